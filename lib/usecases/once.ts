import { canonical } from '@/lib/domain/audit/jcs'
import { appendLeaf } from '@/lib/data/audit-log'
import { claimAnswer } from '@/lib/data/idempotency-repository'
import { associationKey } from '@/lib/data/key-repository'
import { mac } from '@/lib/platform/crypto'
import type { FormKey } from '@/lib/domain/shared/ids'
import type { Context } from './define'
import { Abort, done, stale, type Outcome } from './outcome'

/**
 * Runs `work` at most once for a form's key, within the transaction of the act. The answer is known beforehand (it
 * names ids only), so claiming it is one insert: a double click waits for the first and then gets the first's answer.
 * A resend with other content is `verouderd`: it is shown, not dropped (security.md, Reliability). The content is kept
 * only as a keyed MAC, since a bare hash of a short answer could be guessed.
 *
 * `work` returns the texts of the leaves; they are appended as the last statements, because the log's head is the one
 * row that all acts of an association queue for.
 */
export async function answerOnce<T extends object>(
  { tx, actor }: Context,
  sleutel: FormKey,
  input: unknown,
  answer: T,
  work: () => Promise<readonly string[]>,
): Promise<Outcome<T>> {
  const key = await associationKey(tx, actor.associationId)
  const inputMac = mac(key, 'idempotency', Buffer.from(canonical(input), 'utf8'))
  const earlier = await claimAnswer(tx, actor.associationId, actor.personId, sleutel, { inputMac, answer })
  if (earlier !== null) {
    if (!Buffer.from(earlier.inputMac).equals(Buffer.from(inputMac))) throw new Abort(stale)
    return done(earlier.answer as T)
  }
  for (const leaf of await work()) await appendLeaf(tx, leaf)
  return done(answer)
}
