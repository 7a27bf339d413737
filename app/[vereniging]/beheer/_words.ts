import type { Role } from '@/lib/domain/access/actor'

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  member: 'Therapeut',
  consultant: 'Consulent',
  supervisor: 'Toezichthouder',
  admin: 'Beheerder',
}
/** What somebody may do with it. */
export const ROLE_MEANING: Readonly<Record<Exclude<Role, 'member'>, string>> = {
  consultant: 'Denkt mee met een collega, aan de hand van een tekst zonder namen.',
  supervisor: 'Leest alleen wat een therapeut zelf met deze persoon deelt.',
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
