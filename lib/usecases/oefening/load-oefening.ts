import { readVoorbeelden } from '@/lib/content/voorbeelden'
import { currentKader } from '@/lib/data/kader-repository'
import { holdPractice, listPractice } from '@/lib/data/practice-repository'
import type { Entry } from '@/lib/domain/dossier/entries'
import { fold } from '@/lib/domain/dossier/evolve'
import type { Dossier } from '@/lib/domain/dossier/state'
import type { Kader, KaderRef } from '@/lib/domain/kader/schema'
import { oefeningenVan, type CasusBijKader, type Oefening } from '@/lib/domain/oefening/oefening'
import type { Context, Loaded } from '../define'
import { pinnedKader } from '../kader/pinned-kader'

/** An exercise as one person stands in it: the case, what was recorded, and the version that it is practised under. */
export type LoadedOefening = {
  readonly oefening: Oefening
  readonly entries: readonly Entry[]
  readonly dossier: Dossier
  readonly kader: Kader
  readonly ref: KaderRef
}

const cases = (): readonly CasusBijKader[] =>
  readVoorbeelden().map(({ kader: { kader }, casus }) => ({ kader: kader.id, base: kader.basedOn === null, casus }))

/** The version in force now, and what can be practised under it. */
export async function practiceNow({ tx, actor, at }: Context) {
  const current = await currentKader(tx, actor.associationId, at)
  if (current === null) throw new Error('this association has no framework version in force')
  const kader = await pinnedKader(tx, actor.associationId, current.ref)
  return { ref: current.ref, kader, oefeningen: oefeningenVan(kader, cases()) }
}

/** Null: there is no such exercise. `forUpdate` queues other acts on it. What was begun keeps the version it pins. */
export async function loadOefening(
  ctx: Context,
  id: string,
  options: { readonly forUpdate?: boolean } = {},
): Promise<Loaded<LoadedOefening>> {
  const { tx, actor } = ctx
  if (options.forUpdate) await holdPractice(tx, actor.associationId, actor.personId, id)
  const found = await listPractice(tx, actor.associationId, actor.personId, id)
  const entries = found.get(id) ?? []
  const dossier = fold(entries)
  const under = dossier.toestand === 'nieuw' ? await practiceNow(ctx) : await practiceUnder(ctx, dossier.kader)
  const oefening = under.oefeningen.find((each) => each.id === id)
  if (oefening === undefined) return null
  return { relation: 'zelf', subject: { oefening, entries, dossier, kader: under.kader, ref: under.ref } }
}

async function practiceUnder({ tx, actor }: Context, ref: KaderRef) {
  const kader = await pinnedKader(tx, actor.associationId, ref)
  return { ref, kader, oefeningen: oefeningenVan(kader, cases()) }
}
