import { diffWordsWithSpace } from 'diff'
import { knopen, knoopVan, type Knoop } from './anatomy'
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
  const now = new Set(after.map(({ id }) => id))
  const moved = movedIn(before, after)
  const blokken = [
    ...after.map((knoop) => beside(oud, nieuw, then.get(knoop.id), knoop, moved.has(knoop.id))),
    ...before.filter(({ id }) => !now.has(id)).map((knoop) => beside(oud, nieuw, knoop, undefined, false)),
  ]
  const count = (stand: BlokNaast['stand']) => blokken.filter((blok) => blok.stand === stand).length
  const verplaatst = blokken.filter((blok) => blok.verplaatst).length
  return { blokken, aantal: { nieuw: count('nieuw'), weg: count('weg'), anders: count('anders'), verplaatst } }
}

function beside(
  oud: Kader,
  nieuw: Kader,
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
function readOf(kader: Kader, knoop: Knoop): readonly Read[] {
  const asked = knoop.soort === 'onderdeel' && knoopVan(kader, knoop.ouder)?.ruw['tekst'] === knoop.ruw['tekst']
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

/** The most that can be said to have stayed in order. */
function longestRising(ids: readonly string[], rank: (id: string) => number): readonly string[] {
  const best: (readonly string[])[] = []
  for (const id of ids) {
    const before = best.filter((run) => rank(run.at(-1)!) < rank(id)).toSorted((a, b) => b.length - a.length)[0] ?? []
    best.push([...before, id])
  }
  return best.toSorted((a, b) => b.length - a.length)[0] ?? []
}
