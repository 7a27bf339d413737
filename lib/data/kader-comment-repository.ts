import type { AssociationId, Instant, PersonId } from '../domain/shared/ids'
import { open, seal } from '../platform/crypto'
import { toDate, toInstant } from './instants'
import { associationKey } from './key-repository'
import { place } from './place'
import type { Tx } from './tenant'

/** What a member says of one block of a concept that was put to the members. */
export type KaderComment = {
  /** Also the id of its leaf. */
  readonly commentId: string
  readonly conceptId: string
  /** The step at which the text was as the member read it. */
  readonly revision: number
  readonly blockId: string
  readonly authorId: PersonId
  readonly at: Instant
  readonly tekst: string
}

const placeOf = (associationId: AssociationId, commentId: string) =>
  place(associationId, null, 'kader_comment', 'ciphertext', commentId)

export async function insertComment(tx: Tx, associationId: AssociationId, c: KaderComment): Promise<void> {
  const key = await associationKey(tx, associationId)
  const sealed = seal(key, Buffer.from(c.tekst, 'utf8'), placeOf(associationId, c.commentId))
  await tx.$executeRaw`INSERT INTO app.kader_comment (association_id, comment_id, concept_id, revision, block_id, author_id, recorded_at, ciphertext)
    VALUES (${associationId}::uuid, ${c.commentId}::uuid, ${c.conceptId}::uuid, ${c.revision}, ${c.blockId}, ${c.authorId}::uuid, ${toDate(c.at)}, ${sealed})`
}

/** Of one concept, oldest first: all of them for its editors, the own ones for anybody else. */
export async function commentsOf(tx: Tx, associationId: AssociationId, conceptId: string): Promise<KaderComment[]> {
  const rows = await tx.kaderComment.findMany({
    where: { associationId, conceptId },
    orderBy: [{ recordedAt: 'asc' }, { commentId: 'asc' }],
  })
  if (rows.length === 0) return []
  const key = await associationKey(tx, associationId)
  return rows.map((row) => ({
    commentId: row.commentId,
    conceptId,
    revision: row.revision,
    blockId: row.blockId,
    authorId: row.authorId as PersonId,
    at: toInstant(row.recordedAt),
    tekst: Buffer.from(open(key, row.ciphertext, placeOf(associationId, row.commentId))).toString('utf8'),
  }))
}
