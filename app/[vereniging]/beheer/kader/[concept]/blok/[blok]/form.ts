import { editConcept } from '@/lib/usecases/kader/edit-concept'
import type { FormSpec } from '@/lib/web/form-spec'
import { one, type Values } from '@/lib/web/values'
import { fieldsOf } from '../../../_parts/field-names'
import { blokPath, conceptPath, onConcept, type BlokParams } from '../../../_parts/paths'

type Edited = { readonly concept: string }

/** The words of one block. */
export const spec: FormSpec<BlokParams, Edited> = {
  form: 'kader-blok',
  title: 'Een stuk van het kader',
  labels: { 'w.tekst': 'Tekst', 't.kop': 'Kop', 'w.vraag': 'De vraag' },
  page: (params) => blokPath(params, params.blok),
  to: (_, params) => `${blokPath(params, params.blok)}?gelukt=bewaard`,
  act: editConcept,
  toInput: (values, params, meta) => ({
    ...onConcept(params, meta),
    edit: { soort: 'velden', blok: params.blok, velden: fieldsOf(values) },
  }),
}

/** Up, down, elsewhere, away: a button each, and what is wrong is said on the page of the block. */
export const placeSpec: FormSpec<BlokParams, Edited> = {
  ...spec,
  form: 'kader-plek',
  labels: {},
  action: (params) => `${blokPath(params, params.blok)}/verplaatsen`,
  to: (_, params, values) =>
    one(values, 'plek') === 'verwijderen'
      ? `${conceptPath(params)}?gelukt=weg`
      : `${blokPath(params, params.blok)}?gelukt=verplaatst`,
  toInput: (values, params, meta) => ({ ...onConcept(params, meta), edit: placeOf(values, params.blok) }),
}

function placeOf(values: Values, blok: string): object {
  const plek = one(values, 'plek')
  if (plek === 'verwijderen') return { soort: 'verwijderen', blok }
  if (plek === 'omhoog' || plek === 'omlaag') return { soort: 'verplaatsen', blok, richting: plek }
  // `ouder lade`, as the choice has it.
  const [ouder = '', lade = ''] = plek.split(' ')
  return { soort: 'onderbrengen', blok, ouder, lade }
}
