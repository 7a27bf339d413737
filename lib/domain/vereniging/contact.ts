import { z } from 'zod'
import { Hulpverlener } from '../dossier/entries-signalen'
import { freeText, requiredShortText, shortText } from '../shared/text'

/**
 * One line of a therapist's own list (R-59, sociale kaart): a general practitioner, a school, Veilig Thuis of the region.
 * It belongs to no dossier, so it says nothing of a client; a dossier that uses it holds a copy.
 */
export const Contact = z.strictObject({
  soort: Hulpverlener.shape.soort,
  naam: requiredShortText('Schrijf op wie dit is, bijvoorbeeld “huisartsenpraktijk De Linde”.'),
  telefoon: shortText.default(''),
  bereikbaar: shortText.default(''),
  toelichting: freeText.default(''),
})
export type Contact = z.infer<typeof Contact>

/** As stored: a list of fields, of whatever release. What it lacks is empty; what can no longer be read is left out. */
export const readContact = (fields: Readonly<Record<string, string>>): Contact | null => {
  const known = Object.fromEntries(Object.entries(fields).filter(([name]) => name in Contact.shape))
  return Contact.safeParse(known).data ?? null
}

/** How somebody is reached, on the one line that a dossier has for it. */
export const reachedAt = ({ telefoon, bereikbaar }: Contact): string =>
  [telefoon, bereikbaar]
    .filter((t) => t !== '')
    .join(', ')
    .slice(0, 300)
