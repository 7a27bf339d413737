import type { AssociationId, DossierId, FormKey, Instant, PersonId } from '../domain/shared/ids'
import type { Bytes } from '../platform/bytes'
import { type Key, open, seal } from '../platform/crypto'
import { toDate, toInstant } from './instants'
import { place } from './place'
import type { Tx } from './tenant'

export type DraftError = { readonly veld: string; readonly tekst: string }
/** What stands in one form, as typed. Keyed by the form instance: two tabs are two drafts. */
export type Draft = {
  readonly draftId: FormKey
  /** The form's address within the dossier or association, e.g. `notitie`, `afwegingen/afweging-4-1`. */
  readonly form: string
  readonly dossierId: DossierId | null
  /** The dossier's version when the form was rendered. */
  readonly baseVersion: number
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly errors: readonly DraftError[]
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

// Bound to the moment of saving, so that an older state of the row does not open under the newer date.
const placeOf = (associationId: AssociationId, draft: Pick<Draft, 'draftId' | 'dossierId' | 'updatedAt'>) =>
  place(associationId, draft.dossierId, 'draft', 'ciphertext', draft.draftId, draft.updatedAt)

/**
 * `key`: the dossier's, or the association's when there is no dossier yet. False, and nothing saved, when this form
 * instance is already the draft of another form.
 */
export async function saveDraft(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  draft: Draft,
  key: Key,
): Promise<boolean> {
  const text = JSON.stringify({ values: draft.values, errors: draft.errors })
  const ciphertext = seal(key, Buffer.from(text, 'utf8'), placeOf(associationId, draft))
  const saved =
    await tx.$executeRaw`INSERT INTO app.draft (association_id, person_id, draft_id, form, dossier_id, base_version, ciphertext, updated_at)
    VALUES (${associationId}::uuid, ${personId}::uuid, ${draft.draftId}::uuid, ${draft.form}, ${draft.dossierId}::uuid, ${draft.baseVersion}, ${ciphertext}, ${toDate(draft.updatedAt)})
    ON CONFLICT (association_id, person_id, draft_id) DO UPDATE
      SET base_version = excluded.base_version, ciphertext = excluded.ciphertext, updated_at = excluded.updated_at
      WHERE draft.form = excluded.form AND draft.dossier_id IS NOT DISTINCT FROM excluded.dossier_id`
  return saved === 1
}

const toListing = (row: Omit<Row, 'ciphertext'>): DraftListing => ({
  draftId: row.draftId as FormKey,
  form: row.form,
  dossierId: row.dossierId as DossierId | null,
  baseVersion: row.baseVersion,
  updatedAt: toInstant(row.updatedAt),
})

function toDraft(associationId: AssociationId, row: Row, key: Key): Draft {
  const listing = toListing(row)
  const text = Buffer.from(open(key, row.ciphertext, placeOf(associationId, listing))).toString('utf8')
  return { ...listing, ...(JSON.parse(text) as Pick<Draft, 'values' | 'errors'>) }
}

export async function findDraft(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  draftId: FormKey,
  key: Key,
): Promise<Draft | null> {
  const row = await tx.draft.findUnique({
    where: { associationId_personId_draftId: { associationId, personId, draftId } },
  })
  return row && toDraft(associationId, row, key)
}

export type DraftListing = Omit<Draft, 'values' | 'errors'>

/** The person's drafts of one dossier (null: of a dossier still to be opened), newest first, without their text. */
export async function listDrafts(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  dossierId: DossierId | null,
): Promise<DraftListing[]> {
  const rows = await tx.draft.findMany({
    where: { associationId, personId, dossierId },
    orderBy: { updatedAt: 'desc' },
    omit: { ciphertext: true },
  })
  return rows.map(toListing)
}

export async function deleteDraft(
  tx: Tx,
  associationId: AssociationId,
  personId: PersonId,
  draftId: FormKey,
): Promise<void> {
  await tx.draft.deleteMany({ where: { associationId, personId, draftId } })
}
