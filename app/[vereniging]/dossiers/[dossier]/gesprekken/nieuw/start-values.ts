import type { Values } from '@/lib/web/values'
import { toCorrect, wanneerValues } from '../../../_parts/correction'
import type { DossierView, Searched } from '../../../_parts/dossier-page'
import { personValues } from '../../../_parts/persons'

/** Of a conversation that is corrected, or of one that makes good what `?alsnog=` names: put off, or not told. */
export function startValues({ dossier }: DossierView, { vervangt, alsnog }: Searched): Values | undefined {
  const before = toCorrect(dossier.gesprekken, vervangt)
  if (before !== undefined) {
    const { gevoerd, met, personen, inhoud, reactie, eigenOplossingen, aanbod, afspraken, grond } = before.inhoud
    return {
      vervangt: [before.id],
      gevoerd: [gevoerd ? 'ja' : 'nee'],
      met: [met],
      personen: personValues(dossier, personen),
      gezegd: [inhoud],
      reactie: [reactie],
      eigenOplossingen: [eigenOplossingen],
      aanbod: [aanbod],
      afspraken: [afspraken],
      grond: [grond],
      alsnog: [...before.inhoud.alsnog],
      ...wanneerValues(before.happened),
    }
  }
  const melding = dossier.meldingen.find((v) => v.id === alsnog)
  if (melding !== undefined) return { alsnog: [melding.id] }
  const putOff = toCorrect(dossier.gesprekken, alsnog)
  if (putOff === undefined || putOff.inhoud.gevoerd) return undefined
  const { met, personen } = putOff.inhoud
  return { met: [met], personen: personValues(dossier, personen), alsnog: [putOff.id] }
}
