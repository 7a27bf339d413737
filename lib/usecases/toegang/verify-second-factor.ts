import { z } from 'zod'
import { findSecondFactor, saveAttempt } from '@/lib/data/second-factor-repository'
import { markSecondFactor } from '@/lib/data/session-repository'
import type { AccessType } from '@/lib/domain/audit/events'
import { totpStep } from '@/lib/platform/totp'
import { recordRead } from '../audit-notes'
import { defineAct, ownAccount } from '../define'
import { done } from '../outcome'
import { Code, oneMore, type Verdict } from './factor-rules'

/**
 * The code of the person's app. The row is locked and the attempt counted before the code is looked at, so that
 * parallel guesses count as many; a wrong code commits its count. A step is accepted once.
 */
export const verifySecondFactor = defineAct({
  action: 'factor.verify',
  input: z.strictObject({ code: Code }),
  audit: ['toegang.tweede-factor-gegeven', 'toegang.tweede-factor-mislukt'],
  load: ownAccount,
  run: async (ctx, { code }) => {
    const { tx, actor, at } = ctx
    const { associationId, personId, sessionId } = actor
    const note = (type: AccessType) => recordRead(ctx, { type, objectId: null, part: null, purpose: 'toegang' })
    const answer = async (verdict: Verdict) => {
      await note('toegang.tweede-factor-mislukt')
      return done(verdict)
    }
    const factor = await findSecondFactor(tx, associationId, personId)
    if (factor === null || factor.confirmedAt === null) return done<Verdict>('geen')
    const { failures, windowAt, locked } = oneMore(factor, at)
    const { confirmedAt, lastStep } = factor
    await saveAttempt(tx, associationId, personId, { confirmedAt, lastStep, failures, windowAt })
    if (locked) return answer('geblokkeerd')
    const step = totpStep(factor.secret, code, at)
    if (step === null) return answer('fout')
    if (step <= lastStep) return answer('gebruikt')
    await saveAttempt(tx, associationId, personId, { confirmedAt, lastStep: step, failures: 0, windowAt: at })
    await markSecondFactor(tx, associationId, sessionId, at)
    await note('toegang.tweede-factor-gegeven')
    return done<Verdict>('goed')
  },
})
