import type { Pattern } from './pattern'

const UNITS = /^(?:mg|ml|kg|km|cm|mm|gr|ie|kb|mb|gb|uur|nl|ad|ct|st|pk)$/iu
const TWO_LETTER_WORDS =
  /^(?:in|en|is|de|op|of|om|ze|we|je|te|al|af|er|na|nu|zo|ja|uw|ik|ff|er|at|zn|bv|dd|xx|me|he|ha|ga|la|do|za|di|wo|vr|zo|ma)$/iu
const KEYWORD = /(?:postcode|pc|adres)[: ]{1,3}$/iu

/** Postal codes, number plates and rooms. */
/** "’s-Hertogenbosch": the small letter would hide it from the words. */
export const APOSTROPHE_PLACES: readonly Pattern[] = [
  {
    type: 'PLACE',
    where: /[’'‘`]s-/gu,
    pattern: /(?<![\p{L}\d])[’'‘`]s-(?:\p{Lu}[\p{L}]+)(?:-\p{Lu}\p{L}+)?(?:-(?:Noord|Oost|Zuid|West))?/gu,
    why: 'plaatsenlijst',
  },
  {
    type: 'ADDRESS',
    pattern: /(?:huisnummer|huisnr|op nummer)\.? ?:? ?(?<v>\d{1,4} ?\p{L}?)(?![\p{L}\d])/giu,
    why: 'na-trefwoord',
    confidence: 0.8,
  },
]

export const CODES: readonly Pattern[] = [
  {
    type: 'POSTCODE',
    pattern: /(?<![\p{L}\d.,/-])[1-9]\d{3}[ \u00a0]?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu,
    accept: (value) => !UNITS.test(value.slice(4).trim()),
  },
  {
    type: 'POSTCODE',
    pattern: /(?<![\p{L}\d.,/-])[1-9]\d{3}[ \u00a0]{0,2}\p{L}{2}(?![\p{L}\d'’-])/gu,
    confidence: 0.85,
    accept: (value, before, after) => {
      const letters = value.slice(4).trim()
      if (UNITS.test(letters)) return false
      if (KEYWORD.test(before)) return true
      const place = /^,?\s{1,2}(?:’s-|'s-)?\p{Lu}/u.test(after) || /^(?:[.,;)\n]|$)/u.test(after)
      return place && !TWO_LETTER_WORDS.test(letters)
    },
  },
  {
    type: 'POSTCODE',
    pattern: /(?:postcode|postcodegebied|pc|wijkcode)[: ]{1,3}(?<v>[1-9]\d{3})(?!\d)/giu,
    why: 'na-trefwoord',
  },
  {
    type: 'PLATE',
    pattern: /(?<![\p{L}\d-])[A-Z0-9]{1,3}-[A-Z0-9]{1,3}-[A-Z0-9]{1,3}(?![\p{L}\d-])/giu,
    accept: (value) =>
      value.length === 8 &&
      value.split('-').every((part) => /^(?:\p{L}+|\d+)$/u.test(part)) &&
      /\p{L}/u.test(value) &&
      /\d/u.test(value),
  },
  {
    type: 'PLATE',
    pattern:
      /(?:kenteken(?:plaat)?|nummerplaat|nummerbord|auto|bus|bestelbus|busje|scooter|motor|brommer)(?:[ ,:(]{1,3}(?:is|met|het)?){1,2} ?(?<v>(?=[A-Z0-9]{0,5}\d)(?=[A-Z0-9]{0,5}[A-Z])[A-Z0-9]{6})(?![\p{L}\d])/giu,
    why: 'na-trefwoord',
  },
  {
    type: 'ROOM',
    pattern:
      /(?<![\p{L}\d])(?:kamer|kamernummer|kamernr|appartement|appt?|unit|studio|bed|bednummer|afdeling|suite|lokaal|spreekkamer|woning|cel|paviljoen|gang|etage)\.?(?: (?:nr|nummer))?\.? ?(?<v>(?:[A-Z]{1,2}[.-]?)?\d{1,4}(?:[.-]\d{1,3})?[A-Z]?)(?![\p{L}\d])/giu,
    confidence: 0.9,
    why: 'na-trefwoord',
  },
]
