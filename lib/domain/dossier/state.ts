import type { KaderRef } from '../kader/schema'
import type { EntryId, Instant } from '../shared/ids'
import type { EntryVan, Soort, SoortDossier } from './entries'

/** An entry in its place: in which cycle it counts, and which newer entry took its place. */
export type Vermelding<K extends Soort> = EntryVan<K> & {
  readonly cyclus: number
  /** The correction that took this entry's place; the entry itself stays readable as history. */
  readonly vervangenDoor: EntryId | null
  /** Position of the first entry of the row of corrections that this one belongs to. */
  readonly reeks: number
}

/** One run through the steps. A restart begins a new one, linked to those before it. */
export type Cyclus = {
  readonly nummer: number
  readonly kader: KaderRef
  readonly geopend: Instant
  readonly aanleiding: string | null
  readonly gesloten: Instant | null
  /** The step at which it was closed, and why. */
  readonly stap: string | null
  readonly reden: string | null
  /** What was agreed for afterwards. */
  readonly afspraken: string | null
}

/** All entries of a kind in the order of recording, replaced ones included; `current.ts` reads off what counts now. */
type Inhoudslijsten = {
  readonly notities: readonly Vermelding<'notitie'>[]
  readonly personen: readonly Vermelding<'persoon'>[]
  readonly identiteiten: readonly Vermelding<'identiteit'>[]
  readonly feiten: readonly Vermelding<'feit'>[]
  readonly akkoorden: readonly Vermelding<'akkoord'>[]
  readonly hulpverleners: readonly Vermelding<'hulpverlener'>[]
  readonly toestemmingen: readonly Vermelding<'toestemming'>[]
  readonly achtergrond: readonly Vermelding<'achtergrond'>[]
  readonly controles: readonly Vermelding<'controle'>[]
  readonly overleggen: readonly Vermelding<'overleg'>[]
  readonly gesprekken: readonly Vermelding<'gesprek'>[]
  readonly participatie: readonly Vermelding<'participatie'>[]
  readonly acuut: readonly Vermelding<'acuut'>[]
  readonly hulpvragen: readonly Vermelding<'hulpvragen'>[]
  readonly afwegingen: readonly Vermelding<'afweging'>[]
  readonly weegmomenten: readonly Vermelding<'weegmoment'>[]
  readonly autonomie: readonly Vermelding<'autonomie'>[]
  readonly besluiten: readonly Vermelding<'besluit'>[]
  readonly meldingen: readonly Vermelding<'melding'>[]
  readonly doorgegeven: readonly Vermelding<'doorgegeven'>[]
  readonly naMelding: readonly Vermelding<'na-melding'>[]
  readonly informatieverzoeken: readonly Vermelding<'informatieverzoek'>[]
  readonly brieven: readonly Vermelding<'brief'>[]
  readonly kaderkeuzes: readonly Vermelding<'kaderkeuze'>[]
}
export type Lijstnaam = keyof Inhoudslijsten

type Gedeeld = Inhoudslijsten & {
  /** Number of entries folded in, holes included: the position of the next one. */
  readonly entryCount: number
  /** Number of entries whose content was erased. */
  readonly gewist: number
  readonly cycli: readonly Cyclus[]
}
type Gestart = Gedeeld & {
  readonly soort: SoortDossier
  readonly label: string
  readonly geopend: Instant
  /** The version that the current cycle is pinned to. */
  readonly kader: KaderRef
  /** Number of the current (or last) cycle, from 1. */
  readonly cyclus: number
}
export type NieuwDossier = Gedeeld & { readonly toestand: 'nieuw' }
export type OpenDossier = Gestart & { readonly toestand: 'open' }
export type GeslotenDossier = Gestart & {
  readonly toestand: 'gesloten'
  readonly sluiting: EntryVan<'traject-gesloten'>
}
export type Dossier = NieuwDossier | OpenDossier | GeslotenDossier
/** A dossier in which something can be read: opened at least once. */
export type GestartDossier = OpenDossier | GeslotenDossier

/** A dossier before its first entry. Its id, owner and counter stand in its row, not here. */
export const NIEUW: NieuwDossier = {
  toestand: 'nieuw',
  entryCount: 0,
  gewist: 0,
  cycli: [],
  notities: [],
  personen: [],
  identiteiten: [],
  feiten: [],
  akkoorden: [],
  hulpverleners: [],
  toestemmingen: [],
  achtergrond: [],
  controles: [],
  overleggen: [],
  gesprekken: [],
  participatie: [],
  acuut: [],
  hulpvragen: [],
  afwegingen: [],
  weegmomenten: [],
  autonomie: [],
  besluiten: [],
  meldingen: [],
  doorgegeven: [],
  naMelding: [],
  informatieverzoeken: [],
  brieven: [],
  kaderkeuzes: [],
}
