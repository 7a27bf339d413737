import { startConcept } from '@/lib/usecases/kader/start-concept'
import type { FormSpec, Params } from '@/lib/web/form-spec'
import { chosen } from '@/lib/web/values'
import { conceptPath, studioPath } from '../_parts/paths'

export const spec: FormSpec<Params, { readonly concept: string }> = {
  form: 'kader-nieuw',
  title: 'Nieuwe versie',
  labels: { van: 'Waarmee begint u?' },
  page: (params) => `${studioPath(params)}/nieuw`,
  to: ({ concept }, { vereniging }) => `${conceptPath({ vereniging, concept })}?gelukt=begonnen`,
  act: startConcept,
  toInput: (values, _, { sleutel }) => ({ sleutel, van: chosen(values, 'van') }),
  messages: { van: 'Kies waarmee u begint.' },
}
