import { editConcept } from '@/lib/usecases/kader/edit-concept'
import type { FormSpec } from '@/lib/web/form-spec'
import { one } from '@/lib/web/values'
import { fieldsOf } from '../../../../_parts/field-names'
import { blokPath, conceptPath, onConcept, type BlokParams } from '../../../../_parts/paths'

export const spec: FormSpec<BlokParams, { readonly concept: string }> = {
  form: 'kader-nieuw-blok',
  title: 'Iets toevoegen aan het kader',
  labels: { 'w.tekst': 'Tekst', 't.kop': 'Kop' },
  page: (params) => `${blokPath(params, params.blok)}/nieuw`,
  to: (_, params) =>
    params.blok === '_document'
      ? `${conceptPath(params)}?gelukt=bewaard`
      : `${blokPath(params, params.blok)}?gelukt=bewaard`,
  act: editConcept,
  toInput: (values, params, meta) => ({
    ...onConcept(params, meta),
    edit: {
      soort: 'toevoegen',
      ouder: params.blok,
      lade: one(values, 'lade'),
      nieuw: one(values, 'soort'),
      velden: fieldsOf(values),
    },
  }),
}
