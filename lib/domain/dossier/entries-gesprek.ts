import { z } from 'zod'
import { BlokId } from '../kader/schema'
import { Day, EntryId } from '../shared/ids'
import { freeText, requiredShortText, requiredText, shortText } from '../shared/text'
import { correctie, jaNeeOpen, vrij } from './entries-base'

// Steps 2 and 3: whom was consulted, with whom was spoken and in which words, and how the child took part.

export const Overleg = z.strictObject({
  kind: z.literal('overleg'),
  met: z.enum(['collega', 'deskundige', 'veilig-thuis', 'letseldeskundige', 'anders'], {
    error: 'Kies met wie u overlegde.',
  }),
  wie: shortText,
  besproken: requiredText('Schrijf op wat u hebt besproken.'),
  uitkomst: freeText,
  /** Was the case told without names? */
  anoniem: jaNeeOpen,
  /** Does this colleague stand at a distance from the case? */
  opAfstand: jaNeeOpen,
  /** The framework's topics for advice of Veilig Thuis, each in words. */
  onderwerpen: z.array(z.strictObject({ item: BlokId, tekst: freeText })).default([]),
  /** What was done with the advice. */
  gedaan: vrij,
  ...correctie,
})

export const ANDERE_GROND = 'anders'
export const Gesprek = z.strictObject({
  kind: z.literal('gesprek'),
  gevoerd: z.boolean({ error: 'Kies of het gesprek is gevoerd.' }),
  met: requiredShortText('Schrijf op met wie u sprak, of met wie u nog niet kunt spreken.'),
  /** Persons of the dossier who took part, or with whom it could not be held yet. */
  personen: z.array(EntryId).default([]),
  /** What was said, in which words; when not held: the ground, in words. */
  inhoud: requiredText('Schrijf op wat er is gezegd, of waarom het gesprek niet is gevoerd.'),
  reactie: freeText,
  /** Own solutions of those involved, what the therapist offered, and what was agreed. */
  eigenOplossingen: vrij,
  aanbod: vrij,
  afspraken: vrij,
  /** Not held: an item of the framework's list that fits, `anders`, or '' (R-32, R-33; never the list of a report, A11). */
  grond: z.union([BlokId, z.literal('')]).default(''),
  /** Held after all: the entries that this makes good, a conversation not held or a report not told of. */
  alsnog: z.array(EntryId).default([]),
  ...correctie,
})

export const ParticipatieStand = z.enum(['gedaan', 'nu-niet', ''], { error: 'Kies: gedaan, of nu niet.' })
/** What a child was told and asked (R-26…R-30), item by item; "nu niet" has its ground and, if set, a day of one's own (A17). */
export const Participatie = z.strictObject({
  kind: z.literal('participatie'),
  /** The child: a person of the dossier, or null when there is only one. */
  persoon: EntryId.nullable().default(null),
  items: z.array(
    z.strictObject({ item: BlokId, stand: ParticipatieStand, toelichting: freeText, opnieuwOp: Day.nullable() }),
  ),
  /** What the child was told back about what was done with its view. */
  teruggekoppeld: vrij,
})
