import type { AssociationId, FormKey, Instant, PersonId } from '../domain/shared/ids'
import type { Bytes } from '../platform/bytes'
import { open, seal } from '../platform/crypto'
import { toDate } from './instants'
import { associationKey } from './key-repository'
import { place } from './place'
import type { Tx } from './tenant'

export type StoredAnswer = { readonly inputMac: Bytes; readonly answer: string }

// The answer may hold an address with a dossier's id in it, so it is sealed like everything else.
const placeOf = (associationId: AssociationId, personId: PersonId, formKey: FormKey) =>
  place(associationId, null, 'idempotency', 'answer', `${personId}/${formKey}`)

/**
 * The answer that this form instance was given before, or null. Waits for a transaction that is handling the same form
 * instance right now (a double click), so that the second one finds the first one's answer instead of doing it again.
 */
export async function findAnswer(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  formKey: FormKey,
): Promise<StoredAnswer | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${associationId}/${personId}/${formKey}`}, 0))`
  const row = await tx.idempotency.findUnique({
    where: { associationId_personId_formKey: { associationId, personId, formKey } },
  })
  if (!row) return null
  const key = await associationKey(tx, associationId)
  const answer = Buffer.from(open(key, row.answer, placeOf(associationId, personId, formKey))).toString('utf8')
  return { inputMac: row.inputMac, answer }
}

export type NewAnswer = {
  readonly formKey: FormKey
  /** `mac(associationKey, …)` of the parsed input: a resend with another text is compared, never dropped. */
  readonly inputMac: Uint8Array
  readonly answer: string
  readonly at: Instant
}

/** In the transaction of the act. */
export async function storeAnswer(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  { formKey, inputMac, answer, at }: NewAnswer,
): Promise<void> {
  const key = await associationKey(tx, associationId)
  const sealed = seal(key, Buffer.from(answer, 'utf8'), placeOf(associationId, personId, formKey))
  await tx.$executeRaw`INSERT INTO app.idempotency (association_id, person_id, form_key, input_mac, answer, created_at)
    VALUES (${associationId}::uuid, ${personId}::uuid, ${formKey}::uuid, ${inputMac}, ${sealed}, ${toDate(at)})`
}
