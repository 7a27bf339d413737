import { z } from 'zod'
import { checkSentence } from './check-sentence'
import type { Meldcode } from './finding'

const Regel = z.object({
  id: z.string().min(1),
  zin: z.string(),
  context: z.object({
    modus: z.enum(['gewoon', 'oudersignalen']),
    zelfGezien: z.array(z.string()),
    ontmoet: z.array(z.string()),
  }),
})

export type Antwoord = { readonly id: string; readonly bevindingen: readonly Meldcode[] } | { readonly fout: string }

/** One line of a file of sentences: its codes, or what is wrong with the line. */
export function checkLine(line: string): Antwoord {
  let read: unknown
  try {
    // A file from a spreadsheet begins with a byte order mark.
    read = JSON.parse(line.replace(/^\uFEFF/u, ''))
  } catch {
    return { fout: 'dit is geen JSON' }
  }
  const parsed = Regel.safeParse(read)
  if (!parsed.success)
    return { fout: `het veld ${parsed.error.issues[0]?.path.join('.') || '(geheel)'} ontbreekt of klopt niet` }
  const { id, zin, context } = parsed.data
  return { id, bevindingen: checkSentence(zin, context).map(({ code }) => code) }
}
