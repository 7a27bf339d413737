import type { Kader } from '../kader/schema'
import type { Concern } from './concern'
import { deviations, type Voornemen } from './concerns-deviation'
import { concernsAboutFacts } from './concerns-facts'
import { concernsAboutSteps } from './concerns-steps'
import { concernsAboutWeighing } from './concerns-weighing'
import { pathOf } from './path'
import type { Dossier } from './state'

/**
 * What the framework asks for and this decision leaves open, in the order in which it is asked. Never a refusal: each
 * can be left with "nu niet" and a reason (A29).
 */
export function concernsOf(kader: Kader, dossier: Dossier, besluit: Voornemen): readonly Concern[] {
  if (dossier.toestand === 'nieuw') return []
  const pad = pathOf(kader, dossier)
  return [
    ...concernsAboutSteps(kader, dossier, besluit),
    ...concernsAboutFacts(dossier),
    ...concernsAboutWeighing(dossier, pad),
    ...deviations(kader, pad, besluit),
  ]
}
