import { z } from 'zod'
import { associationKey } from '@/lib/data/key-repository'
import { findSecondFactor, saveAttempt, useRecoveryCode as spend } from '@/lib/data/second-factor-repository'
import { markSecondFactor } from '@/lib/data/session-repository'
import { recordRead } from '../audit-notes'
import { defineAct, ownAccount } from '../define'
import { done } from '../outcome'
import { Code, oneMore, recoveryCodeMac, type Verdict } from './factor-rules'

/** One of the recovery codes in place of the app's code: each works once, and guesses count together with those. */
export const useRecoveryCode = defineAct({
  action: 'factor.recover',
  input: z.strictObject({ code: Code }),
  audit: ['toegang.herstelcode-gebruikt', 'toegang.tweede-factor-mislukt'],
  load: ownAccount,
  run: async (ctx, { code }) => {
    const { tx, actor, at } = ctx
    const { associationId, personId, sessionId } = actor
    const factor = await findSecondFactor(tx, associationId, personId)
    if (factor === null || factor.confirmedAt === null) return done<Verdict>('geen')
    const { failures, windowAt, locked } = oneMore(factor, at)
    const { confirmedAt, lastStep } = factor
    const hash = recoveryCodeMac(await associationKey(tx, associationId), actor, code)
    const right = !locked && (await spend(tx, associationId, personId, hash, at))
    const count = right ? { failures: 0, windowAt: at } : { failures, windowAt }
    await saveAttempt(tx, associationId, personId, { confirmedAt, lastStep, ...count })
    if (right) await markSecondFactor(tx, associationId, sessionId, at)
    const type = right ? 'toegang.herstelcode-gebruikt' : 'toegang.tweede-factor-mislukt'
    await recordRead(ctx, { type, objectId: null, part: null, purpose: 'toegang' })
    return done<Verdict>(right ? 'goed' : locked ? 'geblokkeerd' : 'fout')
  },
})
