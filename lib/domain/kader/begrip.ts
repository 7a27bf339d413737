import { z } from 'zod'

const tekst = z.string().min(1)

/**
 * One term of the glossary (`content/begrippen.json`): the one source for the page, the documents, the spell-check
 * list and the names in code (architecture.md, "Language").
 */
export const Begrip = z.strictObject({
  /** Kebab-case; the permalink on the page. */
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  term: tekst,
  meervoud: tekst.nullable(),
  /** B1 Dutch. */
  definitie: tekst,
  bron: z.strictObject({ tekst, datum: z.iso.date(), url: z.url({ protocol: /^https$/ }).optional() }),
  /** The name in code, or null when the code has no such noun. */
  code: tekst.nullable(),
  /** Words not to use for it. */
  vermijd: z.array(tekst),
})
export type Begrip = z.infer<typeof Begrip>

export const Begrippen = z.array(Begrip).min(1)
