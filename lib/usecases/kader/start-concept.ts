import { z } from 'zod'
import { currentKader, listKaders, type KaderListing } from '@/lib/data/kader-repository'
import { BlokId, type Kader, type KaderRef } from '@/lib/domain/kader/schema'
import { dutchDay } from '@/lib/domain/shared/day'
import { FormKey, type Instant } from '@/lib/domain/shared/ids'
import { defineAct, type Context } from '../define'
import { notFound } from '../outcome'
import { ownAssociation } from '../vereniging/association-act'
import { newestBase } from './base-kader'
import { begin, once } from './concept-act'
import { pinnedKader } from './pinned-kader'
import { isLater } from './readiness'

/** Begins a concept as the version in force, or as the framework of the profession; the number is the next one. */
export const startConcept = defineAct({
  action: 'kader.edit',
  input: z.strictObject({
    sleutel: FormKey,
    van: z.enum(['geldend', 'basis'], { error: 'Kies waarmee u begint.' }),
  }),
  audit: ['kader.concept-begonnen'],
  load: ownAssociation,
  run: async (ctx, input) => {
    const { tx, actor, at } = ctx
    const source = input.van === 'basis' ? newestBase() : await inForce(ctx)
    if (source === null) return notFound
    const concept = input.sleutel
    return once(ctx, input, { concept }, async () => {
      const kader = asNew(source, await listKaders(tx, actor.associationId), actor.slug, at)
      return begin(ctx, concept, kader, source.ref)
    })
  },
})

async function inForce({ tx, actor, at }: Context): Promise<{ kader: Kader; ref: KaderRef } | null> {
  const current = await currentKader(tx, actor.associationId, at)
  return current && { kader: await pinnedKader(tx, actor.associationId, current.ref), ref: current.ref }
}

/** The same text as a version of the association's own: its own id, the next number, and nothing said of it yet. */
function asNew(
  { kader, ref }: { readonly kader: Kader; readonly ref: KaderRef },
  versions: readonly KaderListing[],
  slug: string,
  at: Instant,
): Kader {
  const own = kader.basedOn === null ? ownId(slug) : kader.id
  return {
    ...kader,
    id: own,
    versie: nextNumber(versions.filter((v) => v.ref.id === own).map((v) => v.ref.versie)),
    voorbeeldversie: false,
    geldigVanaf: dutchDay(at),
    wijziging: '',
    afgestemdMetVeiligThuis: null,
    basedOn: kader.basedOn ?? ref,
  }
}

const ownId = (slug: string): string => (BlokId.safeParse(slug).success ? slug : `vereniging-${slug.toLowerCase()}`)

function nextNumber(numbers: readonly string[]): string {
  const [last] = numbers.toSorted((a, b) => (isLater(a, b) ? -1 : 1))
  if (last === undefined) return '1.0'
  const [major, minor] = last.split('.').map(Number)
  return `${major}.${(minor ?? 0) + 1}`
}
