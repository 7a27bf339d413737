import type { Soort } from '../dossier/entries'

/** One per kind of entry: `dossier.` and the kind. The prefix makes it case-bound: no administrator reads its leaf. */
export const ENTRY_TYPES = [
  'dossier.dossier-geopend',
  'dossier.notitie',
  'dossier.persoon',
  'dossier.feit',
  'dossier.overleg',
  'dossier.gesprek',
  'dossier.acuut',
  'dossier.hulpvragen',
  'dossier.afweging',
  'dossier.weegmoment',
  'dossier.autonomie',
  'dossier.identiteit',
  'dossier.akkoord',
  'dossier.hulpverlener',
  'dossier.toestemming',
  'dossier.achtergrond',
  'dossier.controle',
  'dossier.participatie',
  'dossier.melding',
  'dossier.doorgegeven',
  'dossier.na-melding',
  'dossier.informatieverzoek',
  'dossier.brief',
  'dossier.kaderkeuze',
  'dossier.besluit',
  'dossier.traject-gesloten',
  'dossier.cyclus-gestart',
  'dossier.gewist',
] as const satisfies readonly `dossier.${Soort}`[]
export type EntryType = (typeof ENTRY_TYPES)[number]
export const entryType = (kind: Soort): EntryType => `dossier.${kind}`

/** What changes in the association itself. */
export const ASSOCIATION_TYPES = [
  'kader.concept-begonnen',
  'kader.concept-bewerkt',
  'kader.ter-consultatie',
  'kader.reactie-gegeven',
  'kader.terug-naar-concept',
  'kader.waarschuwing-aanvaard',
  'kader.akkoord',
  'kader.concept-weggelegd',
  'kader.gepubliceerd',
  'kader.ingetrokken',
  'rol.toegekend',
  'rol.beeindigd',
  'sleutel.aangemaakt',
  'sleutel.vernieuwd',
  'koppeling.gewijzigd',
  'log.hersteld',
] as const
export type AssociationType = (typeof ASSOCIATION_TYPES)[number]

/** The `d` log: decisions and everything else that is recorded. Closed: a new type is a change to this list. */
export const DECISION_TYPES = [...ENTRY_TYPES, ...ASSOCIATION_TYPES] as const
export type DecisionType = (typeof DECISION_TYPES)[number]

/** The `a` log: who looked, and who came in or was refused (events of NEN 7513). */
export const ACCESS_TYPES = [
  'dossier.lijst-gelezen',
  'dossier.gelezen',
  'dossier.inzage-gelezen',
  'dossier.afgedrukt',
  'dossier.geexporteerd',
  'toegang.ingelogd',
  'toegang.uitgelogd',
  'toegang.login-mislukt',
  'toegang.geweigerd',
  'toegang.tweede-factor-ingesteld',
  'toegang.tweede-factor-gegeven',
  'toegang.tweede-factor-mislukt',
  'toegang.herstelcode-gebruikt',
  'toegang.herstelcodes-vernieuwd',
  'toegang.sessies-beeindigd',
  'handeling.geweigerd',
  'kader.concept-gelezen',
  'contacten.gelezen',
  'contacten.gewijzigd',
  'leden.gelezen',
  'log.gelezen',
] as const
export type AccessType = (typeof ACCESS_TYPES)[number]
