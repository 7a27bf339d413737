import { z } from 'zod'
import { associationKey } from '@/lib/data/key-repository'
import { findSecondFactor, unusedRecoveryCodes } from '@/lib/data/second-factor-repository'
import { newTotpSecret, readableSecret, totpAddress } from '@/lib/platform/totp'
import { defineAct, ownAccount } from '../define'
import { done } from '../outcome'
import { openProposal, Proposal, sealProposal } from './factor-rules'

/**
 * A secret for the person's authenticator app, to be confirmed with a code. Nothing is stored until then: so an
 * unfinished try leaves no door open, and a second factor that works is never put aside for one that may not.
 */
export const proposeSecondFactor = defineAct({
  action: 'factor.enrol',
  input: z.strictObject({ voorstel: Proposal.nullable() }),
  audit: { none: 'nothing is stored or opened; confirming it is audited' },
  load: ownAccount,
  run: async ({ tx, actor }, { voorstel }) => {
    const { associationId, personId } = actor
    const key = await associationKey(tx, associationId)
    const factor = await findSecondFactor(tx, associationId, personId)
    const enrolled = factor !== null && factor.confirmedAt !== null
    const secret = (voorstel === null ? null : openProposal(key, actor, voorstel)) ?? newTotpSecret()
    return done({
      enrolled,
      unusedCodes: enrolled && actor.secondFactor ? await unusedRecoveryCodes(tx, associationId, personId) : 0,
      secret: readableSecret(secret),
      address: totpAddress(secret, 'Afwegingskader', actor.slug),
      proposal: sealProposal(key, actor, secret),
    })
  },
})
