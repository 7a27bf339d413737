import { editConcept } from '@/lib/usecases/kader/edit-concept'
import type { FormSpec } from '@/lib/web/form-spec'
import { one, type Values } from '@/lib/web/values'
import { blokPath, onConcept, type BlokParams } from '../../../../_parts/paths'

export const spec: FormSpec<BlokParams, { readonly concept: string }> = {
  form: 'kader-noot',
  title: 'Een noot van de redactie',
  labels: { tekst: 'De noot', datum: 'Datum van de noot', bron: 'Waar u dit op baseert' },
  page: (params) => `${blokPath(params, params.blok)}/noot`,
  to: (_, params) => `${blokPath(params, params.blok)}?gelukt=bewaard`,
  act: editConcept,
  toInput: (values, params, meta) => ({
    ...onConcept(params, meta),
    edit: { soort: 'noot', blok: params.blok, bij: one(values, 'bij') || 'noot', noot: noteOf(values) },
  }),
  fields: { 'edit.noot.tekst': 'tekst', 'edit.noot.datum': 'datum', 'edit.noot.bron': 'bron' },
  messages: { 'edit.noot.datum': 'Kies de dag van deze noot.' },
}

/** Without a text there is no note: that takes it away. */
function noteOf(values: Values): object | null {
  const [tekst, datum, bron] = ['tekst', 'datum', 'bron'].map((name) => one(values, name).trim())
  return tekst === '' ? null : { tekst, datum, ...(bron === '' ? {} : { bron }) }
}
