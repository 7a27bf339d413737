import { acceptWarning } from '@/lib/usecases/kader/accept-warning'
import type { FormSpec } from '@/lib/web/form-spec'
import { also, conceptPath, onConcept, type ConceptParams } from '../../_parts/paths'

export const spec: FormSpec<ConceptParams, { readonly concept: string }> = {
  form: 'kader-nakijken',
  title: 'Wat nog beter moet',
  labels: { reden: 'Waarom mag dit zo blijven?' },
  page: (params) => `${conceptPath(params)}/nakijken`,
  to: (_, params) => `${conceptPath(params)}/nakijken?gelukt=aanvaard`,
  act: acceptWarning,
  toInput: (values, params, meta) => ({ ...onConcept(params, meta), ...also(values, 'waarschuwing', 'reden') }),
}
