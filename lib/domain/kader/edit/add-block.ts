import { knopen } from '../anatomy'
import type { Kader } from '../schema'
import { err, ok, type Result } from '../../shared/result'
import { changeFields, optionIds } from './change-fields'
import type { EditOf, EditRefusal, NieuweSoort } from './edit'
import { newFieldsOf, type Veld, type Waarde } from './fields'
import { freshId } from './fresh-id'
import { vrijNummer } from './locks'
import { placeIn } from './places'
import type { Los } from './values'

type Velden = Readonly<Record<string, Waarde>>

/** Adds a block in a list of another; a question gets its first part, a list its first points. */
export function addBlock(
  kader: Kader,
  edit: EditOf<'toevoegen'>,
  bekend: readonly string[],
): Result<null, EditRefusal> {
  const { nieuw, ouder, velden } = edit
  const id = edit.id ?? freshId(kader, nieuw, ouder, bekend)
  if (bekend.includes(id) || knopen(kader).some((knoop) => knoop.id === id))
    return err({ code: 'id-in-gebruik', plaats: id, uitleg: `Het id ${id} is al eens gebruikt. Kies een ander.` })
  const plaats = placeIn(kader, nieuw, edit)
  if (!plaats.ok) return plaats
  if (nieuw === 'stap' && vrijNummer(kader) === undefined)
    return err({ code: 'past-niet', plaats: 'stappen', uitleg: 'Er is geen nummer meer vrij voor een extra stap.' })

  const gevraagd = newFieldsOf(kader, nieuw, ouder)
  const leeg = gevraagd.find((veld) => veld.verplicht && !(veld.naam in velden))
  if (leeg) return err({ code: 'ongeldig', plaats: `${id} › ${leeg.naam}`, uitleg: `Vul ‘${leeg.label}’ in.` })
  const blok = skeleton(kader, nieuw, id, ouder)
  const gevuld = fill(kader, blok, nieuw, gevraagd, velden)
  if (!gevuld.ok) return gevuld
  // An extra step stands before the five or after them, never between.
  const nummer = nieuw === 'stap' ? (blok['nummer'] === 0 ? 0 : plaats.value.lijst.length) : plaats.value.nummer
  plaats.value.lijst.splice(nummer, 0, blok)
  return ok(null)
}

/** What a new block has before anything is filled in. */
function skeleton(kader: Kader, soort: NieuweSoort, id: string, ouder: string): Los {
  switch (soort) {
    case 'hoofdstuk':
      return { id, inhoud: [] }
    case 'blok':
      return { id, soort: 'tekst' }
    case 'lijst':
      return { id, geordend: false }
    case 'stap':
      return { id, nummer: vrijNummer(kader), rollen: [], inhoud: [] }
    case 'hulpgroep':
      return { id, soort: 'hulpvragen', definitie: [], items: [] }
    case 'hulpvraag':
      return { id, onderdelen: [] }
    case 'onderdeel':
      return { id, antwoord: 'ja-nee' }
    case 'voorbeeld':
      return { id, afweging: ouder }
    case 'consultkanaal':
      return { id, tekst: '', inzet: 'zo-nodig' }
    case 'controle':
      return { id, wettelijk: false }
    default:
      return { id }
  }
}

/** A question's answer belongs to its part, the points of a list get ids of their own; the rest are fields. */
function fill(
  kader: Kader,
  blok: Los,
  soort: NieuweSoort,
  gevraagd: readonly Veld[],
  velden: Velden,
): Result<null, EditRefusal> {
  const id = String(blok['id'])
  const deel: Los = soort === 'hulpvraag' ? { id: freshId(kader, 'onderdeel', id), antwoord: 'ja-nee' } : blok
  const optieId = optionIds(kader, (k, gegeven) => freshId(k, 'optie', String(deel['id']), gegeven))
  const gevuld = changeFields({ id, ruw: deel }, gevraagd, velden, optieId)
  if (!gevuld.ok) return gevuld
  if (deel !== blok) Object.assign(blok, { tekst: deel['tekst'], onderdelen: [deel] })
  if (soort === 'lijst') {
    const punten = blok['items'] as string[]
    blok['items'] = punten.map((tekst, i) => ({ id: `${id}-${String(i + 1).padStart(2, '0')}`, tekst }))
  }
  return ok(null)
}
