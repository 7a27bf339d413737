import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { recordDoorgegeven } from '@/lib/usecases/dossier/record-doorgegeven'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'doorgegeven',
  title: 'De melding is doorgegeven',
  labels: { aanWie: 'Aan wie?', toelichting: 'Wat is er besproken?', redenCorrectie: 'Waarom verbetert u dit?' },
  page: (params) => `${dossierPath(params)}/meldingen/doorgegeven`,
  to: (_, params) => `${dossierPath(params)}/meldingen?gelukt=doorgegeven`,
  dossierId: ({ dossier }) => dossier,
  act: recordDoorgegeven,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      melding: one(values, 'melding'),
      aanWie: one(values, 'aanWie'),
      hoe: chosen(values, 'hoe'),
      toelichting: one(values, 'toelichting'),
      ...correction(values),
    },
  }),
}
