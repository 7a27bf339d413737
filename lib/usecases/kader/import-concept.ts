import { z } from 'zod'
import { readKaderText } from '@/lib/domain/kader/read-file'
import type { Kader } from '@/lib/domain/kader/schema'
import { toets } from '@/lib/domain/kader/warnings'
import { FormKey } from '@/lib/domain/shared/ids'
import { err, ok, type Result } from '@/lib/domain/shared/result'
import { defineAct } from '../define'
import { Abort, refused, type Fout } from '../outcome'
import { ownAssociation } from '../vereniging/association-act'
import { baseOf } from './base-kader'
import { begin, once } from './concept-act'

const MOST_SHOWN = 40

/**
 * A concept from a file of ours: the same bytes give the same hash again. Whatever is wrong is named by its place; a
 * text with any fault begins nothing.
 */
export const importConcept = defineAct({
  action: 'kader.edit',
  input: z.strictObject({ sleutel: FormKey, tekst: z.string() }),
  audit: ['kader.concept-begonnen'],
  load: ownAssociation,
  run: (ctx, input) =>
    once(ctx, input, { concept: input.sleutel }, async () => {
      const read = readFile(input.tekst)
      if (!read.ok) throw new Abort(refused(read.error))
      return begin(ctx, input.sleutel, read.value, null)
    }),
})

/** What would never be published is not begun with either: the locked core is told at once, by its places (A28). */
function readFile(text: string): Result<Kader, Fout[]> {
  if (text.trim() === '') return err([{ veld: 'tekst', tekst: 'Open het bestand, kies alles en plak de tekst hier.' }])
  const read = readKaderText(text)
  const { conform, fouten: faults } = toets(read, (own) => baseOf(own).kader)
  if (conform && read.kader !== null) return ok(read.kader)
  const more = faults.length - MOST_SHOWN
  return err([
    ...faults.slice(0, MOST_SHOWN).map(({ plaats, uitleg }) => ({ veld: 'tekst', tekst: `Bij ${plaats}: ${uitleg}` })),
    ...(more > 0 ? [{ veld: 'tekst', tekst: `En nog ${more} fouten. Verbeter eerst deze.` }] : []),
  ])
}
