import type { Inhoud, InhoudVan } from '@/lib/domain/dossier/entries'
import { zoekPlek } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import {
  CONTROLE_UITKOMST,
  DOORGEGEVEN_HOE,
  KADERKEUZE,
  MANIER,
  MELDING_MODUS,
  PARTICIPATIE,
  TOESTEMMING,
  VERZOEKSTAP,
} from '@/lib/documents/labels'
import { dagTekst } from '@/lib/documents/tijd'
import { AKKOORD, GEVAAR, HULP, MELDEN } from './words'

type Around = InhoudVan<
  | 'identiteit'
  | 'akkoord'
  | 'hulpverlener'
  | 'toestemming'
  | 'achtergrond'
  | 'controle'
  | 'participatie'
  | 'melding'
  | 'doorgegeven'
  | 'na-melding'
  | 'informatieverzoek'
  | 'brief'
  | 'kaderkeuze'
>

/** The words of an entry for the timeline; `kader` has the words of what it names by an id. */
export function summaryOf(inhoud: Inhoud, kader: Kader): string {
  switch (inhoud.kind) {
    case 'notitie':
      return inhoud.tekst
    case 'persoon':
      return inhoud.aanduiding
    case 'feit':
      return inhoud.wat
    case 'overleg':
      return [inhoud.besproken, inhoud.uitkomst, inhoud.gedaan].filter((t) => t !== '').join('\n')
    case 'gesprek':
      return [
        `${inhoud.met}: ${inhoud.inhoud}`,
        inhoud.reactie,
        inhoud.eigenOplossingen,
        inhoud.aanbod,
        inhoud.afspraken,
      ]
        .filter((t) => t !== '')
        .join('\n')
    case 'acuut':
      return [GEVAAR[inhoud.gevaar], inhoud.wat, inhoud.watIkDoe].filter((t) => t !== '').join('\n')
    case 'afweging':
      return `${inhoud.antwoord === 'ja' ? 'Ja' : 'Nee'}. ${inhoud.motivering}`
    case 'weegmoment':
      return [
        inhoud.op === null ? '' : `Zelf gekozen dag: ${dagTekst(inhoud.op)}.`,
        ...inhoud.manieren.map((manier) => `${MANIER[manier]}.`),
        inhoud.toelichting,
      ]
        .filter((t) => t !== '')
        .join('\n')
    case 'autonomie':
      return inhoud.motivering
    case 'besluit':
      return `Melden: ${MELDEN[inhoud.melden]}.\nHulp: ${HULP[inhoud.hulp]}.`
    case 'traject-gesloten':
      return inhoud.reden
    case 'cyclus-gestart':
      return inhoud.aanleiding
    case 'gewist':
      return 'De inhoud is gewist. De plaats in het logboek blijft staan.'
    case 'dossier-geopend':
    case 'hulpvragen':
      return ''
    default:
      return aroundOf(inhoud, kader)
  }
}

/** The same for what stands around the weighing: steps 1 to 3 in full, and what follows a report. */
function aroundOf(inhoud: Around, kader: Kader): string {
  switch (inhoud.kind) {
    case 'identiteit':
      return 'Naam en adres, apart bewaard.'
    case 'akkoord':
      return [`${AKKOORD[inhoud.stand]}.`, inhoud.toelichting].filter((t) => t !== '').join('\n')
    case 'hulpverlener':
      return [inhoud.naam, inhoud.toelichting].filter((t) => t !== '').join('\n')
    case 'toestemming':
      return `${inhoud.waarvoor}: ${TOESTEMMING[inhoud.stand].toLowerCase()}.`
    case 'achtergrond':
    case 'brief':
      return inhoud.tekst
    case 'controle':
      return [checkOf(inhoud, kader), inhoud.toelichting].filter((t) => t !== '').join('\n')
    case 'participatie':
      return [...itemsOf(inhoud, kader), inhoud.teruggekoppeld].filter((t) => t !== '').join('\n')
    case 'melding':
      return `${MELDING_MODUS[inhoud.modus]}.`
    case 'doorgegeven':
      return `${inhoud.aanWie}. ${DOORGEGEVEN_HOE[inhoud.hoe]}.`
    case 'na-melding':
      return inhoud.terugkoppeling
    case 'informatieverzoek':
      return [inhoud.stap === '' ? '' : `Ingevuld: ${VERZOEKSTAP[inhoud.stap]}`, inhoud.gevraagd]
        .filter((t) => t !== '')
        .join('\n')
    case 'kaderkeuze':
      return [`${KADERKEUZE[inhoud.keuze]}: ${inhoud.naar.versie}.`, inhoud.toelichting]
        .filter((t) => t !== '')
        .join('\n')
  }
}

const wordsOf = (kader: Kader, id: string): string => {
  const plek = zoekPlek(kader, id)
  return plek?.kop ?? plek?.tekst ?? id
}
const checkOf = ({ controle, uitkomst }: InhoudVan<'controle'>, kader: Kader): string =>
  `${wordsOf(kader, controle)}. ${CONTROLE_UITKOMST[uitkomst]}.`
const itemsOf = ({ items }: InhoudVan<'participatie'>, kader: Kader): readonly string[] =>
  items.map(({ item, stand, toelichting }) => {
    const how = [stand === '' ? '' : PARTICIPATIE[stand].toLowerCase(), toelichting].filter((t) => t !== '')
    return `${wordsOf(kader, item)} ${how.join(': ')}`
  })
