import { z } from 'zod'
import { BlokId, KaderRef } from '../kader/schema'
import { Day, EntryId, Instant, PersonId } from '../shared/ids'
import { freeText, requiredShortText, requiredText, shortText } from '../shared/text'
import { Wanneer } from '../shared/wanneer'
import { correctie } from './entries-base'
import { Gesprek, Overleg, Participatie } from './entries-gesprek'
import { Brief, Doorgegeven, Informatieverzoek, Melding, NaMelding } from './entries-melding'
import {
  Achtergrond,
  Akkoord,
  Controle,
  Feit,
  Hulpverlener,
  Identiteit,
  Persoon,
  Toestemming,
} from './entries-signalen'

export const SoortDossier = z.enum(['kind', 'volwassene', 'oudere'], {
  error: 'Kies om wie het gaat: een kind, een volwassene of een oudere.',
})
export type SoortDossier = z.infer<typeof SoortDossier>

export const DossierGeopend = z.strictObject({
  kind: z.literal('dossier-geopend'),
  soort: SoortDossier,
  label: requiredShortText('Geef het dossier een eigen naam waaraan u het herkent.'),
  kader: KaderRef,
})
export const Notitie = z.strictObject({
  kind: z.literal('notitie'),
  tekst: requiredText('Schrijf op wat u wilt vastleggen.'),
  ...correctie,
})

export const AcuutGevaar = z.strictObject({
  kind: z.literal('acuut'),
  gevaar: z.enum(['ja', 'nee', 'weet-niet'], { error: 'Kies of er nu gevaar is.' }),
  wat: freeText,
  watIkDoe: freeText,
})

export const HulpAntwoord = z.strictObject({
  /** Id of a part of a helper question. */
  onderdeel: BlokId,
  /** `ja`, `nee`, `weet-niet`, `speelt-niet`, or the id of an option; null when left open. */
  antwoord: z.string().max(80).nullable(),
  toelichting: freeText,
  /** The facts that the person put beside this question. They prove nothing by themselves and are not counted. */
  feiten: z.array(EntryId).default([]),
})
/** Answers to the helper questions of one weighing, as they stand at this moment. They set nothing (I4). */
export const Hulpvragen = z.strictObject({
  kind: z.literal('hulpvragen'),
  afweging: BlokId,
  antwoorden: z.array(HulpAntwoord),
})
export const AfwegingBeantwoord = z.strictObject({
  kind: z.literal('afweging'),
  afweging: BlokId,
  kader: KaderRef,
  antwoord: z.enum(['ja', 'nee'], { error: 'Kies ja of nee. Weet u het nog niet? Bewaar de weging dan als concept.' }),
  motivering: requiredText('Schrijf op waarom u tot dit antwoord komt.'),
  /** Other explanations that were considered. */
  andereVerklaringen: freeText,
  /** Age of and expected consequences for the child. */
  leeftijdEnGevolgen: freeText,
  /** The child's view; how and when it was asked; and what it changed in this answer. */
  stemVanHetKind: freeText,
  stemGevraagd: freeText.default(''),
  stemVerandert: freeText.default(''),
  /** The therapist's own circumstances: a legitimate ground where the question is whether they can help. */
  eigenOmstandigheden: freeText.default(''),
  /** Why this is weighed while earlier steps are still open (A10). */
  waaromNuAl: freeText.default(''),
  samenMetVeiligThuis: z.boolean(),
  ...correctie,
})

export const BESLUIT_ZELF = 'besluit'
/**
 * A moment to weigh or to decide, set by the therapist: for want of an answer now (`weet-nog-niet`, with the ways to
 * find out), or because a standing answer is weighed again and again (`evaluatie`, R-47). Never a date of ours.
 */
export const Weegmoment = z.strictObject({
  kind: z.literal('weegmoment'),
  /** A head question, or the decision itself. */
  over: BlokId,
  reden: z.enum(['weet-nog-niet', 'evaluatie'], { error: 'Kies waarom u later weegt.' }),
  manieren: z.array(z.enum(['feiten', 'overleg', 'gesprek'])),
  toelichting: freeText,
  op: Day.nullable(),
  ...correctie,
})

/**
 * A capable adult refuses, and no minors are involved: what was weighed before going on (A7, R-58). It forces nothing
 * and blocks nothing; the decision stays a decision of its own.
 */
export const Autonomie = z.strictObject({
  kind: z.literal('autonomie'),
  wilsbekwaam: z.enum(['ja', 'nee', 'twijfel'], { error: 'Kies of uw cliënt dit zelf kan beslissen.' }),
  waaruitBlijktDat: freeText,
  /** What the client was told, and in which words the refusal came. */
  geinformeerd: freeText,
  ernst: freeText,
  zorgplicht: freeText,
  /** Advice of Veilig Thuis, without a name. */
  advies: freeText,
  motivering: requiredText('Schrijf op hoe u de weigering weegt.'),
  ...correctie,
})

/** What is asked for by the framework but left out, and why: "nu niet" with a reason is always accepted (A29). */
export const Aandachtspunt = z.strictObject({ code: BlokId, tekst: z.string(), reden: freeText })
export const MeldenUitkomst = z.enum(['nee', 'ja-norm-1', 'ja-norm-2', 'ja-norm-3', 'ja-anders'], {
  error: 'Kies of u meldt.',
})
export const HulpUitkomst = z.enum(['zelf-of-georganiseerd', 'samen-met-veilig-thuis', 'niet-mogelijk'], {
  error: 'Kies of hulp mogelijk is.',
})
export const Besluit = z.strictObject({
  kind: z.literal('besluit'),
  kader: KaderRef,
  melden: MeldenUitkomst,
  meldenMotivering: requiredText('Schrijf op waarom u wel of niet meldt.'),
  hulp: HulpUitkomst,
  hulpMotivering: requiredText('Schrijf op waarom hulp wel of niet mogelijk is.'),
  /** The recorded answers to the head questions that this decision rests on. */
  afwegingen: z.array(EntryId),
  /** The facts in the dossier at the moment of deciding. */
  feiten: z.array(EntryId),
  aandachtspunten: z.array(Aandachtspunt),
  /** The answer to the acute question that this decision completes: what was decided in haste, in two lines. */
  spoed: EntryId.nullable().default(null),
  /** The therapist's name as the member portal gave it at that moment: it may change, the decision does not. */
  door: shortText.default(''),
  ...correctie,
})
export const TrajectGesloten = z.strictObject({
  kind: z.literal('traject-gesloten'),
  /** The step at which the traject is closed: any. */
  stap: BlokId,
  reden: requiredText('Schrijf op waarom u het traject afsluit.'),
  afspraken: freeText,
  aandachtspunten: z.array(Aandachtspunt).default([]),
})
export const CyclusGestart = z.strictObject({
  kind: z.literal('cyclus-gestart'),
  aanleiding: requiredText('Schrijf op wat de aanleiding is om opnieuw te beginnen.'),
  kader: KaderRef,
})
/** A newer version of the framework was offered: to stay with the pinned one, or to go on under the newer. */
export const Kaderkeuze = z.strictObject({
  kind: z.literal('kaderkeuze'),
  keuze: z.enum(['blijven', 'overstappen'], { error: 'Kies of u overstapt.' }),
  /** The version that was offered. */
  naar: KaderRef,
  toelichting: freeText.default(''),
})
/** What an erased entry looks like: its place in the order remains, its content is gone. */
export const Gewist = z.strictObject({ kind: z.literal('gewist') })

export const Inhoud = z.discriminatedUnion('kind', [
  DossierGeopend,
  Notitie,
  Persoon,
  Identiteit,
  Feit,
  Akkoord,
  Hulpverlener,
  Toestemming,
  Achtergrond,
  Controle,
  Overleg,
  Gesprek,
  Participatie,
  AcuutGevaar,
  Hulpvragen,
  AfwegingBeantwoord,
  Weegmoment,
  Autonomie,
  Besluit,
  Melding,
  Doorgegeven,
  NaMelding,
  Informatieverzoek,
  Brief,
  Kaderkeuze,
  TrajectGesloten,
  CyclusGestart,
  Gewist,
])
export type Inhoud = z.infer<typeof Inhoud>
export type Soort = Inhoud['kind']
export type InhoudVan<K extends Soort> = Extract<Inhoud, { kind: K }>

/** One entry as it was recorded. `position` counts from 0 within the dossier. */
export const Entry = z.strictObject({
  id: EntryId,
  position: z.int().min(0),
  author: PersonId,
  happened: Wanneer,
  recorded: Instant,
  inhoud: Inhoud,
})
export type Entry<I extends Inhoud = Inhoud> = Omit<z.infer<typeof Entry>, 'inhoud'> & { inhoud: I }
export type EntryVan<K extends Soort> = Entry<InhoudVan<K>>
