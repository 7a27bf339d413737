import type { Kader } from '../kader/schema'
import { concern, type Concern } from './concern'
import { factsAgainst } from './concerns-facts'
import { pending } from './concerns-steps'
import { huidigBesluit } from './current'
import { openVerzoeken } from './information-request'
import { pathOf } from './path'
import type { Dossier } from './state'

/** What is left open when a traject is closed, at whatever step. */
export function concernsOnClosing(
  kader: Kader,
  dossier: Dossier,
  sluiting: { readonly afspraken: string },
): readonly Concern[] {
  if (dossier.toestand === 'nieuw') return []
  const pad = pathOf(kader, dossier)
  // Whoever decided, or ended in safety, says who goes on watching, or why nobody does.
  const besloten = huidigBesluit(dossier) !== undefined
  const metAfspraken = (besloten || pad.einde === 'afsluiten-met-afspraken') && sluiting.afspraken === ''
  return [
    ...(pad.meldenAangewezen && !besloten
      ? [concern('geen-besluit', 'Uw antwoorden wijzen naar melden. Er staat nog geen besluit over melden en hulp.')]
      : []),
    ...factsAgainst(dossier),
    ...pending(dossier),
    ...openRequests(dossier),
    ...(metAfspraken
      ? [
          concern(
            'geen-vervolgafspraken',
            'Schrijf op wie de veiligheid blijft volgen, en wat er gebeurt als het misgaat.',
          ),
        ]
      : []),
  ]
}

/** What the guidelines ask and was neither done nor left with a reason, of any request. */
function openRequests(dossier: Dossier): Concern[] {
  if (openVerzoeken(dossier).length === 0) return []
  return [concern('informatieverzoek-open', 'Iemand vroeg u om informatie. Daarbij staat nog iets open.')]
}
