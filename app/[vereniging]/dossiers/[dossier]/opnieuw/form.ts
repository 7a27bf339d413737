import { restartCyclus } from '@/lib/usecases/dossier/restart-cyclus'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { one } from '@/lib/web/values'
import { onDossier } from '../../_parts/input'
import { dossierPath, type DossierParams } from '../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'opnieuw',
  title: 'Opnieuw beginnen',
  labels: { aanleiding: 'Wat is de aanleiding?' },
  page: (params) => `${dossierPath(params)}/opnieuw`,
  to: (_, params) => `${dossierPath(params)}?gelukt=opnieuw`,
  dossierId: ({ dossier }) => dossier,
  act: restartCyclus,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: { aanleiding: one(values, 'aanleiding') },
  }),
}
