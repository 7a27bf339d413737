import { z } from 'zod'
import { parseKader } from '@/lib/domain/kader/parse'
import type { Kader } from '@/lib/domain/kader/schema'
import { FormKey } from '@/lib/domain/shared/ids'
import { err, ok, type Result } from '@/lib/domain/shared/result'
import { defineAct } from '../define'
import { Abort, refused, type Fout } from '../outcome'
import { ownAssociation } from '../vereniging/association-act'
import { begin, once } from './concept-act'

/** More than a framework of a hundred thousand words. */
const MOST = 2_000_000
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

const wrong = (tekst: string): Result<never, Fout[]> => err([{ veld: 'tekst', tekst }])

function readFile(text: string): Result<Kader, Fout[]> {
  const tekst = text.replace(/^\uFEFF/, '').trim()
  if (tekst === '') return wrong('Open het bestand, kies alles en plak de tekst hier.')
  if (tekst.length > MOST) return wrong(`Dit bestand is te groot. Kies een bestand van hoogstens ${MOST} tekens.`)
  if (tekst.includes('\uFFFD'))
    return wrong('Er staan tekens in die niet goed gelezen zijn. Bewaar het bestand als UTF-8 en plak het opnieuw.')
  let json: unknown
  try {
    json = JSON.parse(tekst)
  } catch {
    return wrong('Dit is geen JSON. Open het bestand in een tekstprogramma, kies alles en plak het hier opnieuw.')
  }
  const parsed = parseKader(json)
  if (parsed.ok) return ok(parsed.value)
  const more = parsed.error.length - MOST_SHOWN
  return err([
    ...parsed.error
      .slice(0, MOST_SHOWN)
      .map(({ plaats, uitleg }) => ({ veld: 'tekst', tekst: `Bij ${plaats}: ${uitleg}` })),
    ...(more > 0 ? [{ veld: 'tekst', tekst: `En nog ${more} fouten. Verbeter eerst deze.` }] : []),
  ])
}
