import type { Role } from '@/lib/domain/access/actor'

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  member: 'Therapeut',
  consultant: 'Consulent',
  supervisor: 'Toezichthouder',
  admin: 'Beheerder',
  editor: 'Redacteur',
}
/** What somebody may do with it. */
export const ROLE_MEANING: Readonly<Record<Exclude<Role, 'member'>, string>> = {
  consultant: 'Denkt mee met een collega, aan de hand van een tekst zonder namen.',
  supervisor: 'Leest alleen wat een therapeut zelf met deze persoon deelt.',
  editor: 'Werkt mee aan het kader en kan een versie van een ander goedkeuren.',
  admin: 'Geeft rollen en ziet het logboek van de vereniging. Ziet geen enkel dossier.',
}
export const roleWord = (role: string): string =>
  Object.hasOwn(ROLE_WORDS, role) ? ROLE_WORDS[role as Role] : (OTHER_ROLES[role] ?? role)
const OTHER_ROLES: Readonly<Record<string, string>> = {
  operator: 'Platform',
  systeem: 'Systeem',
  onbekend: 'Zonder rol',
}

export const EVENT_WORDS: Readonly<Record<string, string>> = {
  'kader.concept-begonnen': 'Nieuwe versie van het kader begonnen',
  'kader.concept-bewerkt': 'Nieuwe versie van het kader bewerkt',
  'kader.ter-consultatie': 'Kader aan de leden voorgelegd',
  'kader.reactie-gegeven': 'Reactie op het kader gegeven',
  'kader.terug-naar-concept': 'Kader niet meer bij de leden',
  'kader.waarschuwing-aanvaard': 'Aandachtspunt in het kader aanvaard',
  'kader.akkoord': 'Kader goedgekeurd',
  'kader.concept-weggelegd': 'Nieuwe versie van het kader weggelegd',
  'kader.concept-gelezen': 'Nieuwe versie van het kader bekeken',
  'kader.gepubliceerd': 'Kader gepubliceerd',
  'kader.ingetrokken': 'Kader ingetrokken',
  'rol.toegekend': 'Rol gegeven',
  'rol.beeindigd': 'Rol beëindigd',
  'sleutel.aangemaakt': 'Sleutel aangemaakt',
  'sleutel.vernieuwd': 'Sleutel vernieuwd',
  'koppeling.gewijzigd': 'Koppeling met het ledenportaal gewijzigd',
  'log.hersteld': 'Logboek hersteld na een reservekopie',
  'toegang.ingelogd': 'Ingelogd',
  'toegang.uitgelogd': 'Uitgelogd',
  'toegang.login-mislukt': 'Inloggen mislukt',
  'toegang.geweigerd': 'Geen toegang',
  'toegang.tweede-factor-ingesteld': 'Tweede stap ingesteld',
  'toegang.tweede-factor-gegeven': 'Tweede stap gegeven',
  'toegang.tweede-factor-mislukt': 'Tweede stap mislukt',
  'toegang.herstelcode-gebruikt': 'Herstelcode gebruikt',
  'toegang.herstelcodes-vernieuwd': 'Nieuwe herstelcodes gemaakt',
  'toegang.sessies-beeindigd': 'Overal uitgelogd',
  'handeling.geweigerd': 'Handeling geweigerd',
  'leden.gelezen': 'Ledenlijst bekeken',
  'log.gelezen': 'Logboek bekeken',
}
