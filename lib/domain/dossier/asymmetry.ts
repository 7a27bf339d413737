import { huidige, huidigeInCyclus } from './current'
import type { GestartDossier } from './state'
import { isZelfde, type Wie } from './who'

/** Whom to speak to because of whom the therapist treats, and how far that got in this cycle. */
export type TeSpreken = {
  readonly client: Wie
  readonly persoon: Wie
  /** "in ieder geval" with the victim when the possible perpetrator is the client; "zo mogelijk" the other way round. */
  readonly plicht: 'in-ieder-geval' | 'zo-mogelijk'
  /** `nog-niet`: a conversation with this person was put off, with its ground. */
  readonly stand: 'gesproken' | 'nog-niet' | 'open'
}

/**
 * Violence between adults: who treats the victim speaks, if possible, to the suspected perpetrator too; who treats the
 * suspected perpetrator speaks in any case to the suspected victim, about help and a report. A strong prompt, and
 * never a wall: a ground not to speak can clash with it (A18). About a child the parents and the child are spoken to
 * anyway.
 */
export function teSpreken(dossier: GestartDossier): readonly TeSpreken[] {
  if (dossier.soort === 'kind') return []
  const personen = huidige(dossier.personen)
  return personen
    .filter((client) => client.inhoud.client === 'ja')
    .flatMap((client) => [
      ...othersAs(personen, client, 'mogelijke-pleger', 'slachtoffer', 'in-ieder-geval'),
      ...othersAs(personen, client, 'slachtoffer', 'mogelijke-pleger', 'zo-mogelijk'),
    ])
    .map((paar) => ({ ...paar, stand: standOf(dossier, paar.persoon) }))
}

type Rol = Wie['inhoud']['rollen'][number]
const othersAs = (personen: readonly Wie[], client: Wie, rol: Rol, ander: Rol, plicht: TeSpreken['plicht']) =>
  client.inhoud.rollen.includes(rol)
    ? personen
        .filter((persoon) => persoon.reeks !== client.reeks && persoon.inhoud.rollen.includes(ander))
        .map((persoon) => ({ client, persoon, plicht }))
    : []

function standOf(dossier: GestartDossier, persoon: Wie): TeSpreken['stand'] {
  const over = huidigeInCyclus(dossier, dossier.gesprekken).filter((v) =>
    v.inhoud.personen.some((id) => isZelfde(dossier, id, persoon)),
  )
  if (over.some((v) => v.inhoud.gevoerd)) return 'gesproken'
  return over.length > 0 ? 'nog-niet' : 'open'
}

/** The suspected victims with whom somebody who treats the suspected perpetrator did not speak, and did not say why. */
export const slachtofferOpen = (dossier: GestartDossier): readonly Wie[] => [
  ...new Set(
    teSpreken(dossier)
      .filter((t) => t.plicht === 'in-ieder-geval' && t.stand === 'open')
      .map((t) => t.persoon),
  ),
]
