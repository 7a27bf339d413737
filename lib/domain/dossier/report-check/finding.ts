/** What the report check can say of one sentence. */
export const MELDCODES = [
  'indruk',
  'oordeel',
  'buiten-vakgebied',
  'zegsman-ontbreekt',
  'ongezien-kind',
  'niet-ontmoet',
  'tijd-vaag',
] as const
export type Meldcode = (typeof MELDCODES)[number]

/** What the sentence alone does not say: whose report it is, and whom the therapist saw and met. */
export type MeldContext = {
  readonly modus: 'gewoon' | 'oudersignalen'
  readonly zelfGezien: readonly string[]
  readonly ontmoet: readonly string[]
}

export type Bevinding = {
  readonly code: Meldcode
  /** The place in the sentence, as UTF-16 offsets. */
  readonly van: number
  readonly tot: number
  readonly waarom: string
  readonly anders: string
}

export type Place = { readonly from: number; readonly to: number }
export type Found = Place & { readonly code: Meldcode }
