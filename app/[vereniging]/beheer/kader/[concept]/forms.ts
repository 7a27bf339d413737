import { approveConcept } from '@/lib/usecases/kader/approve-concept'
import { moveConcept } from '@/lib/usecases/kader/move-concept'
import { undoEdit } from '@/lib/usecases/kader/undo-edit'
import type { FormSpec } from '@/lib/web/form-spec'
import { one } from '@/lib/web/values'
import { conceptPath, onConcept, type ConceptParams } from '../_parts/paths'

type Spec = FormSpec<ConceptParams, { readonly concept: string }>
/** The steps on the page of a concept: each is a button, and what is wrong is said on that page. */
const step = (action: string, act: Spec['act'], to: Spec['to'], toInput: Spec['toInput']): Spec => ({
  form: 'kader-stap',
  title: 'Nieuwe versie van het kader',
  labels: {},
  page: conceptPath,
  action: (params) => `${conceptPath(params)}/${action}`,
  to,
  act,
  toInput,
})

export const stapSpec = step(
  'stap',
  moveConcept,
  (_, params, values) =>
    `${conceptPath(params)}?gelukt=${one(values, 'stap').replace('concept-weggelegd', 'weggelegd')}`,
  (values, params, meta) => ({ ...onConcept(params, meta), stap: one(values, 'stap') }),
)
export const ongedaanSpec = step(
  'ongedaan',
  undoEdit,
  (_, params) => `${conceptPath(params)}?gelukt=ongedaan`,
  (_, params, meta) => onConcept(params, meta),
)
export const akkoordSpec = step(
  'akkoord',
  approveConcept,
  (_, params) => `${conceptPath(params)}?gelukt=akkoord`,
  (_, params, meta) => onConcept(params, meta),
)
