import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { recordNaMelding } from '@/lib/usecases/dossier/record-na-melding'
import type { FormSpec } from '@/lib/web/form-spec'
import { one, type Values } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

const AFSPRAAK = 'afspraak-over-'
export const fieldOf = (item: string): string => `${AFSPRAAK}${item}`
const afspraken = (values: Values) =>
  Object.keys(values).flatMap((name) => {
    const tekst = one(values, name)
    return name.startsWith(AFSPRAAK) && tekst !== '' ? [{ item: name.slice(AFSPRAAK.length), tekst }] : []
  })

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'na-melding',
  title: 'Na de melding',
  labels: {
    gezamenlijkOverleg: 'Wat besprak u samen met Veilig Thuis?',
    terugkoppeling: 'Wat hoorde u terug?',
    ondersteuning: 'Welke steun krijgt het kind of de betrokkene?',
    wieHoudtContact: 'Wie houdt contact?',
    traag: 'Wat deed u toen u niets hoorde?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/na-melding/nieuw`,
  to: (_, params) => `${dossierPath(params)}/na-melding?gelukt=na-melding`,
  dossierId: ({ dossier }) => dossier,
  act: recordNaMelding,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      afspraken: afspraken(values),
      gezamenlijkOverleg: one(values, 'gezamenlijkOverleg'),
      terugkoppeling: one(values, 'terugkoppeling'),
      ondersteuning: one(values, 'ondersteuning'),
      wieHoudtContact: one(values, 'wieHoudtContact'),
      traag: one(values, 'traag'),
      opvolgenOp: one(values, 'opvolgenOp'),
      ...correction(values),
    },
  }),
}
