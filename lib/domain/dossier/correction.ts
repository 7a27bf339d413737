import type { EntryId } from '../shared/ids'
import { ok, type Result } from '../shared/result'
import { isVisible } from '../shared/text'
import type { Soort } from './entries'
import { refuse, type Refusal } from './refusal'
import type { OpenDossier, Vermelding } from './state'

type Correctie = { readonly vervangt: EntryId | null; readonly redenCorrectie: string }

/** Can this correction be made? Gives the entry that it replaces, or null when it is no correction. */
export function corrected<K extends Soort>(
  lijst: readonly Vermelding<K>[],
  { vervangt }: Correctie,
): Result<Vermelding<K> | null, Refusal> {
  if (vervangt === null) return ok(null)
  const vorige = lijst.find((v) => v.id === vervangt)
  if (vorige === undefined) {
    return refuse(
      'verwijzing',
      'vervangt',
      'Wat u wilt verbeteren, staat hier niet. Open het dossier en kies het daar.',
    )
  }
  if (vorige.vervangenDoor !== null) {
    return refuse('verwijzing', 'vervangt', 'Deze tekst is al verbeterd. Open de nieuwste tekst en verbeter die.')
  }
  return ok(vorige)
}

/**
 * The same for a weighing or a decision. It stands on the framework of its own cycle, so it is corrected there; and
 * why it is corrected is part of its motivation.
 */
export function correctedInCyclus<K extends 'afweging' | 'besluit'>(
  dossier: OpenDossier,
  lijst: readonly Vermelding<K>[],
  correctie: Correctie,
): Result<Vermelding<K> | null, Refusal> {
  const vorige = corrected(lijst, correctie)
  if (!vorige.ok || vorige.value === null) return vorige
  if (vorige.value.cyclus !== dossier.cyclus) {
    return refuse('toestand', 'vervangt', 'Dit hoort bij een eerder traject. Leg het in dit traject opnieuw vast.')
  }
  if (!isVisible(correctie.redenCorrectie)) {
    return refuse('invoer', 'redenCorrectie', 'Schrijf op waarom u dit verbetert.')
  }
  return vorige
}
