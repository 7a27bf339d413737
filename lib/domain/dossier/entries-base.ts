import { z } from 'zod'
import { EntryId } from '../shared/ids'
import { freeText } from '../shared/text'

/**
 * A dossier is its entries; nothing that was recorded is ever edited. A correction is a new entry of the same kind
 * that names the one it replaces in `vervangt`, with the reason.
 */
export const correctie = {
  vervangt: EntryId.nullable().default(null),
  redenCorrectie: freeText.default(''),
}
/** A text that may be left out, also by an entry of an earlier release. */
export const vrij = freeText.default('')
/** Asked, and open until it is answered: never a default answer. */
export const jaNeeOpen = z.enum(['ja', 'nee', 'weet-niet', ''], { error: 'Kies ja, nee of weet ik niet.' }).default('')
/** A list item of the framework with what was done about it, in words. */
export type Onderwerp = { readonly item: string; readonly tekst: string }
