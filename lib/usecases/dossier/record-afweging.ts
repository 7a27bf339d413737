import { z } from 'zod'
import { huidigeHulpvragen } from '@/lib/domain/dossier/current'
import { answersSame, correctsSame, endsOrRestarts } from './collisions'
import { defineDossierAct, DossierForm, MOST_ITEMS } from './dossier-act'

/** When the therapist wants to weigh this question again, as it was typed. */
const Opnieuw = z.strictObject({ op: z.string(), toelichting: z.string() })

const momentOf = (over: unknown, { op, toelichting }: z.infer<typeof Opnieuw>) =>
  ({ soort: 'weegmoment', inhoud: { over, reden: 'evaluatie', manieren: [], toelichting, op } }) as const

/** One answer in a fixed order: what was stored comes back with its fields in another. */
function plain(gegeven: unknown): unknown {
  if (typeof gegeven !== 'object' || gegeven === null) return gegeven
  const { onderdeel, antwoord, toelichting, feiten }: Partial<Record<string, unknown>> = { ...gegeven }
  return [onderdeel, antwoord, toelichting, feiten]
}

/**
 * One weighing: the helper answers as they stand, when they changed, and the answer to the head question with its
 * motivation. Two entries, because the first sets nothing in the second (I4).
 */
export const recordAfweging = defineDossierAct({
  action: 'dossier.weigh',
  input: z.strictObject({
    ...DossierForm.shape,
    antwoorden: z.array(z.unknown()).max(MOST_ITEMS),
    opnieuw: Opnieuw.optional(),
  }),
  commands: ({ happened, inhoud, antwoorden, opnieuw }, { dossier }) => {
    const afweging = inhoud['afweging']
    const before = huidigeHulpvragen(dossier, String(afweging))?.inhoud.antwoorden ?? []
    const changed = JSON.stringify(antwoorden.map(plain)) !== JSON.stringify(before.map(plain))
    const answer = { soort: 'afweging', happened, inhoud } as const
    // The moment to weigh again comes after the answer: an answer ends the moments before it.
    const later = opnieuw === undefined ? [] : [momentOf(afweging, opnieuw)]
    return changed ? [{ soort: 'hulpvragen', inhoud: { afweging, antwoorden } }, answer, ...later] : [answer, ...later]
  },
  collides: ({ inhoud }, later) => answersSame(inhoud, later) || correctsSame(inhoud, later) || endsOrRestarts(later),
})
