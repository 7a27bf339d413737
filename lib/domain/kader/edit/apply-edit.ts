import { DOCUMENT, knopen, knoopVan, type Knoop } from '../anatomy'
import { parseKader } from '../parse'
import type { Kader } from '../schema'
import { err, ok, type Result } from '../../shared/result'
import { addBlock } from './add-block'
import { changeFields, optionIds } from './change-fields'
import type { EditOf, EditRefusal, KaderEdit } from './edit'
import { NOOT_BIJ, veldenVan } from './fields'
import { freshId } from './fresh-id'
import { whyNotRemovable } from './locks'
import { moveBlock, moveUnder } from './move-block'
import { listOf, neighbours, unknown } from './places'
import { drop, type Los, put } from './values'

type Done = Result<null, EditRefusal>

/**
 * One act of an editor on a concept; the concept itself stays as it was. What comes out is again a readable framework
 * (`parseKader`). Whether it may be published is another question: `conformsTo`.
 * `bekend`: the ids of earlier versions, so that none is used again for something else (`idsOf`).
 */
export function applyEdit(kader: Kader, edit: KaderEdit, bekend: Iterable<string> = []): Result<Kader, EditRefusal> {
  const eigen = structuredClone(kader)
  const done = change(eigen, edit, [...bekend])
  if (!done.ok) return done
  const parsed = parseKader(eigen)
  if (parsed.ok) return ok(parsed.value)
  const [fout] = parsed.error
  return err({ code: 'ongeldig', plaats: fout?.plaats ?? DOCUMENT, uitleg: fout?.uitleg ?? 'Dit kan niet.' })
}

function change(kader: Kader, edit: KaderEdit, bekend: readonly string[]): Done {
  switch (edit.soort) {
    case 'velden':
      return reword(kader, edit, bekend)
    case 'toevoegen':
      return addBlock(kader, edit, bekend)
    case 'verplaatsen':
      return moveBlock(kader, edit)
    case 'onderbrengen':
      return moveUnder(kader, edit)
    case 'verwijderen':
      return remove(kader, edit)
    case 'noot':
      return annotate(kader, edit)
    case 'afstemming':
      return ok(put(kader as unknown as Los, 'afgestemdMetVeiligThuis', edit.afstemming) ?? null)
  }
}

function reword(kader: Kader, { blok, velden }: EditOf<'velden'>, bekend: readonly string[]): Done {
  const knoop = knoopVan(kader, blok)
  if (!knoop) return unknown(blok)
  const optieId = optionIds(kader, (k, gegeven) => freshId(k, 'optie', blok, [...bekend, ...gegeven]))
  return changeFields(knoop, veldenVan(kader, knoop), velden, optieId)
}

function remove(kader: Kader, { blok }: EditOf<'verwijderen'>): Done {
  const alle = knopen(kader)
  const knoop = alle.find(({ id }) => id === blok)
  if (!knoop) return unknown(blok)
  const reden = whyNotRemovable(kader, knoop, neighbours(alle, knoop), knoopVan(kader, knoop.ouder) ?? knoop)
  if (reden !== null) return err({ code: 'ligt-vast', plaats: blok, uitleg: reden })
  const lijst = listOf(kader, knoop)
  lijst.splice(knoop.nummer, 1)
  // An item's list of points is optional: an empty one says nothing.
  const ouder = knoopVan(kader, knoop.ouder)
  if (lijst.length === 0 && ouder?.soort === 'lijstitem') drop(ouder.ruw, knoop.veld)
  return ok(null)
}

function annotate(kader: Kader, { blok, bij, noot }: EditOf<'noot'>): Done {
  const knoop = knoopVan(kader, blok)
  if (!knoop) return unknown(blok)
  if (!notePlaces(knoop).includes(bij))
    return err({ code: 'past-niet', plaats: blok, uitleg: 'Bij dit blok past hier geen noot.' })
  if (noot === null) drop(knoop.ruw, bij)
  else put(knoop.ruw, bij, noot)
  return ok(null)
}

/** Where a block can carry a note: `noot`, `ja.noot`. A point within a point has none. */
export function notePlaces({ soort, ouderSoort }: Pick<Knoop, 'soort' | 'ouderSoort'>): readonly string[] {
  if (soort === 'lijstitem' && ouderSoort === 'lijstitem') return []
  return NOOT_BIJ[soort] ?? []
}
