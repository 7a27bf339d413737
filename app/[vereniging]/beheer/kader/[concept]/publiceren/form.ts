import { publishConcept } from '@/lib/usecases/kader/publish-concept'
import type { FormSpec } from '@/lib/web/form-spec'
import { also, conceptPath, onConcept, studioPath, type ConceptParams } from '../../_parts/paths'

export const spec: FormSpec<ConceptParams, { readonly concept: string }> = {
  form: 'kader-publiceren',
  title: 'Publiceren',
  labels: {},
  page: (params) => `${conceptPath(params)}/publiceren`,
  to: (_, params) => `${studioPath(params)}?gelukt=gepubliceerd`,
  act: publishConcept,
  toInput: (values, params, meta) => ({ ...onConcept(params, meta), ...also(values, 'na') }),
}
