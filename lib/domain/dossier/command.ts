import type { InhoudVan, Soort } from './entries'

/** The content as it was typed: fields may be missing or wrong, `decide` judges them and says what to mend. */
type Ruw<K extends Soort> = { readonly [P in keyof InhoudVan<K>]?: unknown }
/** `happened`: when it happened; left out, acts happen at the moment of recording and the rest is "onbekend". */
type Opdracht<S extends string, K extends Soort> = {
  readonly soort: S
  readonly happened?: unknown
  readonly inhoud: Ruw<K>
}

/** The reason for leaving out what the framework asks for: "nu niet", because … (A29). */
export type Reden = { readonly code: string; readonly reden: string }
type MetRedenen = { readonly redenen?: readonly Reden[] }

/** Everything that can be done to a dossier. */
export type DossierCommand =
  | Opdracht<'open', 'dossier-geopend'>
  | Opdracht<'notitie', 'notitie'>
  | Opdracht<'persoon', 'persoon'>
  | Opdracht<'feit', 'feit'>
  | Opdracht<'overleg', 'overleg'>
  | Opdracht<'gesprek', 'gesprek'>
  | Opdracht<'acuut', 'acuut'>
  | Opdracht<'hulpvragen', 'hulpvragen'>
  | Opdracht<'afweging', 'afweging'>
  | Opdracht<'weegmoment', 'weegmoment'>
  | Opdracht<'autonomie', 'autonomie'>
  | Opdracht<'identiteit', 'identiteit'>
  | Opdracht<'akkoord', 'akkoord'>
  | Opdracht<'hulpverlener', 'hulpverlener'>
  | Opdracht<'toestemming', 'toestemming'>
  | Opdracht<'achtergrond', 'achtergrond'>
  | Opdracht<'controle', 'controle'>
  | Opdracht<'participatie', 'participatie'>
  | Opdracht<'melding', 'melding'>
  | Opdracht<'doorgegeven', 'doorgegeven'>
  | Opdracht<'na-melding', 'na-melding'>
  | Opdracht<'informatieverzoek', 'informatieverzoek'>
  | Opdracht<'brief', 'brief'>
  | Opdracht<'kaderkeuze', 'kaderkeuze'>
  | (Opdracht<'besluit', 'besluit'> & MetRedenen)
  | (Opdracht<'sluiten', 'traject-gesloten'> & MetRedenen)
  | Opdracht<'herstarten', 'cyclus-gestart'>
export type CommandSoort = DossierCommand['soort']
export type CommandVan<S extends CommandSoort> = Extract<DossierCommand, { soort: S }>
