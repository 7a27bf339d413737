import { recordAcuut } from '@/lib/usecases/dossier/record-acuut'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { onDossier } from '../../_parts/input'
import { dossierPath, type DossierParams } from '../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'acuut',
  title: 'Is er nu iemand in gevaar?',
  labels: { wat: 'Wat is er aan de hand?', watIkDoe: 'Wat doet u nu?' },
  page: (params) => `${dossierPath(params)}/acuut`,
  // Danger leads to the numbers and to what can be done next; all else back to the dossier.
  to: (_, params, values) =>
    chosen(values, 'gevaar') === 'ja' ? `${dossierPath(params)}/acuut/nu` : `${dossierPath(params)}?gelukt=acuut`,
  dossierId: ({ dossier }) => dossier,
  act: recordAcuut,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: { gevaar: chosen(values, 'gevaar'), wat: one(values, 'wat'), watIkDoe: one(values, 'watIkDoe') },
  }),
}
