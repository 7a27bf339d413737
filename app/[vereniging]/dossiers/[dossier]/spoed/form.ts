import { recordAcuut } from '@/lib/usecases/dossier/record-acuut'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { one } from '@/lib/web/values'
import { onDossier } from '../../_parts/input'
import { dossierPath, type DossierParams } from '../../_parts/paths'

/** Danger now: two fields, none of them asked for. It is the "yes" to the question that is always open. */
export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'spoed',
  title: 'Spoedbesluit',
  labels: { wat: 'Wat is er aan de hand?', watIkDoe: 'Wat doet u nu?' },
  page: (params) => `${dossierPath(params)}/spoed`,
  to: (_, params) => `${dossierPath(params)}/acuut/nu`,
  dossierId: ({ dossier }) => dossier,
  act: recordAcuut,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: { gevaar: 'ja', wat: one(values, 'wat'), watIkDoe: one(values, 'watIkDoe') },
  }),
}
