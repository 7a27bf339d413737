import { z } from 'zod'
import { stepsOf, type ConceptRow } from '@/lib/data/kader-concept-repository'
import { holdVersions, listKaders, publishConcept as publish, type KaderListing } from '@/lib/data/kader-repository'
import { kaderBytes } from '@/lib/domain/kader/hash'
import type { Kader } from '@/lib/domain/kader/schema'
import { startOfDay } from '@/lib/domain/shared/day'
import type { Instant } from '@/lib/domain/shared/ids'
import { defineAct, type Context } from '../define'
import { Abort, refused } from '../outcome'
import { assertOpen, assertSeen, ConceptForm, kaderAt, loadConcept, stepOn, wrongHere, once } from './concept-act'
import { readinessOf } from './readiness'

/**
 * The approved text, byte for byte, as a version of the association. One transaction, and one publication of an
 * association at a time: who comes second sees what was published meanwhile, and looks again.
 */
export const publishConcept = defineAct({
  action: 'kader.publish',
  // `na`: the version that was the newest when the page was shown; '' when there was none.
  input: ConceptForm.extend({ na: z.string().max(64) }),
  audit: ['kader.gepubliceerd'],
  load: async (ctx, input) => {
    await holdVersions(ctx.tx, ctx.actor.associationId)
    return loadConcept(ctx, input)
  },
  run: async (ctx, input, concept) =>
    once(ctx, input, { concept: concept.conceptId }, async () => {
      const { tx, actor, at } = ctx
      assertOpen(concept)
      assertSeen(concept, input.versie)
      const kader = await kaderAt(tx, actor.associationId, concept.sha256)
      const versions = await listKaders(tx, actor.associationId)
      await assertMay(ctx, concept, kader, versions, input.na)
      const effectiveFrom = effectiveMoment(kader, at)
      if (versions.some((v) => v.effectiveFrom === effectiveFrom)) throw new Abort(refused([SAME_DAY]))
      const { id, versie, wijziging: changeNote, basedOn } = kader
      const version = { id, versie, document: kaderBytes(kader), effectiveFrom, changeNote, basedOn }
      const { conceptId } = concept
      await publish(tx, actor.associationId, { ...version, conceptId, by: actor.personId }, at)
      return stepOn(ctx, concept, { kind: 'gepubliceerd', status: 'gepubliceerd' })
    }),
})

const SAME_DAY = {
  veld: '',
  tekst: 'Op die dag gaat al een andere versie in. Kies bij de gegevens een andere dag.',
}
const NOT_APPROVED = 'Een tweede persoon moet eerst akkoord geven. Vraag een andere beheerder of een redacteur.'
const TWO_PERSONS =
  'Deze tekst kwam van het platform en u gaf zelf akkoord. Vraag een andere beheerder om te publiceren.'
const NOT_READY = 'Er staat nog iets open. Kijk op de lijst wat er nog moet gebeuren.'

async function assertMay(
  { tx, actor }: Context,
  concept: ConceptRow,
  kader: Kader,
  versions: readonly KaderListing[],
  shown: string,
): Promise<void> {
  const newest = newestOf(versions)
  if ((newest?.ref.sha256 ?? '') !== shown) throw new Abort(wrongHere(meanwhile(newest)))
  if (concept.status !== 'akkoord') throw new Abort(wrongHere(NOT_APPROVED))
  if (concept.lastAuthor === null && concept.approvedBy === actor.personId) throw new Abort(wrongHere(TWO_PERSONS))
  const steps = await stepsOf(tx, actor.associationId, concept.conceptId)
  if (!readinessOf(kader, steps, versions).klaar) throw new Abort(wrongHere(NOT_READY))
}

const meanwhile = (newest: KaderListing | undefined): string =>
  `Intussen is versie ${newest?.ref.versie ?? ''} gepubliceerd. Kijk wat daarin veranderde en publiceer dan opnieuw.`

/** The version that was published last, whenever it takes effect. */
const newestOf = (versions: readonly KaderListing[]): KaderListing | undefined =>
  versions.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt))[0]

/** At the beginning of its day, in the Netherlands; never earlier than now. */
function effectiveMoment({ geldigVanaf }: Kader, at: Instant): Instant {
  const day = startOfDay(geldigVanaf)
  return day > at ? day : at
}
