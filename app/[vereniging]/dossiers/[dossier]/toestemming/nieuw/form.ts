import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { recordToestemming } from '@/lib/usecases/dossier/record-toestemming'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'toestemming',
  title: 'Toestemming',
  labels: {
    waarvoor: 'Waarvoor?',
    vanWie: 'Aan wie vroeg u het?',
    toelichting: 'Toelichting',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/toestemming/nieuw`,
  to: (_, params) => `${dossierPath(params)}/toestemming?gelukt=toestemming`,
  dossierId: ({ dossier }) => dossier,
  act: recordToestemming,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      waarvoor: one(values, 'waarvoor'),
      vanWie: one(values, 'vanWie'),
      stand: chosen(values, 'stand'),
      toelichting: one(values, 'toelichting'),
      ...correction(values),
    },
  }),
}
