/** What an identifier is; the names of the labels that replace it follow from it. */
export type Kind =
  | 'PERSON'
  | 'ORG'
  | 'PLACE'
  | 'ADDRESS'
  | 'POSTCODE'
  | 'ROOM'
  | 'DATE'
  | 'AGE'
  | 'PHONE'
  | 'EMAIL'
  | 'URL'
  | 'HANDLE'
  | 'BSN'
  | 'IBAN'
  | 'PLATE'
  | 'ID'

/** Why something was found: the page says it in the reader's words. */
export type Why =
  | 'in-dossier'
  | 'typefout'
  | 'vorm'
  | 'controlegetal'
  | 'na-trefwoord'
  | 'naamlijst'
  | 'plaatsenlijst'
  | 'aanspreekvorm'
  | 'onbekend-woord-met-hoofdletter'
  | 'onbekend-woord'
  | 'hoofdletter'
  | 'cijfers'
  | 'eerder-gevonden'
  | 'gewoon-woord-en-naam'

/** One place in the text. From 0.5 it is replaced unless somebody says no; below, somebody must decide. */
export type Finding = {
  readonly start: number
  readonly end: number
  readonly type: Kind
  readonly confidence: number
  readonly why: Why
  /** The person of the case file, when it can be only one. */
  readonly person?: string
  /** The persons it can be, when it can be more than one. */
  readonly choices?: readonly string[]
}

/** A person whom the dossier knows. */
export type KnownPerson = {
  readonly id: string
  readonly role: string
  readonly label: string
  readonly firstName: string
  readonly surname: string
  readonly initials?: string | undefined
  readonly gender?: string | undefined
  readonly middleNames?: string | undefined
  readonly nicknames?: readonly string[] | undefined
  readonly birthDate?: string | undefined
}

/** What the dossier knows: the names to look for, and the day from which other days are counted. */
export type CaseFile = {
  readonly persons: readonly KnownPerson[]
  /** `2026-03-31`. */
  readonly refDate: string
}
