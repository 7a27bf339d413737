import type { AssociationId, DossierId, FormKey, Instant, PersonId } from '../domain/shared/ids'
import type { Bytes } from '../platform/bytes'
import { type Key, open, seal } from '../platform/crypto'
import { toDate, toInstant } from './instants'
import { associationKey, dossierKey } from './key-repository'
import { place } from './place'
import type { PlainTx, Tx } from './tenant'

export type FieldError = { readonly field: string; readonly message: string }
/** What stands in one form, as typed. Keyed by the form instance: two tabs are two drafts. */
export type Draft = {
  readonly draftId: FormKey
  /** The form's address within the dossier or association, e.g. `notitie`, `afwegingen/afweging-4-1`. */
  readonly form: string
  readonly dossierId: DossierId | null
  /** The dossier's version when the form was rendered. */
  readonly baseVersion: number
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly errors: readonly FieldError[]
  readonly updatedAt: Instant
}

type Row = {
  draftId: string
  form: string
  dossierId: string | null
  baseVersion: number
  ciphertext: Bytes
  updatedAt: Date
}

/** Under the dossier's key, or the association's when there is no dossier yet. Null: no such dossier for this actor. */
const keyFor = (tx: Tx, associationId: AssociationId, dossierId: DossierId | null): Promise<Key | null> =>
  dossierId ? dossierKey(tx, associationId, dossierId) : associationKey(tx, associationId)
// Bound to the moment of saving, so that an older state of the row does not open under the newer date.
const placeOf = (associationId: AssociationId, draft: Pick<Draft, 'draftId' | 'dossierId' | 'updatedAt'>) =>
  place(associationId, draft.dossierId, 'draft', 'ciphertext', draft.draftId, draft.updatedAt)

/** False: the dossier is not this actor's to write in (or does not exist), and nothing was saved. */
export async function saveDraft(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  draft: Draft,
): Promise<boolean> {
  const key = await keyFor(tx, associationId, draft.dossierId)
  if (!key) return false
  const text = JSON.stringify({ values: draft.values, errors: draft.errors })
  const ciphertext = seal(key, Buffer.from(text, 'utf8'), placeOf(associationId, draft))
  // Only an update of the same form and dossier: a key that is sent again with another form is not the same draft.
  const saved =
    await tx.$executeRaw`INSERT INTO app.draft (association_id, person_id, draft_id, form, dossier_id, base_version, ciphertext, updated_at)
    VALUES (${associationId}::uuid, ${personId}::uuid, ${draft.draftId}::uuid, ${draft.form}, ${draft.dossierId}::uuid, ${draft.baseVersion}, ${ciphertext}, ${toDate(draft.updatedAt)})
    ON CONFLICT (association_id, person_id, draft_id) DO UPDATE
      SET base_version = excluded.base_version, ciphertext = excluded.ciphertext, updated_at = excluded.updated_at
      WHERE draft.form = excluded.form AND draft.dossier_id IS NOT DISTINCT FROM excluded.dossier_id`
  return saved === 1
}

function toDraft(associationId: AssociationId, row: Row, key: Key): Draft {
  const head = {
    draftId: row.draftId as FormKey,
    form: row.form,
    dossierId: row.dossierId as DossierId | null,
    baseVersion: row.baseVersion,
    updatedAt: toInstant(row.updatedAt),
  }
  const text = Buffer.from(open(key, row.ciphertext, placeOf(associationId, head))).toString('utf8')
  return { ...head, ...(JSON.parse(text) as Pick<Draft, 'values' | 'errors'>) }
}

export async function findDraft(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  draftId: FormKey,
): Promise<Draft | null> {
  const row = await tx.draft.findUnique({
    where: { associationId_personId_draftId: { associationId, personId, draftId } },
  })
  if (!row) return null
  const key = await keyFor(tx, associationId, row.dossierId as DossierId | null)
  return key && toDraft(associationId, row, key)
}

export type DraftFilter = { readonly form?: string; readonly dossierId: DossierId | null }

/** The person's drafts of one dossier (or of none), of one form or of all, newest first. */
export async function listDrafts(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  { form, dossierId }: DraftFilter,
): Promise<Draft[]> {
  const rows = await tx.draft.findMany({
    where: { associationId, personId, dossierId, ...(form === undefined ? {} : { form }) },
    orderBy: { updatedAt: 'desc' },
  })
  const key = rows.length > 0 ? await keyFor(tx, associationId, dossierId) : null
  return key ? rows.map((row) => toDraft(associationId, row, key)) : []
}

export type Unfinished = Pick<Draft, 'draftId' | 'form' | 'updatedAt'>

/** Which forms of this dossier the person left unfinished, newest first, without their text. */
export async function listUnfinished(
  tx: PlainTx,
  associationId: AssociationId,
  personId: PersonId,
  dossierId: DossierId,
): Promise<Unfinished[]> {
  const rows = await tx.$queryRaw<
    { draftId: FormKey; form: string; updatedAt: Date }[]
  >`SELECT draft_id AS "draftId", form, updated_at AS "updatedAt"
    FROM app.draft WHERE association_id = ${associationId}::uuid AND person_id = ${personId}::uuid AND dossier_id = ${dossierId}::uuid
    ORDER BY updated_at DESC`
  return rows.map((row) => ({ ...row, updatedAt: toInstant(row.updatedAt) }))
}

export async function deleteDraft(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  draftId: FormKey,
): Promise<void> {
  await tx.draft.deleteMany({ where: { associationId, personId, draftId } })
}
