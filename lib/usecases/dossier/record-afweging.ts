import { z } from 'zod'
import { huidigeHulpvragen } from '@/lib/domain/dossier/current'
import { answersSame, correctsSame, endsOrRestarts } from './collisions'
import { defineDossierAct, DossierForm, MOST_ITEMS } from './dossier-act'

/**
 * One weighing: the helper answers as they stand, when they changed, and the answer to the head question with its
 * motivation. Two entries, because the first sets nothing in the second (I4).
 */
export const recordAfweging = defineDossierAct({
  action: 'dossier.weigh',
  input: z.strictObject({ ...DossierForm.shape, antwoorden: z.array(z.unknown()).max(MOST_ITEMS) }),
  commands: ({ happened, inhoud, antwoorden }, { dossier }) => {
    const afweging = inhoud['afweging']
    const before = huidigeHulpvragen(dossier, String(afweging))?.inhoud.antwoorden ?? []
    const changed = JSON.stringify(antwoorden) !== JSON.stringify(before)
    const answer = { soort: 'afweging', happened, inhoud } as const
    return changed ? [{ soort: 'hulpvragen', inhoud: { afweging, antwoorden } }, answer] : [answer]
  },
  collides: ({ inhoud }, later) => answersSame(inhoud, later) || correctsSame(inhoud, later) || endsOrRestarts(later),
})
