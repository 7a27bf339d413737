import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { recordHulpverlener } from '@/lib/usecases/dossier/record-hulpverlener'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'hulpverlener',
  title: 'Hulpverlener',
  labels: {
    naam: 'Wie is dit?',
    bereikbaar: 'Hoe is deze persoon bereikbaar?',
    toelichting: 'Toelichting',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/hulpverleners/nieuw`,
  to: (_, params) => `${dossierPath(params)}/hulpverleners?gelukt=hulpverlener`,
  dossierId: ({ dossier }) => dossier,
  act: recordHulpverlener,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      soort: chosen(values, 'soort'),
      naam: one(values, 'naam'),
      bereikbaar: one(values, 'bereikbaar'),
      toelichting: one(values, 'toelichting'),
      ...correction(values),
    },
  }),
}
