import { z } from 'zod'

/** Ids are kebab-case by kind (`stap-4`, `afweging-4-1`, `hulpvraag-acuut-03`) and are never reused or renumbered. */
export const BlokId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
/** The most characters that one text of a framework may hold; the longest of the base has fewer than 4,000. */
export const MAX_TEKST = 50_000
const tekst = z.string().min(1).max(MAX_TEKST)
/** Where the words stand in the source text: file in `content/`'s source and first and last line, both included. */
export const Bron = z.strictObject({ van: z.int().min(1), tot: z.int().min(1) })
/** A remark of the editors: what has become outdated, or how an ambiguity is read (requirements.md 1.4). Never a silent change. */
export const Noot = z.strictObject({ tekst, datum: z.iso.date(), bron: z.string().optional() })

/** Present when a heading is the editors' own and does not stand in the source text. */
const kopVanRedactie = z.literal(true).optional()

export const Blok = z.strictObject({
  id: BlokId,
  soort: z.enum(['tekst', 'definitie', 'uitgangspunt', 'let-op', 'voetnoot', 'figuur', 'regel']),
  kop: z.string().optional(),
  kopVanRedactie,
  /** Restricted Markdown: paragraphs, lists, emphasis, links. No HTML. */
  tekst,
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export type Blok = z.infer<typeof Blok>

export const LijstItem = z.strictObject({
  id: BlokId,
  tekst,
  items: z.array(z.strictObject({ id: BlokId, tekst, bron: Bron.optional() })).optional(),
  bron: Bron.optional(),
  noot: Noot.optional(),
})
/** A list that the product works with: waiver grounds, advice topics, participation items, agreements, guidelines, … */
export const Lijst = z.strictObject({
  id: BlokId,
  /** What the list is for; the product finds it by this. */
  gebruik: z.enum([
    'dossierinhoud-kind',
    'dossierinhoud-volwassene',
    'advies-veilig-thuis',
    'gesprek-achterwege-kind',
    'gesprek-achterwege-volwassene',
    'melding-vooraf-informeren-achterwege',
    'participatie-kind',
    'afspraken-veilig-thuis',
    'meldregels',
    'richtlijnen-informatieverzoek',
    'vormen-ouderenmishandeling',
    'gronden-naam-niet-noemen',
  ]),
  kop: tekst,
  kopVanRedactie,
  inleiding: z.string().optional(),
  geordend: z.boolean(),
  items: z.array(LijstItem).min(1),
  toeschrijving: z.string().optional(),
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export type Lijst = z.infer<typeof Lijst>

/** A chapter: text blocks and lists in reading order. */
export const Hoofdstuk = z.strictObject({
  id: BlokId,
  kop: tekst,
  kopVanRedactie,
  bron: Bron.optional(),
  noot: Noot.optional(),
  inhoud: z.array(z.union([Blok, Lijst])),
})
export type Hoofdstuk = z.infer<typeof Hoofdstuk>

export const Polariteit = z.enum(['zorg', 'beschermend', 'neutraal'])
/** `antwoord`: `ja-nee` is answered ja / nee / weet ik niet / speelt hier niet; `keuze` from `opties` (A25). */
export const Onderdeel = z.strictObject({
  id: BlokId,
  tekst,
  antwoord: z.enum(['ja-nee', 'keuze', 'tekst']),
  opties: z.array(z.strictObject({ id: BlokId, tekst })).optional(),
  /** What a "ja" says; used for wording only, never for a sum (A5). Absent: not marked yet, which is a warning. */
  polariteit: Polariteit.optional(),
})
export const Hulpvraag = z.strictObject({
  id: BlokId,
  tekst,
  onderdelen: z.array(Onderdeel).min(1),
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export type Hulpvraag = z.infer<typeof Hulpvraag>
export const Hulpgroep = z.strictObject({
  id: BlokId,
  kop: tekst,
  soort: z.enum(['hulpvragen', 'signalen']),
  definitie: z.array(Blok),
  /** The heading above the questions themselves, where the source has one beside the group's own. */
  vragenKop: z.strictObject({ tekst, bron: Bron.optional() }).optional(),
  items: z.array(Hulpvraag),
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export type Hulpgroep = z.infer<typeof Hulpgroep>

/** The five core questions, each exactly once and in this order: the locked core (A28). */
export const KERNEN = ['vermoeden', 'veiligheid', 'hulp', 'medewerking', 'resultaat'] as const
export const Tak = z.strictObject({
  tekst,
  /** Locked: the next head question, or null. */
  volgende: BlokId.nullable(),
  /** Locked: is reporting indicated, and under which norm. */
  meldenAangewezen: z.boolean(),
  norm: BlokId.nullable(),
  /** Locked: are the later questions opened "samen met Veilig Thuis" (A1). */
  samenMetVeiligThuis: z.boolean(),
  /** Free: what follows when there is no next question. */
  na: z.enum(['afsluiten', 'afsluiten-met-afspraken', 'hulp-vervolgen']).nullable(),
  hulpMag: z.boolean(),
  /** Prompts for the record, never enforced. */
  vastleggen: z.array(tekst),
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export type Tak = z.infer<typeof Tak>
export const Afweging = z.strictObject({
  id: BlokId,
  kern: z.enum(KERNEN),
  staatIn: BlokId,
  /** e.g. "Afweging 1 bij stap 4". */
  kop: tekst,
  /** National numbering 1–5, an alias (A2). */
  landelijk: z.int().min(1).max(5),
  vraag: tekst,
  /** The same question as worded elsewhere in the source (A26). */
  ookVerwoordAls: z.array(z.strictObject({ waar: tekst, tekst, bron: Bron.optional() })),
  toelichting: z.array(z.union([Blok, Lijst])),
  /** Text that the motivation should touch. */
  onderdelen: z.array(z.strictObject({ id: BlokId, tekst })),
  bijTwijfel: z.enum(['als-ja', 'advies-vt']).optional(),
  groepen: z.array(Hulpgroep),
  ja: Tak,
  nee: Tak,
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export type Afweging = z.infer<typeof Afweging>

export const Voorbeeld = z.strictObject({
  id: BlokId,
  /** The head question, and the group within it, that the example's own caption names (A27). */
  afweging: BlokId,
  groep: BlokId.optional(),
  kop: tekst,
  tekst,
  /** Absent: not marked yet, which is a warning (A24). */
  doelgroep: z.enum(['kind', 'volwassene', 'oudere']).optional(),
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export type Voorbeeld = z.infer<typeof Voorbeeld>

export const ROLLEN_VAN_STAPPEN = ['signalen', 'overleg', 'gesprek', 'wegen', 'beslissen'] as const
export const Stap = z.strictObject({
  id: BlokId,
  nummer: z.int().min(0).max(9),
  kop: tekst,
  rollen: z.array(z.enum(ROLLEN_VAN_STAPPEN)),
  inhoud: z.array(z.union([Blok, Lijst])),
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export type Stap = z.infer<typeof Stap>

export const Norm = z.strictObject({ id: BlokId, tekst, bron: Bron.optional(), noot: Noot.optional() })
export const Consultkanaal = z.strictObject({
  id: BlokId,
  kop: tekst,
  tekst: z.string(),
  inzet: z.enum(['verplicht', 'zo-nodig']),
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export const Controle = z.strictObject({
  id: BlokId,
  soort: z.enum(['kindcheck', 'kopp', 'mantelzorgcheck', 'vgv', 'anders']),
  kop: tekst,
  tekst,
  wettelijk: z.boolean(),
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export const Koppeling = z.strictObject({
  id: BlokId,
  titel: tekst,
  url: z.url({ protocol: /^https?$/ }),
  /** The day on which the editors last looked at this entry; `noot` says what they could and could not check. */
  gecontroleerdOp: z.iso.date(),
  bron: Bron.optional(),
  noot: Noot.optional(),
})

/** An instrument that the text names without an address: a guideline, a brochure, an app. */
export const Verwijzing = z.strictObject({
  id: BlokId,
  titel: tekst,
  gecontroleerdOp: z.iso.date(),
  bron: Bron.optional(),
  noot: Noot.optional(),
})

/** Somebody to call or write to: a person or body of the association, or of its region. Volatile, so with its check date. */
export const Contact = z.strictObject({
  id: BlokId,
  kop: tekst,
  tekst: z.string().max(MAX_TEKST).optional(),
  telefoon: z
    .string()
    .regex(/^\+?[0-9][0-9 ()-]{1,24}$/)
    .optional(),
  url: z.url({ protocol: /^(https?|mailto)$/ }).optional(),
  gecontroleerdOp: z.iso.date(),
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export type Contact = z.infer<typeof Contact>

/** A word that this version explains to its readers, beside the glossary of the product. */
export const Woord = z.strictObject({
  id: BlokId,
  /** The word itself. */
  kop: tekst,
  tekst,
  bron: Bron.optional(),
  noot: Noot.optional(),
})
export type Woord = z.infer<typeof Woord>

/**
 * The decision with two outcomes, free of each other: report, and help. Locked: both, each exactly once (A28).
 * An array, so that a version with one or with three can be read and then refused by name.
 */
export const Beslissing = z.strictObject({
  /** Whether the two stand before or after the head questions. */
  staat: z.enum(['voor', 'na']),
  vragen: z.array(
    z.strictObject({ id: BlokId, uitkomst: z.enum(['melden', 'hulp']), vraag: tekst, bron: Bron.optional() }),
  ),
  noot: Noot.optional(),
})
export type Beslissing = z.infer<typeof Beslissing>

/**
 * One version of a framework: a whole document, no inheritance. Data says which (steps, questions, branches, texts);
 * the functions beside this file say how (reachable, conforming). Published JSON Schema: `content/kader.schema.json`.
 */
export const Kader = z.strictObject({
  formaat: z.literal(1),
  id: BlokId,
  /** major.minor, e.g. `2018.11` or `1.0`. */
  versie: z.string().regex(/^\d+\.\d+$/),
  titel: tekst,
  uitgever: tekst,
  /** True: a demonstration version; every page that shows it says so. */
  voorbeeldversie: z.boolean(),
  /** How the version addresses its reader; absent: as the source text does. */
  aanspreekvorm: z.enum(['je', 'u']).optional(),
  geldigVanaf: z.iso.date(),
  wijziging: z.string(),
  /** Alignment with Veilig Thuis. */
  afgestemdMetVeiligThuis: z.strictObject({ met: tekst, op: z.iso.date() }).nullable(),
  basedOn: z.strictObject({ id: BlokId, versie: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).nullable(),
  /** Chapters before the steps: colofon, introduction, why, definitions, principles. */
  hoofdstukken: z.array(Hoofdstuk),
  normen: z.array(Norm),
  stappen: z.array(Stap).min(1),
  afwegingen: z.array(Afweging),
  beslissing: Beslissing,
  voorbeelden: z.array(Voorbeeld),
  /** Chapters after the steps: reporting, information requests. */
  procedures: z.array(Hoofdstuk),
  consultkanalen: z.array(Consultkanaal),
  controles: z.array(Controle),
  /** "geen checklist": the sentence that says what the framework is not. */
  geenChecklist: tekst,
  links: z.array(Koppeling),
  verwijzingen: z.array(Verwijzing),
  contacten: z.array(Contact).optional(),
  woorden: z.array(Woord).optional(),
})
export type Kader = z.infer<typeof Kader>

/** What a dossier and every decision pin. */
export const KaderRef = z.strictObject({ id: BlokId, versie: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
export type KaderRef = z.infer<typeof KaderRef>
