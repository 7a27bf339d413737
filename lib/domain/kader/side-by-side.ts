import { diffWordsWithSpace } from 'diff'
import { knopen, type Knoop } from './anatomy'
import { type Veld, veldenVan, waardeVan } from './edit/fields'
import { labelOf } from './edit/outline'
import type { Kader } from './schema'

export type Woord = { readonly soort: 'gelijk' | 'erbij' | 'weg'; readonly tekst: string }
export type VeldNaast = { readonly label: string; readonly woorden: readonly Woord[] }
/** One block as it was and as it is: known by its id, so that a move is no removal (I2). */
export type BlokNaast = {
  readonly id: string
  readonly soort: Knoop['soort']
  readonly label: string
  readonly stand: 'gelijk' | 'anders' | 'nieuw' | 'weg'
  readonly verplaatst: boolean
  /** The fields that differ, word by word; of a new or removed block all of them. */
  readonly velden: readonly VeldNaast[]
}
export type Naast = {
  readonly blokken: readonly BlokNaast[]
  readonly aantal: {
    readonly nieuw: number
    readonly weg: number
    readonly anders: number
    readonly verplaatst: number
  }
}

type Read = { readonly label: string; readonly tekst: string }

/** Two versions side by side: every block of the newer one in its order, and after it what is no longer there. */
export function sideBySide(oud: Kader, nieuw: Kader): Naast {
  const [before, after] = [knopen(oud), knopen(nieuw)]
  const then = new Map(before.map((knoop) => [knoop.id, knoop]))
  const now = new Map(after.map((knoop) => [knoop.id, knoop]))
  const moved = movedIn(before, after)
  const [was, is] = [
    { kader: oud, knopen: then },
    { kader: nieuw, knopen: now },
  ]
  const blokken = [
    ...after.map((knoop) => beside(was, is, then.get(knoop.id), knoop, moved.has(knoop.id))),
    ...before.filter(({ id }) => !now.has(id)).map((knoop) => beside(was, is, knoop, undefined, false)),
  ]
  const count = (stand: BlokNaast['stand']) => blokken.filter((blok) => blok.stand === stand).length
  const verplaatst = blokken.filter((blok) => blok.verplaatst).length
  return { blokken, aantal: { nieuw: count('nieuw'), weg: count('weg'), anders: count('anders'), verplaatst } }
}

/** A version with its blocks by id: looked up once, not for every block again. */
type Version = { readonly kader: Kader; readonly knopen: ReadonlyMap<string, Knoop> }

function beside(
  oud: Version,
  nieuw: Version,
  was: Knoop | undefined,
  is: Knoop | undefined,
  verplaatst: boolean,
): BlokNaast {
  const knoop = (is ?? was)!
  const { id, soort } = knoop
  const head = { id, soort, label: labelOf(knoop), verplaatst }
  const velden = fieldsBeside(was === undefined ? [] : readOf(oud, was), is === undefined ? [] : readOf(nieuw, is))
  if (was === undefined) return { ...head, stand: 'nieuw', velden }
  if (is === undefined) return { ...head, stand: 'weg', velden }
  return { ...head, stand: velden.length === 0 ? 'gelijk' : 'anders', velden }
}

/** What somebody reads of a block: its fields and notes, each as one text. What stands in it has blocks of its own. */
function readOf({ kader, knopen: known }: Version, knoop: Knoop): readonly Read[] {
  const asked = knoop.soort === 'onderdeel' && known.get(knoop.ouder)?.ruw['tekst'] === knoop.ruw['tekst']
  const fields = veldenVan(kader, knoop)
    // The options are blocks; the words of a question that has one part are read once.
    .filter(({ naam }) => naam !== 'opties' && !(asked && naam === 'tekst'))
    .map((veld) => ({ label: veld.label, tekst: wordsOf(veld, waardeVan(knoop.ruw, veld)) }))
  const noot = knoop.ruw['noot'] as { readonly tekst: string } | undefined
  return noot === undefined ? fields : [...fields, { label: 'Noot van de redactie', tekst: noot.tekst }]
}

function wordsOf({ keuzes }: Veld, waarde: ReturnType<typeof waardeVan>): string {
  const said = (choice: string) => keuzes?.find((keuze) => keuze.waarde === choice)?.label ?? choice
  if (waarde === null) return ''
  if (typeof waarde === 'boolean') return waarde ? 'Ja' : 'Nee'
  return typeof waarde === 'string' ? said(waarde) : waarde.map(said).join('\n')
}

function fieldsBeside(was: readonly Read[], is: readonly Read[]): VeldNaast[] {
  const labels = [...new Set([...is, ...was].map(({ label }) => label))]
  return labels.flatMap((label) => {
    const [a, b] = [was, is].map((list) => list.find((veld) => veld.label === label)?.tekst ?? '')
    return a === b ? [] : [{ label, woorden: words(a!, b!) }]
  })
}

const words = (a: string, b: string): Woord[] =>
  diffWordsWithSpace(a, b).map(({ value, added, removed }) => ({
    soort: added ? 'erbij' : removed ? 'weg' : 'gelijk',
    tekst: value,
  }))

/** Under another block, in another list, or out of the order in which the others stayed. */
export function movedIn(before: readonly Knoop[], after: readonly Knoop[]): ReadonlySet<string> {
  const lists = (all: readonly Knoop[]) => {
    const found = new Map<string, string[]>()
    for (const { id, ouder, veld } of all) {
      const key = `${ouder} ${veld}`
      found.set(key, [...(found.get(key) ?? []), id])
    }
    return found
  }
  const where = new Map(before.map(({ id, ouder, veld }) => [id, `${ouder} ${veld}`]))
  const [then, now] = [lists(before), lists(after)]
  const moved = new Set(
    after.filter(({ id, ouder, veld }) => where.has(id) && where.get(id) !== `${ouder} ${veld}`).map(({ id }) => id),
  )
  for (const [key, ids] of now) {
    const order = new Map((then.get(key) ?? []).map((id, i) => [id, i]))
    const stayed = ids.filter((id) => order.has(id))
    const kept = new Set(longestRising(stayed, (id) => order.get(id)!))
    for (const id of stayed) if (!kept.has(id)) moved.add(id)
  }
  return moved
}

/** The most that can be said to have stayed in order: of every block, the longest row that ends there, and what is before it. */
function longestRising(ids: readonly string[], rank: (id: string) => number): readonly string[] {
  const ranks = ids.map(rank)
  const rows: { readonly length: number; readonly before: number }[] = []
  let last = -1
  for (const [i, mine] of ranks.entries()) {
    let before = -1
    for (let j = 0; j < i; j++) if (ranks[j]! < mine && rows[j]!.length > (rows[before]?.length ?? 0)) before = j
    rows.push({ length: (rows[before]?.length ?? 0) + 1, before })
    if (rows[i]!.length > (rows[last]?.length ?? 0)) last = i
  }
  const kept: string[] = []
  for (let i = last; i >= 0; i = rows[i]!.before) kept.unshift(ids[i]!)
  return kept
}
