import { z } from 'zod'
import { associationKey } from '@/lib/data/key-repository'
import { findSecondFactor, issueRecoveryCodes } from '@/lib/data/second-factor-repository'
import { recordRead } from '../audit-notes'
import { defineAct, ownAccount } from '../define'
import { Abort, done, notFound } from '../outcome'
import { newRecoveryCodes, recoveryCodeMac } from './factor-rules'

/** Ten new recovery codes; what was left of the old ones no longer works. Takes the second factor in this session. */
export const renewRecoveryCodes = defineAct({
  action: 'factor.enrol',
  input: z.strictObject({}),
  audit: ['toegang.herstelcodes-vernieuwd'],
  load: ownAccount,
  run: async (ctx) => {
    const { tx, actor, at } = ctx
    const factor = await findSecondFactor(tx, actor.associationId, actor.personId)
    if (!actor.secondFactor || factor === null || factor.confirmedAt === null) throw new Abort(notFound)
    const key = await associationKey(tx, actor.associationId)
    const codes = newRecoveryCodes()
    const hashes = codes.map((c) => recoveryCodeMac(key, actor, c))
    await issueRecoveryCodes(tx, actor.associationId, actor.personId, hashes, at)
    await recordRead(ctx, { type: 'toegang.herstelcodes-vernieuwd', objectId: null, part: null, purpose: 'toegang' })
    return done({ codes })
  },
})
