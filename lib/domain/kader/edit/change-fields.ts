import type { Knoop } from '../anatomy'
import type { Kader } from '../schema'
import { err, ok, type Result } from '../../shared/result'
import type { EditRefusal } from './edit'
import { type Veld, type Waarde } from './fields'
import { drop, type Los, put, readValue } from './values'

type Optie = { id: string; tekst: string }
/** Gives an id to an option that has none yet. */
type OptieId = (tekst: string) => string

/** Changes fields of one block in place. Nothing is changed when one of the values does not fit. */
export function changeFields(
  { id, ruw }: Pick<Knoop, 'id' | 'ruw'>,
  velden: readonly Veld[],
  waarden: Readonly<Record<string, Waarde>>,
  optieId: OptieId,
): Result<null, EditRefusal> {
  const gelezen: { veld: Veld; waarde: Waarde }[] = []
  for (const [naam, gegeven] of Object.entries(waarden)) {
    const veld = velden.find((v) => v.naam === naam)
    if (!veld) return err({ code: 'onbekend-veld', plaats: `${id} › ${naam}`, uitleg: `Hier is geen veld ${naam}.` })
    const waarde = readValue(id, veld, gegeven)
    if (!waarde.ok) return waarde
    gelezen.push({ veld, waarde: waarde.value })
  }
  const los: Los = ruw
  const was = los['tekst']
  for (const { veld, waarde } of gelezen) store(los, veld, waarde, optieId)
  if (los['antwoord'] !== undefined && los['antwoord'] !== 'keuze') delete los['opties']
  if (typeof waarden['tekst'] === 'string') followQuestion(los, was)
  return ok(null)
}

function store(los: Los, veld: Veld, waarde: Waarde, optieId: OptieId): void {
  if (veld.naam === 'opties') storeOptions(los, waarde as readonly string[], optieId)
  else if (waarde !== null) put(los, veld.naam, waarde)
  else if (veld.leeg !== undefined) put(los, veld.naam, veld.leeg)
  else drop(los, veld.naam)
}

/** A line that was there keeps its id, also in another place; a line that changed keeps the id of its place. */
function storeOptions(los: Los, regels: readonly string[], optieId: OptieId): void {
  if (regels.length === 0) return void delete los['opties']
  const oud = (los['opties'] as Optie[] | undefined) ?? []
  const gebruikt = new Set<string>()
  los['opties'] = regels.map((tekst, nummer) => {
    const zelfde = oud.find((optie) => optie.tekst === tekst && !gebruikt.has(optie.id))
    const hier = oud[nummer]
    const herzien = hier && !regels.includes(hier.tekst) && !gebruikt.has(hier.id) ? hier : undefined
    const id = (zelfde ?? herzien)?.id ?? optieId(tekst)
    gebruikt.add(id)
    return { id, tekst }
  })
}

/** A question with one part is that part: its words go along. */
function followQuestion(los: Los, was: unknown): void {
  const delen = los['onderdelen'] as { tekst: string }[] | undefined
  if (delen?.length === 1 && delen[0]?.tekst === was) delen[0] = { ...delen[0]!, tekst: String(los['tekst']) }
}

/** The number of `kader`'s blocks does not change here, so a new option's id counts on from the last one given. */
export function optionIds(kader: Kader, next: (kader: Kader, bekend: readonly string[]) => string): OptieId {
  const gegeven: string[] = []
  return () => {
    const id = next(kader, gegeven)
    gegeven.push(id)
    return id
  }
}
