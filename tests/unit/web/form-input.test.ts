import { describe, expect, test } from 'vitest'
import { Wanneer } from '@/lib/domain/shared/wanneer'
import { atField } from '@/lib/web/at-field'
import type { FormSpec, Params } from '@/lib/web/form-spec'
import { valuesOf } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'

const spec: FormSpec<Params, null> = {
  form: 'proef',
  title: 'Proef',
  labels: {},
  page: () => '/vit/proef',
  to: () => '/vit',
  act: async () => ({ ok: true, value: null }),
  toInput: () => null,
  messages: { 'inhoud.hand': 'Eigen woorden.' },
}

describe('what a browser sends', () => {
  test('line endings of every kind become one, and a file is not taken', () => {
    const data = new FormData()
    data.append('tekst', 'een\r\ntwee\rdrie\nvier')
    data.append('rol', 'a')
    data.append('rol', 'b')
    data.append('bijlage', new Blob(['x']))
    expect(valuesOf(data)).toEqual({ tekst: ['een\ntwee\ndrie\nvier'], rol: ['a', 'b'] })
  })
  test('a name like those of every object is a field like any other', () => {
    const data = new FormData()
    data.append('constructor', 'x')
    expect(valuesOf(data)['constructor']).toEqual(['x'])
  })
})

describe('when it happened: every answer of the form is one that the domain takes (R-19)', () => {
  const read = (values: Record<string, string>) =>
    wanneerOf(Object.fromEntries(Object.entries(values).map(([k, v]) => [k, [v]])), 'wanneer')
  test.each([
    [{ wanneer: 'moment', 'wanneer-moment': '2026-11-24T21:55:00.000Z' }],
    [{ wanneer: 'dag', 'wanneer-op': '2026-11-03' }],
    [{ wanneer: 'dag', 'wanneer-op': ' 3-11-2026 ' }],
    [{ wanneer: 'periode', 'wanneer-van': '2026-01-01', 'wanneer-tot': '' }],
    [{ wanneer: 'periode', 'wanneer-van': '1/1/2026', 'wanneer-tot': '2.2.2026' }],
    [{ wanneer: 'omstreeks', 'wanneer-tekst': 'na de zomervakantie', 'wanneer-op': 'onzin' }],
    [{ wanneer: 'onbekend', 'wanneer-op': '2026-11-03' }],
  ])('%j', (values) => expect(Wanneer.safeParse(read(values)).success).toBe(true))
  test('a Dutch date is day, month, year', () => {
    expect(read({ wanneer: 'dag', 'wanneer-op': '3-11-2026' })).toEqual({ soort: 'dag', op: '2026-11-03' })
  })
  test.each([[{}], [{ wanneer: 'ooit' }]])('%j is no answer', (values) => expect(read(values)).toBeUndefined())
  test('a day that is no day is refused by the domain', () => {
    expect(Wanneer.safeParse(read({ wanneer: 'dag', 'wanneer-op': '31-2-2026' })).success).toBe(false)
  })
})

describe('an error stands at the field that it is about', () => {
  test.each([
    ['inhoud.wat', 'wat'],
    ['inhoud.rollen.0', 'rollen'],
    ['happened', 'wanneer'],
    ['happened.op', 'wanneer-op'],
    ['sleutel', ''],
    ['dossierId', ''],
  ])('%s → %s', (veld, field) => expect(atField(spec, { veld, tekst: 'x' }).veld).toBe(field))
  test('the form’s own words win, then those about time, then the use case’s', () => {
    expect(atField(spec, { veld: 'inhoud.hand', tekst: 'x' }).tekst).toBe('Eigen woorden.')
    expect(atField(spec, { veld: 'happened', tekst: 'Invalid' }).tekst).toBe(
      'Kies wanneer het was. Weet u het niet? Kies dan “Dat weet ik niet”.',
    )
    expect(atField(spec, { veld: 'inhoud.wat', tekst: 'Schrijf op.' }).tekst).toBe('Schrijf op.')
  })
})
