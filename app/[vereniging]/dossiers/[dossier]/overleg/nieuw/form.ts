import { recordOverleg } from '@/lib/usecases/dossier/record-overleg'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'overleg',
  title: 'Overleg',
  labels: {
    wie: 'Met wie precies?',
    besproken: 'Wat hebt u besproken?',
    uitkomst: 'Wat kwam eruit?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/overleg/nieuw`,
  to: (_, params) => `${dossierPath(params)}/overleg?gelukt=overleg`,
  dossierId: ({ dossier }) => dossier,
  act: recordOverleg,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      met: chosen(values, 'met'),
      wie: one(values, 'wie'),
      besproken: one(values, 'besproken'),
      uitkomst: one(values, 'uitkomst'),
      ...correction(values),
    },
  }),
}
