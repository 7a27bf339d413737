import { importConcept } from '@/lib/usecases/kader/import-concept'
import type { FormSpec, Params } from '@/lib/web/form-spec'
import { one } from '@/lib/web/values'
import { conceptPath, studioPath } from '../_parts/paths'

export const spec: FormSpec<Params, { readonly concept: string }> = {
  form: 'kader-importeren',
  title: 'Een bestand overnemen',
  labels: { tekst: 'De inhoud van het bestand' },
  page: (params) => `${studioPath(params)}/importeren`,
  to: ({ concept }, { vereniging }) => `${conceptPath({ vereniging, concept })}?gelukt=begonnen`,
  act: importConcept,
  toInput: (values, _, { sleutel }) => ({ sleutel, tekst: one(values, 'tekst') }),
}
