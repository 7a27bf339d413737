import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freeText, isVisible, MAX_TEXT, requiredText, shortText, unstorable } from '@/lib/domain/shared/text'

const messageOf = (text: string, schema: typeof freeText = freeText) =>
  schema
    .safeParse(text)
    .error?.issues.map((i) => i.message)
    .join(' ')

describe('free text is stored as it was meant', () => {
  test('line ends become line feeds, composed to NFC, trimmed', () => {
    expect(freeText.parse('  een\r\ntwee\rdrie\u00a0 ')).toBe('een\ntwee\ndrie')
    expect(freeText.parse('cafe\u0301')).toBe('café')
  })

  test.each(['Şule Łukasz', 'مرحبا', 'שלום', '👨‍👩‍👧', 'tab\there', 'zero\u200dwidth', ''])(
    '%j passes unchanged',
    (text) => {
      expect(freeText.parse(text)).toBe(text)
    },
  )

  test.each([
    ['in the middle', 'a\u0000b', 'U+0000'],
    ['at the start, where trimming would hide it', '\u000bnotitie', 'U+000B'],
    ['at the end, where trimming would hide it', 'notitie\u000c', 'U+000C'],
    ['from the C1 block', 'a\u0085b', 'U+0085'],
    ['delete', 'a\u007fb', 'U+007F'],
  ])('a control character %s is refused by its name', (_, text, code) => {
    expect(messageOf(text)).toContain(code)
  })

  test.each(['a\ud800b', '\udc00', 'a\ud83d'])('half a character (%j) is refused with what to do', (text) => {
    expect(messageOf(text)).toContain('half teken')
  })

  test('too long says how long it is and how long it may be; just fitting passes', () => {
    expect(messageOf('a'.repeat(MAX_TEXT + 1))).toContain(`${MAX_TEXT + 1} tekens, er passen er ${MAX_TEXT}`)
    expect(freeText.parse('a'.repeat(MAX_TEXT))).toHaveLength(MAX_TEXT)
    expect(freeText.parse(`  ${'a'.repeat(MAX_TEXT)}\n`)).toHaveLength(MAX_TEXT)
  })

  test('a text that grows when composed is measured as it would be stored', () => {
    expect('\u0958'.normalize('NFC')).toHaveLength(2)
    expect(messageOf('\u0958'.repeat(MAX_TEXT - 1))).toContain('te lang')
  })

  test('what was stored can be read back: parsing again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = freeText.safeParse(text)
        fc.pre(once.success)
        expect(freeText.parse(once.data)).toBe(once.data)
        expect(once.data).toBe(once.data?.normalize('NFC'))
        expect(unstorable(once.data ?? '')).toBeUndefined()
      }),
    )
  })
})

describe('required text must be readable', () => {
  const motivation = requiredText('Schrijf op waarom.')
  test.each(['', '   ', '\n\t', '\u200b\u200b', '\u200d', '\u2800', '\u00ad', '\u3164', '\ufe0f'])(
    '%j is nothing',
    (text) => {
      expect(messageOf(text, motivation)).toBe('Schrijf op waarom.')
    },
  )
  test.each(['.', 'ja', '👍', 'é', 'ا'])('%j is something', (text) => {
    expect(motivation.parse(text)).toBe(text)
    expect(isVisible(text)).toBe(true)
  })
  test('a short text is one line', () => {
    expect(messageOf('een\ntwee', shortText)).toContain('één regel')
    expect(shortText.parse('een\n')).toBe('een')
  })
})
