import { knopen, knoopVan } from '../anatomy'
import type { Kader } from '../schema'
import { err, ok, type Result } from '../../shared/result'
import type { EditOf, EditRefusal } from './edit'
import { lockOf, whyNotElsewhere, whyNotRemovable } from './locks'
import { listOf, neighbours, placeIn, seenUnder, unknown } from './places'

type Done = Result<null, EditRefusal>
const vast = (plaats: string, uitleg: string): Done => err({ code: 'ligt-vast', plaats, uitleg })
const pastNiet = (plaats: string, uitleg: string): Done => err({ code: 'past-niet', plaats, uitleg })

/** One place up or down in its own list. */
export function moveBlock(kader: Kader, { blok, richting }: EditOf<'verplaatsen'>): Done {
  const alle = knopen(kader)
  const knoop = alle.find(({ id }) => id === blok)
  if (!knoop) return unknown(blok)
  const reden = lockOf(kader, knoop)
  if (reden !== null) return vast(blok, reden)
  const buren = neighbours(alle, knoop)
  const hier = buren.findIndex(({ id }) => id === blok)
  const buur = buren[richting === 'omhoog' ? hier - 1 : hier + 1]
  if (!buur)
    return pastNiet(blok, richting === 'omhoog' ? 'Dit blok staat al bovenaan.' : 'Dit blok staat al onderaan.')
  // An extra step may not come between the five.
  if (knoop.soort === 'stap' && lockOf(kader, buur) !== null) return vast(blok, lockOf(kader, buur) ?? '')
  const lijst = listOf(kader, knoop)
  lijst[knoop.nummer] = buur.ruw
  lijst[buur.nummer] = knoop.ruw
  return ok(null)
}

/** Under another block, or to another place in its own list. */
export function moveUnder(kader: Kader, edit: EditOf<'onderbrengen'>): Done {
  const alle = knopen(kader)
  const knoop = alle.find(({ id }) => id === edit.blok)
  if (!knoop) return unknown(edit.blok)
  const elders = edit.ouder !== seenUnder(knoop) || edit.lade !== knoop.veld
  const reden = elders
    ? whyNotRemovable(kader, knoop, neighbours(alle, knoop), knoopVan(kader, knoop.ouder) ?? knoop)
    : lockOf(kader, knoop)
  if (reden !== null) return vast(edit.blok, reden)
  if (isWithin(kader, edit.ouder, edit.blok)) return pastNiet(edit.blok, 'Een blok past niet in zichzelf.')
  if (edit.na === edit.blok) return pastNiet(edit.blok, 'Een blok kan niet na zichzelf staan.')
  if (knoop.soort === 'stap') return pastNiet(edit.blok, 'Verplaats een extra stap met omhoog en omlaag.')
  if (elders && whyNotElsewhere(kader, knoop) !== null) return pastNiet(edit.blok, whyNotElsewhere(kader, knoop) ?? '')
  if (knoop.soort === 'lijstitem' && knoopVan(kader, edit.ouder)?.soort === 'lijstitem' && 'items' in knoop.ruw)
    return pastNiet(edit.blok, 'Een punt met eigen punten past niet onder een ander punt.')

  const oud = listOf(kader, knoop)
  oud.splice(knoop.nummer, 1)
  const plaats = placeIn(kader, knoop.soort, edit)
  if (!plaats.ok) return plaats
  plaats.value.lijst.splice(plaats.value.nummer, 0, relocated(knoop.ruw, knoop.soort, edit.ouder))
  return ok(null)
}

/** An example names its head question; a group of the former one no longer applies. */
function relocated(ruw: Readonly<Record<string, unknown>>, soort: string, ouder: string): unknown {
  if (soort !== 'voorbeeld' || ruw['afweging'] === ouder) return ruw
  const { groep: _, ...rest } = ruw
  return { ...rest, afweging: ouder }
}

/** Is `id` the block `boven`, or somewhere in it? */
function isWithin(kader: Kader, id: string, boven: string): boolean {
  for (let hier = knoopVan(kader, id); hier && hier.soort !== 'document'; hier = knoopVan(kader, hier.ouder))
    if (hier.id === boven) return true
  return false
}
