import type { BrowserContext, Page } from '@playwright/test'
import type { Association } from '../fixtures/login'
import type { Soort } from '../fixtures/dossier'

/** Turkish, Polish, Arabic and an emoji: what a person typed must stand in the record, sign for sign (I1). */
export const STRANGE = 'Şule Łukasz zei: قالت لي الحقيقة en lachte 😀'

type Fact = {
  readonly wat: string
  readonly soort: 'feit' | 'mening' | 'vermoeden'
  readonly hand: 'eerste' | 'tweede'
  readonly bron: string
  readonly richting: 'voor' | 'tegen'
}

/** One of the framework's own examples, told as a therapist would fill it in. */
export type Story = {
  readonly association: Association
  readonly shortName: string
  /** The worked case whose answers are given (content/kaders). */
  readonly example: string
  readonly soort: Soort
  readonly label: string
  readonly note: string
  readonly persons: readonly { readonly name: string; readonly rol: string; readonly leeftijd: string }[]
  readonly facts: readonly Fact[]
  readonly overleg: { readonly met: string; readonly besproken: string; readonly uitkomst: string }
  readonly gesprek: { readonly met: string; readonly gezegd: string; readonly reactie: string }
  /** A part of a helper question of the safety question, and what the page says to it. */
  readonly helper: string
  readonly motivering: Readonly<Record<string, string>>
  readonly melden: string
  readonly hulp: string
  readonly because: { readonly melden: string; readonly hulp: string }
  /** What the summary asks that is still open, by its text; each gets a reason. */
  readonly open: readonly RegExp[]
  /** Headings of "Wat doet u nu?", in their order. */
  readonly now: readonly string[]
}

/** Where the walk is. Each stage goes on where the one before it ended. */
export type Walk = {
  readonly context: BrowserContext
  readonly page: Page
  dossier: string
  besluit: string
  verbeterd: string
  recoveryCodes: readonly string[]
}
