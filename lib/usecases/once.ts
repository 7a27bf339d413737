import { findAnswer, storeAnswer } from '@/lib/data/idempotency-repository'
import { appendLeaf } from '@/lib/data/audit-log'
import { associationKey } from '@/lib/data/key-repository'
import type { FormKey } from '@/lib/domain/shared/ids'
import { mac, sameBytes } from '@/lib/platform/crypto'
import type { Context } from './define'
import { Abort, done, stale, type Outcome } from './outcome'

/**
 * Runs `work` at most once for a form's key, within the transaction of the act: a double click waits for the first
 * and then gets the first's answer. A resend with other content is `verouderd`: it is shown, not dropped (security.md,
 * Reliability). The content is kept only as a keyed MAC, since a bare hash of a short answer could be guessed.
 *
 * `work` returns the texts of the leaves. They are appended as the last statements, because the log's head is the one
 * row that all acts of an association queue for.
 */
export async function answerOnce<T extends object>(
  { tx, actor, at }: Context,
  formKey: FormKey,
  input: object,
  answer: T,
  work: () => Promise<readonly string[]>,
): Promise<Outcome<T>> {
  const key = await associationKey(tx, actor.associationId)
  const inputMac = mac(key, 'idempotency', Buffer.from(JSON.stringify(input), 'utf8'))
  const earlier = await findAnswer(tx, actor.associationId, actor.personId, formKey)
  if (earlier !== null) {
    if (!sameBytes(earlier.inputMac, inputMac)) throw new Abort(stale)
    return done(JSON.parse(earlier.answer) as T)
  }
  const leaves = await work()
  const stored = { formKey, inputMac, answer: JSON.stringify(answer), at }
  await storeAnswer(tx, actor.associationId, actor.personId, stored)
  for (const leaf of leaves) await appendLeaf(tx, leaf)
  return done(answer)
}
