import { z } from 'zod'
import { checked } from '@/lib/domain/dossier/report-record'
import { correctsSame } from './collisions'
import { defineDossierAct, DossierForm, MOST_ITEMS } from './dossier-act'

/** The reasons for what was left as it is: as many as a long report has sentences. */
const Redenen = z.array(z.strictObject({ code: z.string().max(120), reden: z.string() })).max(2 * MOST_ITEMS)

/**
 * The text of a report as it was made. The check runs here once more: what it finds is recorded with what
 * was done about it, and never refuses the report (I10).
 */
export const recordMelding = defineDossierAct({
  action: 'dossier.record',
  input: z.strictObject({
    ...DossierForm.shape,
    redenen: Redenen.default([]),
    /** What the check found earlier: what is gone from the text since was solved. */
    gezien: z
      .array(z.string())
      .max(2 * MOST_ITEMS)
      .default([]),
  }),
  commands: ({ happened, inhoud, gezien, redenen }, { dossier }) => [
    { soort: 'melding', happened, inhoud: { ...inhoud, ...checked(dossier, inhoud, { gezien, redenen }) } },
  ],
  collides: ({ inhoud }, later) => correctsSame(inhoud, later),
})
