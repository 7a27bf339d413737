import type { CaseFile, Finding, Kind } from './finding'
import { fold } from './fold'
import { dayOf, generaliseAge, generalisePlace, relativeDay, ageBand, yearsBetween } from './generalise'
import type { Lexicon } from './lexicon'
import { INTERFIX } from './words-grammar'

/** The text with labels, and where the labels stand in it. */
export type Replaced = { readonly text: string; readonly labels: readonly (readonly [number, number])[] }

const LABELS: Readonly<Record<Exclude<Kind, 'PERSON' | 'ORG' | 'PLACE' | 'DATE' | 'AGE'>, string>> = {
  ADDRESS: 'adres',
  POSTCODE: 'postcode',
  ROOM: 'kamer',
  PHONE: 'telefoonnummer',
  EMAIL: 'mailadres',
  URL: 'webadres',
  HANDLE: 'accountnaam',
  BSN: 'burgerservicenummer',
  IBAN: 'rekeningnummer',
  PLATE: 'kenteken',
  ID: 'nummer',
}
const ORGANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/school|college|lyceum|\b(?:obs|cbs|ikc|sbo|roc|mbo|kc)\b/iu, 'onderwijsinstelling'],
  [/dagverblijf|opvang|speelzaal|\b(?:bso|kdv)\b/iu, 'opvanglocatie'],
  [/ziekenhuis|kliniek|\bumc\b|gasthuis/iu, 'medische instelling'],
  [/kerk|moskee|parochie|synagoge|tempel/iu, 'geloofsgemeenschap'],
  [/vereniging|club|\b(?:vv|sv|fc|sc)\b|scouting|manege/iu, 'vereniging'],
  [/bedrijf|supermarkt|bakkerij|garage|kapsalon|restaurant|hotel|winkel/iu, 'werkplek'],
]
const BIRTH = /(?:geb(?:oren)?|geboortedatum|geb\.dat|jarig|verjaardag)[^\p{L}\p{N}]{0,3}(?:op |is )?$/iu

/**
 * What comes in the place of each finding, in order. The same person gets the same label, throughout the text and in every
 * text of this case.
 */
export function replacements(
  text: string,
  findings: readonly Finding[],
  caseFile: CaseFile,
  lexicon: Lexicon,
): readonly string[] {
  const context = { caseFile, lexicon, known: roleLabels(caseFile), strangers: new Map<string, string>() }
  return findings.map((finding) => labelOf(finding, text, context))
}

/** Replaces what was found: findings in order, none over another. */
export function replace(text: string, findings: readonly Finding[], labels: readonly string[]): Replaced {
  const places: (readonly [number, number])[] = []
  let output = ''
  let at = 0
  findings.forEach(({ start, end }, i) => {
    output += text.slice(at, start)
    const label = labels[i]!
    places.push([output.length, output.length + label.length])
    output += label
    at = end
  })
  return { text: output + text.slice(at), labels: places }
}

type Context = {
  readonly caseFile: CaseFile
  readonly lexicon: Lexicon
  readonly known: ReadonlyMap<string, string>
  readonly strangers: Map<string, string>
}

function labelOf(finding: Finding, text: string, context: Context): string {
  const { type, start, end } = finding
  const surface = text.slice(start, end)
  if (finding.confidence < 0.5) return '[te controleren]'
  if (type === 'PERSON') {
    const label =
      finding.person === undefined ? stranger(surface, context.strangers) : context.known.get(finding.person)
    return finding.choices ? '[iemand uit het dossier]' : (label ?? '[persoon]')
  }
  if (type === 'PLACE') return `[${generalisePlace(surface, context.lexicon)}]`
  if (type === 'ORG')
    return `[${ORGANISATIONS.find(([form]) => form.test(text.slice(Math.max(0, start - 25), end)))?.[1] ?? 'instelling'}]`
  if (type === 'AGE') return `[${generaliseAge(surface) ?? 'leeftijd'}]`
  if (type === 'DATE') return `[${dateLabel(surface, text.slice(Math.max(0, start - 25), start), context.caseFile)}]`
  return `[${LABELS[type]}]`
}

function dateLabel(surface: string, before: string, { persons, refDate }: CaseFile): string {
  const day = dayOf(surface)
  const year = day?.year
  if (day && year !== undefined) {
    const iso = `${year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`
    if (BIRTH.test(before) || persons.some((person) => person.birthDate === iso))
      return `datum, nu ${ageBand(yearsBetween({ ...day, year }, refDate))}`
  }
  return relativeDay(surface, refDate) ?? 'datum'
}

/** "het kind", and "hulpverlener 2" for the second with that label: in the order of the case file, so it never changes. */
function roleLabels({ persons }: CaseFile): ReadonlyMap<string, string> {
  const count = new Map<string, number>()
  for (const { label } of persons) count.set(label, (count.get(label) ?? 0) + 1)
  const seen = new Map<string, number>()
  return new Map(
    persons.map(({ id, label }) => {
      const nth = (seen.get(label) ?? 0) + 1
      seen.set(label, nth)
      return [id, (count.get(label) ?? 0) > 1 ? `${label} ${nth}` : label]
    }),
  )
}

/** "persoon A": whoever shares a word of the name is the same. */
function stranger(surface: string, strangers: Map<string, string>): string {
  const words = fold(surface)
    .split(/[^\p{L}'-]+/u)
    .map((word) => word.replace(/'s$/u, ''))
    .filter((word) => word.length > 1 && !INTERFIX.has(word))
  const known = words.map((word) => strangers.get(word)).find((label) => label !== undefined)
  const label = known ?? `persoon ${letters(new Set(strangers.values()).size)}`
  for (const word of words.length > 0 ? words : [fold(surface)]) if (!strangers.has(word)) strangers.set(word, label)
  return label
}

const letters = (n: number): string =>
  (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26))
