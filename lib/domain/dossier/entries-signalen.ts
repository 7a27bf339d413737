import { z } from 'zod'
import { BlokId } from '../kader/schema'
import { EntryId } from '../shared/ids'
import { freeText, requiredShortText, requiredText, shortText } from '../shared/text'
import { correctie, jaNeeOpen, vrij } from './entries-base'

// Step 1: who is involved, what was seen and by whom, what went before, and the checks that the framework names.

export const RolInZaak = z.enum(['slachtoffer', 'mogelijke-pleger', 'getuige', 'ouder', 'verzorger', 'ander'], {
  error: 'Kies een rol uit de lijst.',
})
export const Persoon = z.strictObject({
  kind: z.literal('persoon'),
  /** A pseudonym of the therapist's own choice ("moeder", "kind A"). Real names come in the identity part only. */
  aanduiding: requiredShortText('Geef een aanduiding, zoals “moeder” of “kind A”.'),
  /** In this case; per event a fact says who did what, so a victim in one can be a witness in another. */
  rollen: z.array(RolInZaak).min(1, 'Kies ten minste één rol.'),
  leeftijd: z.enum(['onbekend', '0-11', '12-15', '16-17', '18-64', '65+'], {
    error: 'Kies een leeftijd, of “weet ik niet”.',
  }),
  /** Is this the therapist's own client? The duty to talk differs with who is in treatment. */
  client: jaNeeOpen,
  /** Did the therapist meet this person? About a child that was never seen a report says little. */
  gezien: jaNeeOpen,
  /** Custody over a minor: who decides with the child follows from it and from the age (A23). */
  gezag: z
    .enum(['ja', 'gedeeld', 'nee', 'voogd', 'niet-van-toepassing', ''], { error: 'Kies hoe het gezag is.' })
    .default(''),
  /** The household, in the therapist's own words ("bij moeder", "pleeggezin"). */
  huishouden: shortText.default(''),
  /** Ids of the forms of ouderenmishandeling that the framework lists, for whoever is 65 or older. */
  vormen: z.array(BlokId).default([]),
  toelichting: freeText,
  ...correctie,
})

/** The real name and where to reach someone. Read only where it is needed, and shown to no supervisor. */
export const IdentiteitGegevens = z.strictObject({
  naam: requiredShortText('Vul de naam in.'),
  geboortedatum: shortText.default(''),
  adres: vrij,
  telefoon: shortText.default(''),
  overig: vrij,
})
export type IdentiteitGegevens = z.infer<typeof IdentiteitGegevens>
/** Sealed under a key of this person alone, so that one person can be erased and the dossier still proves itself. */
export const Identiteit = z.strictObject({
  kind: z.literal('identiteit'),
  /** The entry with which this person came into the dossier (the first of its row of corrections). */
  persoon: EntryId,
  /** The sealed `IdentiteitGegevens`, in base64. */
  doos: z.base64(),
  ...correctie,
})

export const Richting = z.enum(['voor', 'tegen'], { error: 'Kies of dit voor of tegen het vermoeden spreekt.' })
export const AkkoordStand = z.enum(['niet-gevraagd', 'gevraagd', 'akkoord', 'gecorrigeerd', 'niet-akkoord'], {
  error: 'Kies of de bron akkoord is.',
})
export const Feit = z.strictObject({
  kind: z.literal('feit'),
  /** `vermoeden` is a hypothesis; `tegenfeit` a fact that speaks against the suspicion. */
  soort: z.enum(['feit', 'mening', 'vermoeden', 'tegenfeit'], {
    error: 'Kies: feit, mening, vermoeden of feit dat ertegen spreekt.',
  }),
  wat: requiredText('Schrijf op wat er is gezien, gehoord of gezegd.'),
  waar: shortText.default(''),
  /** From whom it was obtained, how, and when, as the therapist words it. */
  bron: shortText,
  hoeVerkregen: shortText.default(''),
  verkregenOp: shortText.default(''),
  hand: z.enum(['eerste', 'tweede'], {
    error: 'Kies of u dit zelf zag of hoorde, of dat u het van een ander hebt.',
  }),
  /** Whom it is about: entries of persons. */
  over: z.array(EntryId).default([]),
  /** Which head questions it speaks to, and which way: for or against the suspicion. */
  weging: z.array(z.strictObject({ afweging: BlokId, richting: Richting })),
  /** As it stood when the fact was noted; what came of it later is an `akkoord` entry on this exact text. */
  akkoord: AkkoordStand.default('niet-gevraagd'),
  ...correctie,
})
/** Accord of the informant on one exact text: an edited fact is another entry, so its accord is open anew. */
export const Akkoord = z.strictObject({
  kind: z.literal('akkoord'),
  feit: EntryId,
  stand: AkkoordStand,
  /** In which words, and how it was asked. */
  toelichting: vrij,
})

/** Who else is involved as a professional: taken from the own address list or typed here. */
export const Hulpverlener = z.strictObject({
  kind: z.literal('hulpverlener'),
  soort: z.enum(
    ['huisarts', 'school', 'jeugdzorg', 'voogd', 'gezinsouder', 'wijkteam', 'ggz', 'veilig-thuis', 'ander'],
    { error: 'Kies wat voor hulpverlener dit is.' },
  ),
  naam: requiredShortText('Schrijf op wie dit is, bijvoorbeeld “huisarts van het gezin”.'),
  bereikbaar: shortText.default(''),
  /** What this person does or did for those involved. */
  toelichting: vrij,
  ...correctie,
})
/** Was consent asked for and obtained before a third party was contacted? Without it: why not. */
export const Toestemming = z.strictObject({
  kind: z.literal('toestemming'),
  waarvoor: requiredShortText('Schrijf op waarvoor u toestemming vroeg, zoals “bellen met school”.'),
  /** Of whom it was asked; a person in the dossier or in words. */
  vanWie: requiredShortText('Schrijf op aan wie u het vroeg.'),
  stand: z.enum(['niet-gevraagd', 'gevraagd', 'gekregen', 'geweigerd'], {
    error: 'Kies of u toestemming vroeg, en of u die kreeg.',
  }),
  toelichting: vrij,
  ...correctie,
})
/** What went before and what else could explain it. */
export const Achtergrond = z.strictObject({
  kind: z.literal('achtergrond'),
  onderwerp: z.enum(['andere-verklaring', 'voorgeschiedenis'], { error: 'Kies waar dit over gaat.' }),
  tekst: requiredText('Schrijf op wat u weet.'),
  ...correctie,
})
/** A check that the framework names, such as the kindcheck or KOPP: why it was made and what came of it. */
export const Controle = z.strictObject({
  kind: z.literal('controle'),
  /** Id of the check in the framework. */
  controle: BlokId,
  aanleiding: vrij,
  minderjarigen: z.enum(['ja', 'nee', 'weet-niet', ''], { error: 'Kies of er minderjarigen zijn.' }).default(''),
  uitkomst: z.enum(['geen-zorgen', 'zorgen', 'weet-niet', 'niet-gedaan'], { error: 'Kies wat er uit de check kwam.' }),
  /** What was found; when not done: why. */
  toelichting: vrij,
  /** The view of the child, and how it was asked. */
  mening: vrij,
  ...correctie,
})
