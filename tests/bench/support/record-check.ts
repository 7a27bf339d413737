import type pg from 'pg'
import { dossierKey } from '../../../lib/data/key-repository'
import { loadCommitments } from '../../../lib/data/entry-repository'
import { inTenant } from '../../../lib/data/tenant'
import { commitment } from '../../../lib/domain/audit/commitment'
import { frontierRoot, type Hash, leafHash, pushLeaf, sameHash } from '../../../lib/domain/audit/merkle'
import type { AssociationId, DossierId, PersonId } from '../../../lib/domain/shared/ids'
import type { Sent } from './deciders'

/** What is wrong with the record, in words; empty lists are what must come out. */
export type Findings = {
  readonly lost: readonly string[]
  readonly half: readonly string[]
  readonly log: readonly string[]
  readonly entries: number
  readonly leaves: number
  /** Of the forms that were sent more than once: those that an unanswered sending had recorded already. */
  readonly recordedUnanswered: number
}

type EntryRow = {
  association_id: string
  dossier_id: string
  position: number
  event_id: string
  kind: string
  recorded_at: Date
}
type DossierRow = {
  association_id: string
  dossier_id: string
  owner_id: string
  entry_count: number
  version: number
}
type LeafRow = {
  association_id: string
  position: string
  event_id: string
  leaf_hash: Buffer
  root: Buffer
  body: string | null
}
type HeadRow = { association_id: string; next_position: string; frontier: Buffer[] }

/** Reads everything that stands there, as superuser and (what is sealed) as its owner, and compares it with what was said. */
export async function checkRecord(superuser: pg.Client, acknowledged: readonly Sent[]): Promise<Findings> {
  const entries = await rows<EntryRow>(
    superuser,
    'SELECT association_id, dossier_id, position, event_id, kind, recorded_at FROM app.entry ORDER BY dossier_id, position',
  )
  const leaves = await rows<LeafRow>(
    superuser,
    `SELECT l.association_id, l.position, l.event_id, l.leaf_hash, l.root, b.body FROM app.audit_leaf l
       LEFT JOIN app.audit_body b USING (association_id, log, position) WHERE l.log = 'd' ORDER BY l.association_id, l.position`,
  )
  const heads = await rows<HeadRow>(
    superuser,
    `SELECT association_id, next_position, frontier FROM app.audit_head WHERE log = 'd'`,
  )
  const dossiers = await rows<DossierRow>(
    superuser,
    'SELECT association_id, dossier_id, owner_id, entry_count, version FROM app.dossier',
  )
  const forms = await rows<{ key: string }>(superuser, 'SELECT form_key AS key FROM app.idempotency')
  const drafts = await rows<{ key: string }>(superuser, 'SELECT draft_id AS key FROM app.draft')
  const sealed = await readSealed(dossiers)
  return {
    lost: lostOf(acknowledged, entries, sealed),
    half: [
      ...unpaired(entries, leaves),
      ...uncounted(dossiers, entries, acknowledged),
      ...unfinished(forms, drafts, acknowledged),
      ...uncommitted(leaves, sealed),
    ],
    log: heads.flatMap((head) =>
      brokenLog(
        head,
        leaves.filter((leaf) => leaf.association_id === head.association_id),
      ),
    ),
    entries: entries.length,
    leaves: leaves.length,
    recordedUnanswered: countUnanswered(acknowledged, entries),
  }
}

async function rows<R extends pg.QueryResultRow>(client: pg.Client, sql: string): Promise<R[]> {
  return (await client.query<R>(sql)).rows
}

type Sealed = ReadonlyMap<string, { readonly text: string; readonly commit: string }>

/** As the application reads it: with the owner's rights and the dossier's key. By the id of the entry. */
async function readSealed(dossiers: readonly DossierRow[]): Promise<Sealed> {
  const sealed = new Map<string, { text: string; commit: string }>()
  for (const { association_id, dossier_id, owner_id } of dossiers) {
    const associationId = association_id as AssociationId
    const dossierId = dossier_id as DossierId
    const scope = { associationId, actorId: owner_id as PersonId, roles: ['member'] as const }
    const opened = await inTenant(scope, async (tx) => {
      const key = await dossierKey(tx, associationId, dossierId)
      if (key === null) throw new Error(`${dossierId} has no key`)
      return loadCommitments(tx, associationId, dossierId, key)
    })
    for (const { id, payload, salt } of opened)
      sealed.set(id, { text: JSON.stringify(payload.inhoud), commit: commitment(salt, payload) })
  }
  return sealed
}

/** Acknowledged, and not there under its own id, at its own place, with its own text. */
function lostOf(acknowledged: readonly Sent[], entries: readonly EntryRow[], sealed: Sealed): string[] {
  const byPlace = new Map(entries.map((entry) => [`${entry.dossier_id}/${entry.position}`, entry]))
  return acknowledged.flatMap(({ kind, key, dossierId, position, text }) => {
    const entry = byPlace.get(`${dossierId}/${position}`)
    if (entry === undefined || entry.kind !== kind) return [`${kind} ${key}`]
    if (kind === 'besluit' && entry.event_id !== key) return [`${kind} ${key}: something else stands in its place`]
    return sealed.get(entry.event_id)?.text.includes(text) === true ? [] : [`${kind} ${key}: another text`]
  })
}

function unpaired(entries: readonly EntryRow[], leaves: readonly LeafRow[]): string[] {
  const ofLeaves = new Set(leaves.map((leaf) => leaf.event_id))
  const ofEntries = new Set(entries.map((entry) => entry.event_id))
  const aboutCase = leaves.filter(({ body }) => body === null || body.includes('"type":"dossier.'))
  return [
    ...entries.filter((entry) => !ofLeaves.has(entry.event_id)).map((entry) => `entry ${entry.event_id} without leaf`),
    ...aboutCase.filter((leaf) => !ofEntries.has(leaf.event_id)).map((leaf) => `leaf ${leaf.event_id} without entry`),
  ]
}

/** Each dossier holds exactly what was acknowledged about it, counted the same everywhere. */
function uncounted(
  dossiers: readonly DossierRow[],
  entries: readonly EntryRow[],
  acknowledged: readonly Sent[],
): string[] {
  return dossiers.flatMap(({ dossier_id, entry_count, version }) => {
    const own = entries.filter((entry) => entry.dossier_id === dossier_id)
    const said = acknowledged.filter((sent) => sent.dossierId === dossier_id).length
    const counts = { entries: own.length, entry_count, version, said }
    const gap = own.some((entry, i) => entry.position !== i)
    return gap || new Set(Object.values(counts)).size > 1 ? [`dossier ${dossier_id}: ${JSON.stringify(counts)}`] : []
  })
}

type Keyed = { readonly key: string }
/** Each form was answered exactly once, and left no draft behind. */
function unfinished(forms: readonly Keyed[], drafts: readonly Keyed[], acknowledged: readonly Sent[]): string[] {
  const said = new Set(acknowledged.map((sent) => sent.key))
  const answered = new Set(forms.map((form) => form.key))
  return [
    ...acknowledged.filter(({ key }) => !answered.has(key)).map(({ key }) => `form ${key} without its answer`),
    ...forms.filter(({ key }) => !said.has(key)).map(({ key }) => `form ${key} was answered and nobody was told`),
    ...drafts.map(({ key }) => `draft ${key} is still there`),
  ]
}

/** The leaf commits to what is sealed now, and to nothing else. */
function uncommitted(leaves: readonly LeafRow[], sealed: Sealed): string[] {
  return leaves.flatMap(({ event_id, body }) => {
    const entry = sealed.get(event_id)
    return entry !== undefined && body?.includes(`"commit":"${entry.commit}"`) !== true
      ? [`leaf ${event_id} commits to something else`]
      : []
  })
}

/** Positions without a gap; each hash from its text, each root and the head's frontier from the leaves before it. */
function brokenLog(head: HeadRow, leaves: readonly LeafRow[]): string[] {
  const problems: string[] = []
  let frontier: readonly Hash[] = []
  for (const [i, { position, body, leaf_hash, root, event_id }] of leaves.entries()) {
    if (Number(position) !== i) problems.push(`position ${position} stands at ${i}`)
    if (body === null || !sameHash(leafHash(body), leaf_hash)) problems.push(`leaf ${position}: another hash`)
    if (body?.includes(`"id":"${event_id}"`) !== true) problems.push(`leaf ${position}: another event`)
    frontier = pushLeaf(frontier, i, leaf_hash)
    if (!sameHash(frontierRoot(frontier), root)) problems.push(`root ${position} does not follow from the leaves`)
  }
  if (Number(head.next_position) !== leaves.length)
    problems.push(`the head says ${head.next_position} of ${leaves.length}`)
  if (!sameHash(Buffer.concat(frontier), Buffer.concat(head.frontier))) problems.push('the head has another frontier')
  return problems
}

function countUnanswered(acknowledged: readonly Sent[], entries: readonly EntryRow[]): number {
  const byPlace = new Map(entries.map((entry) => [`${entry.dossier_id}/${entry.position}`, entry]))
  return acknowledged.filter((sent) => {
    const at = byPlace.get(`${sent.dossierId}/${sent.position}`)?.recorded_at.getTime()
    return sent.attempts > 1 && at !== undefined && at < sent.lastSentAt
  }).length
}
