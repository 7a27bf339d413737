import { VERZOEKSTAPPEN } from '@/lib/domain/dossier/entries-melding'
import { VERZOEKVELDEN } from '@/lib/domain/dossier/information-request'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { recordVerzoekstap } from '@/lib/usecases/dossier/record-verzoekstap'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { onDossier } from '../../../../_parts/input'
import { verzoekenPath, type VerzoekParams } from '../../../../_parts/paths'

export type VerzoekstapParams = VerzoekParams & { readonly stap: string }
const stepOf = ({ stap }: VerzoekstapParams) => VERZOEKSTAPPEN.find((s) => s === stap)

export const spec: FormSpec<VerzoekstapParams, Recorded> = {
  form: ({ stap, verzoek }) => `verzoek-${stap}-${verzoek}`,
  title: 'Verzoek om informatie',
  labels: {
    wie: 'Wie is het precies?',
    gevraagd: 'Wat wordt er precies gevraagd?',
    nodig: 'Wat wilt u vertellen?',
    terugbellenToelichting: 'Hoe ging u na wie het was?',
    gezinToelichting: 'Wat zei Veilig Thuis daarover?',
    clientToelichting: 'Wat zei uw cliënt, of waarom niet?',
    feiten: 'Welke feiten vertelde u?',
    mening: 'Welke mening gaf u?',
    andereBronnen: 'Van wie hoorde u dat, en wat?',
    verslagTekst: 'De tekst van het verslag',
    kopieToelichting: 'Waarom niet, of hoe?',
    reden: 'Nu niet, omdat',
  },
  page: (params) => `${verzoekenPath(params)}/${params.verzoek}/${params.stap}`,
  to: (_, params) => `${verzoekenPath(params)}/${params.verzoek}?gelukt=informatieverzoek`,
  dossierId: ({ dossier }) => dossier,
  act: recordVerzoekstap,
  toInput: (values, params, meta) => {
    const stap = stepOf(params)
    const velden = stap === undefined ? [] : VERZOEKVELDEN[stap]
    return {
      ...onDossier(params, meta),
      verzoek: params.verzoek,
      stap,
      ...(stap === 'vraag' ? { happened: wanneerOf(values, 'wanneer') } : {}),
      inhoud: {
        ...Object.fromEntries(velden.map((veld) => [veld, veld === 'van' ? chosen(values, veld) : one(values, veld)])),
        reden: one(values, 'reden'),
      },
    }
  },
  fields: Object.fromEntries(VERZOEKSTAPPEN.map((_, i) => [`inhoud.nuNiet.${i}.reden`, 'reden'])),
}
