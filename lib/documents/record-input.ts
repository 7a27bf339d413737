import type { Entry, EntryVan, Soort, SoortDossier } from '../domain/dossier/entries'
import type { Afweging, Kader, KaderRef } from '../domain/kader/schema'
import type { EntryId, PersonId } from '../domain/shared/ids'

/** Where an entry stands in the association's `d` log: what the append function gave back when it was recorded. */
export type Bewijs = {
  readonly position: number
  readonly treeSize: number
  readonly root: string
  readonly leafHash: string
  /** The leaf's exact text, whose hash `leafHash` is; null when the reader may not have it or it was erased. */
  readonly body: string | null
}

/** All that a document about a dossier needs. It reads nothing else: no clock, no current framework, no database. */
export type RecordInput = {
  readonly vereniging: { readonly naam: string; readonly korteNaam: string }
  readonly dossier: { readonly label: string | null; readonly soort: SoortDossier }
  /** Every version that an entry of the dossier pins, parsed from the stored bytes. */
  readonly kaders: readonly { readonly ref: KaderRef; readonly document: Kader }[]
  /** Names by person id. */
  readonly namen: Readonly<Record<string, string>>
  /** The log's origin, e.g. `afwegingskader/<association id>/d/1`. */
  readonly logboek: string
  /** The whole dossier, in order of position. */
  readonly entries: readonly Entry[]
  /** By entry id. */
  readonly bewijzen: Readonly<Record<string, Bewijs>>
}

export const naamVan = (input: RecordInput, person: PersonId): string => input.namen[person] ?? 'naam niet bekend'

/** The therapist's name as it was at the decision: a marriage or a correction in the portal changes no old record. */
export const asNamedThen = (input: RecordInput, { author, inhoud }: Entry): RecordInput =>
  inhoud.kind !== 'besluit' || inhoud.door === ''
    ? input
    : { ...input, namen: { ...input.namen, [author]: inhoud.door } }

export const documentVan = (input: RecordInput, ref: KaderRef): Kader | undefined =>
  input.kaders.find((kader) => kader.ref.sha256 === ref.sha256)?.document

/** "Het kader van VIT, versie 3.1": who says it, before every quotation of a framework. */
export const kaderNaam = (input: RecordInput, ref: KaderRef): string =>
  `Het kader van ${input.vereniging.korteNaam}, versie ${ref.versie},`

export const afwegingVan = (input: RecordInput, ref: KaderRef, id: string): Afweging | undefined =>
  documentVan(input, ref)?.afwegingen.find((afweging) => afweging.id === id)

/** A head question's heading, from the version at hand or any other of the dossier; its id when none has it. */
export const afwegingKop = (input: RecordInput, ref: KaderRef, id: string): string =>
  [ref, ...input.kaders.map((kader) => kader.ref)]
    .map((version) => afwegingVan(input, version, id)?.kop)
    .find((kop) => kop !== undefined) ?? id

export const isSoort =
  <K extends Soort>(kind: K) =>
  (entry: Entry): entry is EntryVan<K> =>
    entry.inhoud.kind === kind

/** The entries of one kind that stood in the dossier before this position. */
export const eerder = <K extends Soort>(input: RecordInput, kind: K, position: number): EntryVan<K>[] =>
  input.entries.filter(isSoort(kind)).filter((entry) => entry.position < position)

const vervangtVan = (entry: Entry): EntryId | null => ('vervangt' in entry.inhoud ? entry.inhoud.vervangt : null)
/** The entry that corrects this one, if it was recorded before this position. */
export const verbetering = (input: RecordInput, id: EntryId, position = Infinity): Entry | undefined =>
  input.entries.find((entry) => entry.position < position && vervangtVan(entry) === id)

export const entryMet = (input: RecordInput, id: EntryId): Entry | undefined =>
  input.entries.find((entry) => entry.id === id)

/** A restart begins a new traject in the same dossier; the first is number 1. */
export const trajectVan = (input: RecordInput, position: number): number =>
  1 + input.entries.filter((entry) => entry.inhoud.kind === 'cyclus-gestart' && entry.position <= position).length

/** How a reader finds an entry back in the dossier. Positions count from 0, people from 1. */
export const nummerVan = (entry: Entry): string => `nummer ${entry.position + 1} in dit dossier`
