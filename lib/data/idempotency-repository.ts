import type { AssociationId, FormKey, PersonId } from '../domain/shared/ids'
import type { Bytes } from '../platform/bytes'
import { open, seal } from '../platform/crypto'
import { associationKey } from './key-repository'
import { place } from './place'
import type { Tx } from './tenant'

/** `inputMac`: a keyed MAC of the parsed input, so that a resend with another text is noticed and not dropped. */
export type FormAnswer = { readonly inputMac: Bytes; readonly answer: object }

// The answer may name a dossier, so it is sealed like everything else.
const placeOf = (associationId: AssociationId, personId: PersonId, formKey: FormKey) =>
  place(associationId, null, 'idempotency', 'answer', `${personId}/${formKey}`)

/**
 * Claims a form instance for this transaction, with the answer that it will give: null. Or gives the answer that was
 * given before. A second click waits here for the first one's transaction: when that commits it gets its answer, when
 * that rolls back it does the act itself.
 */
export async function claimAnswer(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  formKey: FormKey,
  { inputMac, answer }: FormAnswer,
): Promise<FormAnswer | null> {
  const key = await associationKey(tx, associationId)
  const where = placeOf(associationId, personId, formKey)
  const sealed = seal(key, Buffer.from(JSON.stringify(answer), 'utf8'), where)
  const claimed =
    await tx.$executeRaw`INSERT INTO app.idempotency (association_id, person_id, form_key, input_mac, answer, created_at)
    VALUES (${associationId}::uuid, ${personId}::uuid, ${formKey}::uuid, ${inputMac}, ${sealed}, now()) ON CONFLICT DO NOTHING`
  if (claimed === 1) return null
  const row = await tx.idempotency.findUniqueOrThrow({
    where: { associationId_personId_formKey: { associationId, personId, formKey } },
  })
  const text = Buffer.from(open(key, row.answer, where)).toString('utf8')
  return { inputMac: row.inputMac, answer: JSON.parse(text) as object }
}
