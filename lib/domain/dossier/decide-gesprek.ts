import type { Kader } from '../kader/schema'
import type { EntryId } from '../shared/ids'
import { err, ok } from '../shared/result'
import type { CommandVan } from './command'
import { ONBEKEND, parseHappened, parseInhoud, together } from './decide-input'
import { noted, unknownPersons, type Vastgelegd } from './decide-noted'
import { ANDERE_GROND, Gesprek, Overleg, Participatie } from './entries-gesprek'
import { itemsOf, unknownItems } from './framework-items'
import type { FieldError } from './refusal'
import type { OpenDossier } from './state'

export function decideOverleg(kader: Kader, dossier: OpenDossier, command: CommandVan<'overleg'>): Vastgelegd {
  const inhoud = parseInhoud(Overleg, 'overleg', command.inhoud)
  return noted(dossier.overleggen, command.happened, inhoud, ({ onderwerpen }) =>
    unknownItems(
      itemsOf(kader, 'advies-veilig-thuis'),
      'onderwerpen',
      onderwerpen.map((o) => o.item),
    ),
  )
}

export function decideGesprek(kader: Kader, dossier: OpenDossier, command: CommandVan<'gesprek'>): Vastgelegd {
  const inhoud = parseInhoud(Gesprek, 'gesprek', command.inhoud)
  return noted(dossier.gesprekken, command.happened, inhoud, (gesprek) => [
    ...unknownPersons(dossier.personen, 'personen', gesprek.personen),
    ...unknownGround(kader, gesprek.grond),
    ...notOpen(dossier, gesprek.alsnog),
  ])
}

/** A ground of step 3, of the list for a child or for an adult; never one of the list for a report (A11). */
function unknownGround(kader: Kader, grond: string): readonly FieldError[] {
  if (grond === '' || grond === ANDERE_GROND) return []
  const known = itemsOf(kader, 'gesprek-achterwege-kind', 'gesprek-achterwege-volwassene')
  return unknownItems(known, 'grond', [grond])
}

/** What can be made good: a conversation that was not held or a report that was not told of. */
function notOpen(dossier: OpenDossier, ids: readonly EntryId[]): readonly FieldError[] {
  const open = [...dossier.gesprekken, ...dossier.meldingen]
  if (ids.every((id) => open.some((v) => v.id === id))) return []
  return [{ field: 'alsnog', message: 'Wat u nu inhaalt, staat niet in dit dossier. Open de pagina opnieuw.' }]
}

/** Each time it is asked is a moment of its own; what stood before stays readable. */
export function decideParticipatie(
  kader: Kader,
  dossier: OpenDossier,
  command: CommandVan<'participatie'>,
): Vastgelegd {
  const inhoud = parseInhoud(Participatie, 'participatie', command.inhoud)
  const nieuw = together(parseHappened(command.happened, ONBEKEND), inhoud)
  if (!nieuw.ok) return nieuw
  const { persoon, items } = nieuw.value.inhoud
  const errors = [
    ...unknownPersons(dossier.personen, 'persoon', persoon === null ? [] : [persoon]),
    ...unknownItems(
      itemsOf(kader, 'participatie-kind'),
      'items',
      items.map((i) => i.item),
    ),
  ]
  return errors.length > 0 ? err({ reden: 'verwijzing', errors }) : ok([nieuw.value])
}
