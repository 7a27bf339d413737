import { z } from 'zod'
import { ROLES } from '../access/actor'
import { EntryId, Instant } from '../shared/ids'
import { ACCESS_TYPES, ASSOCIATION_TYPES, ENTRY_TYPES } from './events'
import { jcs } from './jcs'

const hex64 = z.string().regex(/^[0-9a-f]{64}$/)
// Canonical form only: what is hashed must have one spelling.
const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
/** A word of ours, never of a person: lower case, so that no name or free text fits in a leaf by accident. */
const word = z.string().regex(/^[a-z0-9][a-z0-9./:-]{0,119}$/)
const origin = (log: 'd' | 'a') =>
  z.string().regex(new RegExp(`^afwegingskader/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/${log}/[1-9][0-9]*$`))

/** `id` is a pseudonym; the row that links it to a person can be destroyed. Null: nobody was known yet. */
export const LeafActor = z.strictObject({
  id: uuid.nullable(),
  role: z.enum([...ROLES, 'operator', 'systeem', 'onbekend']),
  onBehalfOf: uuid.nullable(),
})
const Source = z.strictObject({
  system: z.literal('afwegingskader'),
  release: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.+_-]{0,79}$/),
})
/** `id`: the dossier's or person's pseudonym, or the id of what is ours (a framework). `version`: after the event. */
const Thing = z.strictObject({ id: word, part: word.nullable(), version: z.int().min(0).nullable() })
const DossierThing = z.strictObject({ id: uuid, part: word.nullable(), version: z.int().min(0) })
const Framework = z.strictObject({ id: word, version: z.string().regex(/^\d+\.\d+$/), sha256: hex64 })
export const PURPOSES = ['hulpverlening', 'consultatie', 'toezicht', 'verantwoording', 'beheer', 'toegang'] as const
export const RESULTS = ['gelukt', 'niet-gevonden', 'ongeldig', 'geweigerd', 'verouderd', 'mislukt'] as const

const common = {
  v: z.literal(1),
  id: uuid,
  time: Instant,
  actor: LeafActor,
  source: Source,
  purpose: z.enum(PURPOSES),
  result: z.enum(RESULTS),
}
/** An entry of a dossier: pins the framework, and commits to the entry's payload without holding any of it. */
const EntryLeaf = z.strictObject({
  ...common,
  type: z.enum(ENTRY_TYPES),
  log: origin('d'),
  object: DossierThing,
  framework: Framework,
  /** The recorded decision (or other entry) that this one replaces. */
  previous: EntryId.nullable(),
  commit: hex64,
})
const AssociationLeaf = z.strictObject({
  ...common,
  type: z.enum(ASSOCIATION_TYPES),
  log: origin('d'),
  object: Thing,
  framework: Framework.nullable(),
  previous: EntryId.nullable(),
  /** To what is sealed under the association's key, when there is anything to seal. */
  commit: hex64.nullable(),
})
const AccessLeaf = z.strictObject({
  ...common,
  type: z.enum(ACCESS_TYPES),
  log: origin('a'),
  object: Thing.nullable(),
  framework: z.null(),
  previous: z.null(),
  commit: z.null(),
})

/**
 * One event of a log, without personal content (security.md, "Audit trail"). Every leaf has all thirteen members, null
 * where there is nothing to say; unknown members are refused. The leaf's text is its JCS; that text is what is hashed.
 */
export const Leaf = z.discriminatedUnion('type', [EntryLeaf, AssociationLeaf, AccessLeaf])
export type Leaf = z.infer<typeof Leaf>
/** The same before it is checked: ids as plain text. */
export type LeafInput = z.input<typeof Leaf>

export const leafText = (leaf: LeafInput): string => jcs(Leaf.parse(leaf))

/** The leaf of a stored text, or undefined when the text is not byte for byte what `leafText` would have written. */
export function readLeaf(text: string): Leaf | undefined {
  try {
    const leaf = Leaf.parse(JSON.parse(text))
    return jcs(leaf) === text ? leaf : undefined
  } catch {
    return undefined
  }
}

export const logOrigin = (associationId: string, log: 'd' | 'a', epoch: number): string =>
  `afwegingskader/${associationId}/${log}/${epoch}`
