import { z } from 'zod'
import { BlokId } from '../kader/schema'
import { Day, EntryId } from '../shared/ids'
import { freeText, requiredShortText, requiredText, shortText } from '../shared/text'
import { correctie, jaNeeOpen, vrij } from './entries-base'

// Reporting and what follows it; information requests; letters. Nothing here is ever sent by us.

/** A remark of the report check on one sentence, and what the therapist did with it (I10). It never blocks. */
export const Bevinding = z.strictObject({
  code: BlokId,
  /** The block of the report it stands in, and the sentence as it was. */
  blok: BlokId,
  zin: freeText,
  afhandeling: z.enum(['opgelost', 'erkend']),
  reden: freeText,
})
/** The report as it was made, before it is passed on. */
export const Melding = z.strictObject({
  kind: z.literal('melding'),
  /** `oudersignalen`: about an adult's situation as a risk, without a word on children never seen. */
  modus: z.enum(['kind', 'volwassene', 'oudersignalen'], { error: 'Kies over wie u meldt.' }),
  /** The facts that go into it; only what is relevant goes out. */
  feiten: z.array(EntryId).default([]),
  vormen: z
    .array(
      z.enum(['lichamelijk', 'psychisch', 'seksueel', 'verwaarlozing', 'getuige', 'financieel', 'rechten', 'anders']),
    )
    .default([]),
  vermoed: z.boolean().default(false),
  /** The texts of the blocks in the order in which Veilig Thuis asks. */
  blokken: z.array(z.strictObject({ blok: BlokId, tekst: freeText })).default([]),
  /** Was the family told beforehand? If not: an item of the framework's third list, `anders`, or ''. */
  geinformeerd: jaNeeOpen,
  informerenGrond: z.union([BlokId, z.literal('')]).default(''),
  informerenToelichting: vrij,
  /** A request that Veilig Thuis does not tell the family the reporter's name, with its ground. */
  naamNietNoemen: z.boolean().default(false),
  naamGrond: z.union([BlokId, z.literal('')]).default(''),
  naamToelichting: vrij,
  bevindingen: z.array(Bevinding).default([]),
  /** What was still open at the check before it went out, with the reason (I10, A29). */
  aandachtspunten: z.array(z.strictObject({ code: BlokId, tekst: z.string(), reden: freeText })).default([]),
  ...correctie,
})
/** Passed on by the therapist: when (happened), to whom and how. */
export const Doorgegeven = z.strictObject({
  kind: z.literal('doorgegeven'),
  melding: EntryId.nullable().default(null),
  aanWie: requiredShortText('Schrijf op aan wie u meldde, bijvoorbeeld “Veilig Thuis, regio Utrecht”.'),
  hoe: z.enum(['telefoon', 'formulier', 'beveiligde-mail', 'politie', 'rvdk', 'anders'], {
    error: 'Kies hoe u de melding doorgaf.',
  }),
  toelichting: vrij,
  ...correctie,
})
/** After the report: the five agreements, joint consultation, feedback, and support for the child. */
export const NaMelding = z.strictObject({
  kind: z.literal('na-melding'),
  afspraken: z.array(z.strictObject({ item: BlokId, tekst: freeText })).default([]),
  gezamenlijkOverleg: vrij,
  terugkoppeling: vrij,
  ondersteuning: vrij,
  wieHoudtContact: vrij,
  /** Veilig Thuis does not react: what was done about it. The day is the therapist's own. */
  traag: vrij,
  opvolgenOp: Day.nullable().default(null),
  ...correctie,
})

/** The guidelines on a request of Veilig Thuis, in the order in which they are told; its note is two of them. */
export const VERZOEKSTAPPEN = [
  ...(['vraag', 'terugbellen', 'gezin', 'client', 'antwoord', 'bronnen', 'verslag', 'kopie'] as const),
] as const
export type Verzoekstap = (typeof VERZOEKSTAPPEN)[number]
/** A request for information (R-54…R-56): the guidelines step by step, and what was given. */
export const Informatieverzoek = z.strictObject({
  kind: z.literal('informatieverzoek'),
  van: z.enum(['veilig-thuis', 'rvdk', 'gezinsvoogd', 'ander'], { error: 'Kies wie informatie vraagt.' }),
  wie: shortText.default(''),
  gevraagd: requiredText('Schrijf op wat er precies wordt gevraagd.'),
  /** What of it is needed: nobody has to tell more than that. */
  nodig: vrij,
  /** Does the family know of the request, and did it consent? */
  gezinWeet: jaNeeOpen,
  gezinStemtIn: jaNeeOpen,
  gezinToelichting: vrij,
  /** Called back on a number of one's own finding: that is the check of who asks. */
  teruggebeld: jaNeeOpen,
  terugbellenToelichting: vrij,
  /** Was the client told beforehand, or why not. */
  clientGeinformeerd: jaNeeOpen,
  clientToelichting: vrij,
  /** What was told: facts; apart from it opinion of the own field; and from whom else something was heard. */
  feiten: vrij,
  mening: vrij,
  eigenVakgebied: jaNeeOpen,
  vanAnderen: jaNeeOpen,
  andereBronnen: vrij,
  /** The written record that Veilig Thuis made of it. */
  verslag: z
    .enum(['niet-gevraagd', 'gevraagd', 'ontvangen', 'akkoord', 'gecorrigeerd', ''], {
      error: 'Kies hoe het staat met het verslag van het gesprek.',
    })
    .default(''),
  verslagTekst: vrij,
  verslagTerug: jaNeeOpen,
  kopieGezin: jaNeeOpen,
  kopieToelichting: vrij,
  /** The guideline that this entry was recorded for; '' when the whole was. Each is saved apart, in any order. */
  stap: z.enum(VERZOEKSTAPPEN).or(z.literal('')).default(''),
  /** The guidelines that are left for now, with the reason. */
  nuNiet: z.array(z.strictObject({ stap: z.enum(VERZOEKSTAPPEN), reden: freeText })).default([]),
  ...correctie,
})
/** A letter for the parents or for a child of 12 and over, as it was given or sent by the therapist. */
export const Brief = z.strictObject({
  kind: z.literal('brief'),
  aan: z.enum(['ouders', 'kind', 'volwassene'], { error: 'Kies voor wie de brief is.' }),
  tekst: requiredText('Schrijf de tekst van de brief.'),
  feiten: z.array(EntryId).default([]),
  ...correctie,
})
