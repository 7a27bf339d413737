import { z } from 'zod'
import { correctsSame, touchesDecision } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'
import { Redenen } from './redenen'

/**
 * "Leg besluit vast": melden and hulp, each with its motivation, resting on the weighings and facts as they
 * stand now. What changed since the summary was shown makes it stale: nobody decides on a page that is out of date.
 */
export const recordBesluit = defineDossierAct({
  action: 'dossier.decide',
  input: z.strictObject({ ...DossierForm.shape, redenen: Redenen }),
  signed: true,
  commands: ({ happened, inhoud, redenen }, _loaded, _ref, door) => [
    { soort: 'besluit', happened, inhoud: { ...inhoud, door }, redenen },
  ],
  collides: ({ inhoud }, later) => touchesDecision(later) || correctsSame(inhoud, later),
})
