import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { recordAchtergrond } from '@/lib/usecases/dossier/record-achtergrond'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'achtergrond',
  title: 'Achtergrond',
  labels: { tekst: 'Wat weet u daarvan?', redenCorrectie: 'Waarom verbetert u dit?' },
  page: (params) => `${dossierPath(params)}/achtergrond/nieuw`,
  to: (_, params) => `${dossierPath(params)}/achtergrond?gelukt=achtergrond`,
  dossierId: ({ dossier }) => dossier,
  act: recordAchtergrond,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      onderwerp: chosen(values, 'onderwerp'),
      tekst: one(values, 'tekst'),
      ...correction(values),
    },
  }),
}
