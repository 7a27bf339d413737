import type { Dossier } from '@/lib/domain/dossier/state'
import { lijstVoor } from '@/lib/domain/kader/find'
import type { Kader, Lijst } from '@/lib/domain/kader/schema'

/** The framework's grounds to put a conversation off: about a child the one list, about an adult the other (A11). */
export const groundsFor = (kader: Kader, dossier: Dossier): Lijst | undefined =>
  lijstVoor(
    kader,
    dossier.toestand !== 'nieuw' && dossier.soort === 'kind'
      ? 'gesprek-achterwege-kind'
      : 'gesprek-achterwege-volwassene',
  )

/** The words of a ground that was recorded, of whichever list. */
export const groundWords = (kader: Kader, grond: string): string => {
  if (grond === 'anders') return 'Een andere reden'
  const lists = [lijstVoor(kader, 'gesprek-achterwege-kind'), lijstVoor(kader, 'gesprek-achterwege-volwassene')]
  return lists.flatMap((lijst) => lijst?.items ?? []).find((item) => item.id === grond)?.tekst ?? grond
}
