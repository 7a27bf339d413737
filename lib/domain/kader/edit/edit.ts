import { z } from 'zod'
import { BlokId, Noot } from '../schema'
import { DOCUMENT } from '../anatomy'

const blok = z.union([BlokId, z.literal(DOCUMENT)])
const waarde = z.union([z.string(), z.boolean(), z.array(z.string()), z.null()])
const velden = z.record(z.string(), waarde)

/** What a member of an association may add; steps with a role, head questions and decisions are not among them (A28). */
export const NIEUWE_SOORTEN = [
  'hoofdstuk',
  'blok',
  'lijst',
  'lijstitem',
  'norm',
  'stap',
  'onderwerp',
  'hulpgroep',
  'hulpvraag',
  'onderdeel',
  'optie',
  'voorbeeld',
  'consultkanaal',
  'controle',
  'koppeling',
  'verwijzing',
  'contact',
  'woord',
] as const
export type NieuweSoort = (typeof NIEUWE_SOORTEN)[number]

/**
 * One act of an editor on a concept. `DOCUMENT` is the document itself; `lade` is the list within the parent
 * (`LADEN` in anatomy.ts); `na` is the block after which it comes, null for the first place, absent for the last.
 */
export const KaderEdit = z.discriminatedUnion('soort', [
  /** Other words, or another choice, in fields of one block: `blockOf(…).velden` names them. Null empties a field. */
  z.strictObject({ soort: z.literal('velden'), blok, velden }),
  z.strictObject({
    soort: z.literal('toevoegen'),
    ouder: blok,
    lade: z.string(),
    na: BlokId.nullable().optional(),
    nieuw: z.enum(NIEUWE_SOORTEN),
    velden,
    /** Absent: derived from what exists (`freshId`). */
    id: BlokId.optional(),
  }),
  z.strictObject({ soort: z.literal('verplaatsen'), blok: BlokId, richting: z.enum(['omhoog', 'omlaag']) }),
  z.strictObject({
    soort: z.literal('onderbrengen'),
    blok: BlokId,
    ouder: blok,
    lade: z.string(),
    na: BlokId.nullable().optional(),
  }),
  z.strictObject({ soort: z.literal('verwijderen'), blok: BlokId }),
  /** A note of the editors with its date; null takes it away. `bij` where a block has more than one (`ja.noot`). */
  z.strictObject({ soort: z.literal('noot'), blok, bij: z.string().default('noot'), noot: Noot.nullable() }),
  /** With whom and when the version was aligned with Veilig Thuis. */
  z.strictObject({
    soort: z.literal('afstemming'),
    afstemming: z.strictObject({ met: z.string().min(1), op: z.iso.date() }).nullable(),
  }),
])
export type KaderEdit = z.infer<typeof KaderEdit>
export type EditOf<S extends KaderEdit['soort']> = Extract<KaderEdit, { soort: S }>

/** Why an act is not possible, in Dutch, and at which block or field. */
export type EditRefusal = {
  readonly code:
    'onbekend-blok' | 'onbekend-veld' | 'ligt-vast' | 'past-niet' | 'id-in-gebruik' | 'nog-in-gebruik' | 'ongeldig'
  readonly plaats: string
  readonly uitleg: string
}
