import { findAddresses } from './addresses'
import { AGES, SURE_AGES } from './ages'
import { namesOf, type Names } from './case-file'
import { DATES, SHORT_DATES } from './dates'
import { findCalled } from './called'
import type { CaseFile, Finding } from './finding'
import { fold } from './fold'
import { FIGURES, LAW, MONEY } from './guards'
import { findKnown } from './known'
import type { Lexicon } from './lexicon'
import { merged } from './merge'
import { BARE_HANDLES, CHECKED, LEFT_OVER, NAMED, WEB } from './numbers'
import { findOrganisations } from './organisations'
import { type Blocked, checkOutput } from './output-check'
import { applyPatterns } from './pattern'
import { PHONES } from './phones'
import { APOSTROPHE_PLACES, CODES } from './places-numbers'
import { findLongPlaces, findPlaces } from './places'
import { propagate } from './propagate'
import { replace, replacements } from './replace'
import { Scan } from './scan'
import { secondPass } from './second-pass'
import { TITLES_OF_WORKS } from './titles'
import { findUnknown } from './unknown'
import { INTERFIX } from './words-grammar'

/** Raise it when other findings can come out of the same text: a released brief carries it. */
export const ENGINE = '1'

export type Analysis = {
  /** Sorted, none over another: what is replaced unless somebody says no. */
  readonly findings: readonly Finding[]
  /** What somebody must decide. */
  readonly review: readonly Finding[]
}
export type Anonymised = Analysis & {
  /** With every finding and everything undecided replaced; undefined when the last look still found something. */
  readonly output: string | undefined
  readonly blocked: readonly Blocked[]
}

/** Finds what names somebody. The order is the rule: what an earlier step took is gone for a later one. */
export function analyse(
  text: string,
  caseFile: CaseFile,
  lexicon: Lexicon,
  names: Names = namesOf(caseFile),
): Analysis {
  const scan = new Scan(text, lexicon)
  applyPatterns(scan, [
    ...WEB,
    ...CHECKED,
    ...MONEY,
    ...LAW,
    ...DATES,
    ...PHONES,
    ...NAMED,
    ...APOSTROPHE_PLACES,
    ...CODES,
    ...SURE_AGES,
    ...FIGURES,
  ])
  applyPatterns(scan, [...SHORT_DATES, ...AGES, ...BARE_HANDLES, ...LEFT_OVER])
  findAddresses(scan, names)
  const doubts = findKnown(scan, names, new Map())
  applyPatterns(scan, TITLES_OF_WORKS)
  findCalled(scan)
  findLongPlaces(scan)
  findOrganisations(scan)
  findPlaces(scan)
  findUnknown(scan)
  propagate(scan)
  return { findings: merged(text, scan.findings), review: secondPass(scan, doubts) }
}

/**
 * The brief as it would go out when nobody decided anything: what is in doubt is hidden too, and when the last look finds
 * anything there is no text at all. I6, R-21.
 */
export function anonymise(text: string, caseFile: CaseFile, lexicon: Lexicon): Anonymised {
  const names = namesOf(caseFile)
  const { findings, review } = analyse(text, caseFile, lexicon, names)
  const all = merged(text, [...findings, ...review])
  const replaced = replace(text, all, replacements(text, all, caseFile, lexicon))
  const blocked = checkOutput(replaced, names, surfacesOf(text, findings, lexicon), lexicon)
  return {
    findings,
    review,
    output: blocked.length === 0 ? replaced.text : undefined,
    blocked,
  }
}

const NAMES = new Set(['PERSON', 'ORG', 'PLACE', 'ADDRESS', 'HANDLE'])

/** The folded words of what was accepted, which may not stand anywhere else; ordinary words may. */
export function surfacesOf(text: string, findings: readonly Finding[], lexicon: Lexicon): ReadonlySet<string> {
  const words = findings
    .filter(({ type, confidence }) => NAMES.has(type) && confidence >= 0.6)
    .flatMap(({ start, end }) => text.slice(start, end).match(/\p{Lu}[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [])
    .map((word) => fold(word).replace(/'s$/u, ''))
  return new Set(words.filter((word) => word.length > 2 && !INTERFIX.has(word) && (lexicon.flags(word) & 1) === 0))
}
