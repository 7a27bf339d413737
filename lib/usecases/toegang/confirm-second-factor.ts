import { z } from 'zod'
import { associationKey } from '@/lib/data/key-repository'
import {
  enrolSecondFactor,
  findSecondFactor,
  issueRecoveryCodes,
  replaceSecondFactor,
  saveAttempt,
} from '@/lib/data/second-factor-repository'
import { markSecondFactor, revokeOtherSessions } from '@/lib/data/session-repository'
import { totpStep } from '@/lib/platform/totp'
import { recordRead } from '../audit-notes'
import type { Bytes } from '@/lib/platform/bytes'
import { defineAct, ownAccount, type Context } from '../define'
import { Abort, done, notFound, refused } from '../outcome'
import { Code, newRecoveryCodes, openProposal, Proposal, recoveryCodeMac } from './factor-rules'

/**
 * The app shows the right code for the proposed secret: from now on it is this person's second factor. Replacing one
 * takes the present one in this session; no administrator, and no portal that signs in as somebody else, can do it.
 * Answers with new recovery codes, which are shown this once.
 */
export const confirmSecondFactor = defineAct({
  action: 'factor.enrol',
  input: z.strictObject({ voorstel: Proposal, code: Code }),
  audit: ['toegang.tweede-factor-ingesteld', 'toegang.sessies-beeindigd'],
  load: ownAccount,
  run: async (ctx, { voorstel, code }) => {
    const { tx, actor, at } = ctx
    const { associationId, personId } = actor
    const key = await associationKey(tx, associationId)
    const present = await findSecondFactor(tx, associationId, personId)
    const enrolled = present !== null && present.confirmedAt !== null
    if (enrolled && !actor.secondFactor) throw new Abort(notFound)
    const secret = openProposal(key, actor, voorstel)
    const step = secret === null ? null : totpStep(secret, code, at)
    if (secret === null || step === null) return refused([{ veld: 'code', tekst: 'fout' }])
    if (enrolled) await replace(ctx, secret)
    // Two windows at once: the other was first, and its app is the one that counts.
    else if (!(await enrolSecondFactor(tx, associationId, personId, secret, at))) throw new Abort(notFound)
    const attempt = { confirmedAt: at, lastStep: step, failures: 0, windowAt: at }
    await saveAttempt(tx, associationId, personId, attempt)
    const codes = newRecoveryCodes()
    const hashes = codes.map((c) => recoveryCodeMac(key, actor, c))
    await issueRecoveryCodes(tx, associationId, personId, hashes, at)
    await markSecondFactor(tx, associationId, actor.sessionId, at)
    await recordRead(ctx, { type: 'toegang.tweede-factor-ingesteld', objectId: null, part: null, purpose: 'toegang' })
    return done({ codes })
  },
})

/** Another app from now on. Whoever was let in by the old one is out: a lost phone is the usual reason. */
async function replace(ctx: Context, secret: Bytes): Promise<void> {
  const { tx, actor, at } = ctx
  await replaceSecondFactor(tx, actor.associationId, actor.personId, secret, at)
  const ended = await revokeOtherSessions(tx, actor.associationId, actor.personId, actor.sessionId, at)
  if (ended === 0) return
  await recordRead(ctx, { type: 'toegang.sessies-beeindigd', objectId: null, part: null, purpose: 'toegang' })
}
