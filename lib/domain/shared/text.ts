import { z } from 'zod'

/** The most characters (UTF-16 units) that one free text may hold. */
export const MAX_TEXT = 50_000
const MAX_SHORT = 300

// Line feed and tab are the only control characters that a person means to type; the C1 block and NUL never are.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u
// Something that leaves ink: not a space, not a control or format character, not one that fonts leave out (also U+2800).
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u

/** The first character of a text that cannot be stored as it is, as `U+0007`, or undefined. */
export function unstorable(text: string): string | undefined {
  const found = CONTROL.exec(text)?.[0]
  return found === undefined ? undefined : `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Is there anything in the text that a reader can see? A motivation of zero-width spaces is no motivation. */
export const isVisible = (text: string): boolean => VISIBLE.test(text)

// The order matters: composing (NFC) can make a text longer, so its length is judged afterwards, else a stored text
// would be refused when it is read back; trimming comes after the look for control characters, which it would hide.
const text = (max: number) =>
  z
    .string()
    .overwrite((t) => t.replace(/\r\n?/g, '\n').normalize('NFC'))
    .refine((t) => t.isWellFormed(), {
      error: 'Er staat een half teken in de tekst. Dat komt soms door plakken. Haal het weg en typ het opnieuw.',
    })
    .refine((t) => unstorable(t) === undefined, {
      error: (issue) =>
        `Er staat een onzichtbaar teken in de tekst (${unstorable(String(issue.input))}). Dat komt soms door plakken. Typ dat stuk opnieuw.`,
    })
    .overwrite((t) => t.trim())
    .refine((t) => t.length <= max, {
      error: (issue) =>
        `De tekst is te lang: ${String(issue.input).length} tekens, er passen er ${max}. Maak hem korter of verdeel hem over twee notities.`,
    })

/** Free text of a person, in NFC, well-formed, without control characters but line feed and tab. May be empty. */
export const freeText = text(MAX_TEXT)
/** The same on one line: a label, a source, a place. May be empty. */
export const shortText = text(MAX_SHORT).refine((t) => !t.includes('\n'), {
  error: 'Hier past één regel. Haal de nieuwe regel weg.',
})
/** Free text that may not be empty; `what` is the message when it is. */
export const requiredText = (what: string) => freeText.refine(isVisible, { error: what })
export const requiredShortText = (what: string) => shortText.refine(isVisible, { error: what })
