import type { BlockField } from '@/lib/domain/kader/edit/block'
import type { Veld, Waarde } from '@/lib/domain/kader/edit/fields'
import { fromWord } from '@/lib/domain/kader/edit/from-word'
import type { FieldError } from '@/app/_ui/form-state'
import type { Values } from '@/lib/web/values'

/** The name of a field says how it is read back, so that a form needs nothing but itself: `w.ja.tekst`, `b.geordend`. */
const LETTER: Readonly<Record<Veld['vorm'], string>> = {
  regel: 't',
  adres: 't',
  dag: 't',
  regels: 't',
  tekst: 'w',
  keuze: 'k',
  keuzes: 'm',
  'ja-nee': 'b',
}
export const fieldName = ({ naam, vorm }: Pick<Veld, 'naam' | 'vorm'>): string => `${LETTER[vorm]}.${naam}`

const READ: Readonly<Record<string, (list: readonly string[]) => Waarde>> = {
  t: ([text = '']) => text,
  w: ([text = '']) => fromWord(text),
  k: ([choice = '']) => (choice === '' ? null : choice),
  m: (list) => list.filter((choice) => choice !== ''),
  b: ([choice]) => choice === 'ja',
}
/** What was typed in the fields of a block, as an edit has it. */
export function fieldsOf(values: Values): Record<string, Waarde> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, list]) => {
      const read = name[1] === '.' ? READ[name[0] ?? ''] : undefined
      return read === undefined ? [] : [[name.slice(2), read(list)]]
    }),
  )
}

/** The values of a block, as its form shows them. */
export const valuesOf = (velden: readonly BlockField[]): Values =>
  Object.fromEntries(velden.map((veld) => [fieldName(veld), shown(veld)]))

function shown({ vorm, waarde }: BlockField): readonly string[] {
  if (typeof waarde === 'boolean') return [waarde ? 'ja' : 'nee']
  if (vorm === 'regels') return [(Array.isArray(waarde) ? waarde : []).join('\n')]
  if (typeof waarde === 'string') return [waarde]
  return waarde === null ? [''] : waarde
}

/** An error names the field of the block; the page has it under the name of the form. */
export const atBlockField = (errors: readonly FieldError[], velden: readonly Veld[]): readonly FieldError[] =>
  errors.map(({ veld, tekst }) => {
    const found = velden.find(({ naam }) => naam === veld)
    return { veld: found === undefined ? '' : fieldName(found), tekst }
  })
