import { lettersFrom, skipInterfix } from './chain'
import type { Why } from './finding'
import type { Scan } from './scan'
import type { Token } from './tokens'
import { titleBefore } from './title'
import { FRAME_PREPOSITIONS } from './words-organisations'
import { DETERMINERS, INTERFIX, PERSON_PREPOSITIONS, STRICT_TITLES, SURNAME_OPENER, VERBS } from './words-grammar'
import { chainEnd } from './organisations'

type Start = { readonly confidence: number; readonly why: Why; readonly type?: 'ORG' }

/** Names of people whom the dossier does not know: by title, initials, list, and a capital that no sentence explains. */
export function findUnknown(scan: Scan): void {
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.free(i)
    if (!token?.isWord || (!token.cap && !startsSmall(scan, i) && !isSmallName(scan, i))) continue
    const letters = lettersFrom(scan, i)
    const named = letters === undefined ? undefined : skipInterfix(scan, letters + 1)
    if (
      letters !== undefined &&
      named !== undefined &&
      isNamePart(scan, named) &&
      scan.tokens[named]!.start - scan.tokens[letters]!.end < 20
    ) {
      i = mark(scan, i, surnameEnd(scan, named), { confidence: 0.9, why: 'aanspreekvorm' })
      continue
    }
    if (letters !== undefined && onlyLetters(scan, i, letters)) {
      i = mark(scan, i, letters, { confidence: 0.75, why: 'aanspreekvorm' })
      continue
    }
    const start = judge(scan, i, token)
    if (!start) continue
    i = start.type ? markAs(scan, i, chainEnd(scan, i), start) : mark(scan, i, extend(scan, i), start)
  }
}

/** "mevrouw van Dijk": the name begins with a small word. */
const startsSmall = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at]!
  if (!SURNAME_OPENER.has(token.folded) || !STRICT_TITLES.has(titleBefore(scan, at) ?? '')) return false
  const next = skipInterfix(scan, at)
  return next !== undefined && scan.free(next)?.cap === true
}

/** "mr. C. R.", "door B. H.": both names as a letter. */
const onlyLetters = (scan: Scan, at: number, end: number): boolean =>
  titleBefore(scan, at) !== undefined ||
  (end === at + 1 && scan.gap(at) === '. ' && scan.tokens[end]!.text.length === 1)

const isLongName = (scan: Scan, folded: string): boolean =>
  folded.length > 3 && !VERBS.has(folded) && !scan.isAllowed(folded)

/** After these a name comes, also one that is a word: "oom valk". */
const NAMING = new Set(
  'oma opa oom ome tante neef nicht neefje nichtje juf meester mevrouw meneer dhr mw mevr'.split(' '),
)
/** "oma trijntje": typed in lower case, after a title. */
const isSmallName = (scan: Scan, at: number): boolean => {
  const { folded } = scan.tokens[at]!
  const title = titleBefore(scan, at)
  const listed = scan.isFirstName(folded) || scan.isCapitalised(folded)
  if (title && NAMING.has(title) && scan.tokens[at]!.joined && listed && isLongName(scan, folded)) return true
  if (folded.length < 3 || scan.isOrdinary(folded)) return false
  if (!titleBefore(scan, at)) return folded.length > 3 && scan.isFirstName(folded)
  return scan.isFirstName(folded) || scan.isSurname(folded) || scan.isCapitalised(folded)
}

const isNamePart = (scan: Scan, at: number): boolean => {
  const token = scan.free(at)
  const small = INTERFIX.has(scan.tokens[at - 1]?.folded ?? '')
  if (token?.cap && token.text.length === 1)
    return (small && scan.text[token.end] === '.') || (scan.tokens[at + 1]?.joined === true && scan.tokens[at + 1]!.cap)
  return token !== undefined && token.cap && token.folded.length > 1 && !scan.isAllowed(token.folded)
}

function judge(scan: Scan, at: number, token: Token): Start | undefined {
  const { folded } = token
  const base = folded.replace(/'s$/u, '')
  const title = titleBefore(scan, at)
  if (!token.cap) return { confidence: title ? 0.9 : 0.6, why: title ? 'aanspreekvorm' : 'naamlijst' }
  if (scan.isAllowed(base) && !(title && STRICT_TITLES.has(title) && !token.first)) return undefined
  // "belde De Waag": an article with a capital inside a sentence begins a name.
  const named = ['de', 'het'].includes(folded) && !token.first && scan.after(at)?.cap === true
  if (named && !title && !opensSurname(scan, at)) return { confidence: 0.7, why: 'hoofdletter', type: 'ORG' }
  if (OPENERS.has(base) && !title)
    return SURNAME_OPENER.has(folded) && opensSurname(scan, at) ? { confidence: 0.75, why: 'naamlijst' } : undefined
  if (token.folded.length === 1) return loneLetter(scan, at, title)
  const ordinary = scan.isWord(base)
  const direct = scan.tokens[at]!.joined || scan.gap(at - 1).startsWith('.')
  const likely = (direct && !token.first) || !ordinary || scan.isFirstName(base) || nameFollows(scan, at)
  if (title && (STRICT_TITLES.has(title) || likely) && !DETERMINERS.has(folded))
    return { confidence: STRICT_TITLES.has(title) || !ordinary ? 0.92 : 0.7, why: 'aanspreekvorm' }
  if (title && SURNAME_OPENER.has(folded) && scan.free(at + 1)?.cap) return { confidence: 0.9, why: 'aanspreekvorm' }
  if (scan.isFirstName(base) && !ordinary) return { confidence: 0.9, why: 'naamlijst' }
  if (!token.first) return insideSentence(scan, at, token, ordinary)
  if (scan.isFirstName(base) || scan.isSurname(base)) {
    if (nameFollows(scan, at)) return { confidence: 0.85, why: 'naamlijst' }
    if (!ordinary) return { confidence: 0.7, why: 'naamlijst' }
  }
  const next = scan.after(at)
  if (scan.isFirstName(base) && !OPENERS.has(base) && next && VERBS.has(next.folded))
    return { confidence: 0.6, why: 'naamlijst' }
  if (!ordinary && !token.upper && nameFollows(scan, at))
    return { confidence: 0.7, why: 'onbekend-woord-met-hoofdletter' }
  if (!ordinary && scan.isCapitalised(base) && !token.upper && next && VERBS.has(next.folded))
    return { confidence: 0.6, why: 'naamlijst' }
  if (SURNAME_OPENER.has(folded) && opensSurname(scan, at)) return { confidence: 0.7, why: 'naamlijst' }
  if (ordinary || scan.isCompound(base) || scan.isCapitalised(base) || token.upper) return undefined
  return next && (VERBS.has(next.folded) || isNamePart(scan, at + 1))
    ? { confidence: 0.6, why: 'onbekend-woord-met-hoofdletter' }
    : undefined
}

/** "ene J.", "J. zou": somebody whom the writer hid already, but not from who knows the case. */
function loneLetter(scan: Scan, at: number, title: string | undefined): Start | undefined {
  const next = scan.tokens[at + 1]
  const named = title !== undefined || scan.before(at)?.folded === 'ene'
  const acts = next !== undefined && !next.cap && VERBS.has(next.folded) && scan.gap(at) === '. '
  return scan.text[scan.tokens[at]!.end] === '.' && (named || acts)
    ? { confidence: 0.6, why: 'aanspreekvorm' }
    : undefined
}

/** Words that begin sentences and are somewhere in the world a name. */
const OPENERS = new Set(
  (
    'dat dit die deze hij zij ze men wie wat daar hier toen dan alle veel soms nu ook wel niet er het de een ik jij wij we u nog al ' +
    'zo maar en of want dus als om in op bij van voor na met door over uit aan tot te naar sinds later eerst vaak nooit altijd ' +
    'mijn haar zijn hun ons onze moeder vader mama papa oma opa kind ja nee'
  ).split(' '),
)

function insideSentence(scan: Scan, at: number, token: Token, ordinary: boolean): Start | undefined {
  const base = token.folded.replace(/'s$/u, '')
  const before = scan.before(at)
  const article = before !== undefined && DETERMINERS.has(before.folded)
  const listed = scan.isFirstName(base) || scan.isSurname(base)
  if (SURNAME_OPENER.has(token.folded) && opensSurname(scan, at)) return { confidence: 0.75, why: 'naamlijst' }
  if (listed && !article) return { confidence: ordinary ? 0.65 : 0.85, why: 'naamlijst' }
  if (ordinary) {
    const surname = scan.after(at)?.cap === true && !scan.isWord(scan.after(at)!.folded)
    if (!article && (surname || (nameFollows(scan, at) && INTERFIX.has(scan.after(at)?.folded ?? ''))))
      return { confidence: 0.65, why: 'hoofdletter' }
    const among = before !== undefined && PERSON_PREPOSITIONS.has(before.folded)
    if (!article && !token.upper && scan.isCapitalised(base) && (among || before?.folded === 'ook'))
      return { confidence: 0.5, why: 'hoofdletter' }
    const preposition = article ? scan.before(at - 1) : before
    const placed = preposition !== undefined && FRAME_PREPOSITIONS.has(preposition.folded)
    return placed && !token.upper ? { confidence: 0.5, why: 'hoofdletter', type: 'ORG' } : undefined
  }
  if (token.upper && token.text.length < 6)
    return (before?.folded === 'bij' || before?.folded === 'naar') && token.text.length > 2 && !scan.isCapitalised(base)
      ? { confidence: 0.6, why: 'hoofdletter', type: 'ORG' }
      : undefined
  if (article) return { confidence: 0.55, why: 'onbekend-woord-met-hoofdletter', type: 'ORG' }
  if (scan.isCapitalised(base) && !(before && VERBS.has(before.folded)) && !nameFollows(scan, at)) {
    const next = scan.after(at)
    return next && VERBS.has(next.folded)
      ? { confidence: 0.6, why: 'onbekend-woord-met-hoofdletter' }
      : { confidence: 0.5, why: 'hoofdletter' }
  }
  return { confidence: 0.65, why: 'onbekend-woord-met-hoofdletter' }
}

const nameFollows = (scan: Scan, at: number): boolean => {
  if (!/^[ \u00a0]['’]?$/u.test(scan.gap(at))) return false
  const next = skipInterfix(scan, at + 1)
  return next !== undefined && isNamePart(scan, next) && !scan.tokens[next]!.first
}

/** "De Vries", "El Fassi": a small word with a capital before a surname. */
const opensSurname = (scan: Scan, at: number): boolean => {
  const next = skipInterfix(scan, at)
  if (next === undefined || next === at || !scan.tokens[at + 1]!.joined) return false
  const token = scan.free(next)
  if (!token?.cap || scan.isAllowed(token.folded)) return false
  return scan.isSurname(token.folded) && (!scan.tokens[at]!.first || next > at + 1 || !scan.isWord(token.folded))
}

/** On over second names, "van der", surname and a double surname. */
function extend(scan: Scan, at: number): number {
  let end = at
  while (end < at + 6) {
    if (!/^[ \u00a0]['’]?$|^-$|^\. ?$/u.test(scan.gap(end))) break
    if (scan.gap(end).startsWith('.') && scan.tokens[end]!.folded.length > 1) break
    const next = skipInterfix(scan, end + 1)
    const letter =
      next !== undefined && /^\p{Lu}$/u.test(scan.tokens[next]!.text) && scan.text[scan.tokens[next]!.end] === '.'
    if (next === undefined || scan.tokens[next]!.first || !(letter || isNamePart(scan, next))) break
    end = next
  }
  return end
}
const surnameEnd = (scan: Scan, at: number): number => extend(scan, at)

function mark(scan: Scan, from: number, to: number, { confidence, why }: Start): number {
  const last = scan.tokens[to]!
  scan.found(scan.tokens[from]!.start, last.end, 'PERSON', confidence, why)
  return to
}
function markAs(scan: Scan, from: number, to: number, { confidence, why }: Start): number {
  scan.found(scan.tokens[from]!.start, scan.tokens[to]!.end, 'ORG', confidence, why)
  return to
}
