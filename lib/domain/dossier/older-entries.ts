import type { Inhoud } from './entries'

/**
 * An entry as this release reads it: what an earlier release did not ask yet is empty. The stored bytes, and so what
 * the log commits to, stay as they are; only the copy that is shown and folded is completed.
 */
export function asReadNow(inhoud: Inhoud): Inhoud {
  switch (inhoud.kind) {
    case 'persoon':
      return { ...NIEUW_BIJ_PERSOON, ...inhoud }
    case 'feit':
      return { ...NIEUW_BIJ_FEIT, ...inhoud }
    case 'overleg':
      return { ...NIEUW_BIJ_OVERLEG, ...inhoud }
    case 'gesprek':
      return { ...NIEUW_BIJ_GESPREK, ...inhoud }
    case 'hulpvragen':
      return { ...inhoud, antwoorden: inhoud.antwoorden.map((antwoord) => ({ ...NIEUW_BIJ_HULPVRAAG, ...antwoord })) }
    case 'afweging':
      return { ...NIEUW_BIJ_AFWEGING, ...inhoud }
    case 'besluit':
      return { ...NIEUW_BIJ_BESLUIT, ...inhoud }
    case 'informatieverzoek':
      return { ...NIEUW_BIJ_VERZOEK, ...inhoud }
    default:
      return inhoud
  }
}

const NIEUW_BIJ_PERSOON = { client: '', gezien: '', gezag: '', huishouden: '', vormen: [] } as const
const NIEUW_BIJ_FEIT = { waar: '', hoeVerkregen: '', verkregenOp: '', over: [] }
const NIEUW_BIJ_OVERLEG = { anoniem: '', opAfstand: '', onderwerpen: [], gedaan: '' } as const
const NIEUW_BIJ_GESPREK = { personen: [], eigenOplossingen: '', aanbod: '', afspraken: '', grond: '', alsnog: [] }
const NIEUW_BIJ_HULPVRAAG = { feiten: [] }
const NIEUW_BIJ_AFWEGING = { stemGevraagd: '', stemVerandert: '', eigenOmstandigheden: '', waaromNuAl: '' }
const NIEUW_BIJ_BESLUIT = { spoed: null, door: '' }
const NIEUW_BIJ_VERZOEK = {
  ...({ nodig: '', gezinToelichting: '', terugbellenToelichting: '', eigenVakgebied: '', vanAnderen: '' } as const),
  ...({ stap: '', nuNiet: [] } as const),
}
