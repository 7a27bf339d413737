import { originOf, receiptsOf, type StoredReceipt } from '@/lib/data/audit-log'
import { findAssociationRow } from '@/lib/data/association-repository'
import { findPerson } from '@/lib/data/person-repository'
import { readLeaf } from '@/lib/domain/audit/leaf'
import type { Entry } from '@/lib/domain/dossier/entries'
import type { KaderRef } from '@/lib/domain/kader/schema'
import type { EntryId } from '@/lib/domain/shared/ids'
import type { RecordInput } from '@/lib/documents/record-input'
import type { Context } from '../define'
import { pinnedKader } from '../kader/pinned-kader'
import type { LoadedDossier } from './load-dossier'

/** All that a document about this dossier is made of: entries, receipts, and every framework version that they pin. */
export async function recordInput(
  { tx, actor }: Context,
  loaded: LoadedDossier,
  about: EntryId | null,
): Promise<RecordInput> {
  const { row, entries } = loaded
  const { associationId } = actor
  const association = await findAssociationRow(tx, associationId)
  if (association === null) throw new Error('a dossier without its association')
  const kaders: RecordInput['kaders'][number][] = []
  for (const ref of pinnedIn(entries, row.kader))
    kaders.push({ ref, document: await pinnedKader(tx, associationId, ref) })
  const namen: Record<string, string> = {}
  for (const author of new Set(entries.map((e) => e.author))) {
    const person = await findPerson(tx, associationId, author)
    if (person !== null) namen[author] = person.displayName
  }
  const receipts = await receiptsOf(
    tx,
    associationId,
    entries.map((e) => e.id),
  )
  return {
    vereniging: { naam: association.name, korteNaam: association.shortName },
    dossier: { label: row.label, soort: row.soort },
    kaders,
    namen,
    logboek: originIn(about === null ? undefined : receipts.get(about)) ?? (await originOf(tx, associationId, 'd')),
    entries,
    bewijzen: Object.fromEntries(receipts),
  }
}

/** A restore raises the epoch of the log: an older decision names the log that its own leaf names. */
const originIn = (receipt: StoredReceipt | undefined): string | undefined =>
  receipt?.body ? readLeaf(receipt.body)?.log : undefined

function pinnedIn(entries: readonly Entry[], current: KaderRef): KaderRef[] {
  const refs = [current, ...entries.flatMap(({ inhoud }) => ('kader' in inhoud ? [inhoud.kader] : []))]
  return [...new Map(refs.map((ref) => [ref.sha256, ref])).values()]
}
