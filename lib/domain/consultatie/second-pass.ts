import type { Finding } from './finding'
import type { Doubt } from './known'
import type { Scan } from './scan'
import type { Token } from './tokens'
import { INTERFIX, TITLES, VERBS } from './words-grammar'

/** Names of medicines, which no word list holds. */
const MEDICINE =
  /(?:pine|pam|lam|dol|daat|line|ine|ron|done|zol|cilline|pril|olol|statine|mab|xetine|azine|ide|aat|bital|codon|forte)$/u
const SMALL_NUMBER = /^\p{N}{1,2}$/u
const YEAR = /^(?:19|20)\p{N}{2}$/u
const LEAST = 3

/**
 * The allow-list: what nothing explains is asked, never kept in silence. A capital inside a sentence, a word that is no
 * word, a number outside the harmless forms, and a name of the case file that may be an ordinary word here.
 */
export function secondPass(scan: Scan, doubts: readonly Doubt[]): readonly Finding[] {
  const items: Finding[] = []
  const inDoubt = new Map(doubts.map((doubt) => [doubt.index, doubt.persons]))
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.tokens[i]!
    if (scan.isFound(token.start)) continue
    const persons = inDoubt.get(i)
    const { start, end } = token
    if (persons)
      items.push({ start, end, type: 'PERSON', confidence: 0.4, why: 'gewoon-woord-en-naam', choices: persons })
    else if (!scan.free(i)) continue
    else if (!token.isWord) {
      if (!isPlainNumber(scan, i, token)) items.push({ start, end, type: 'ID', confidence: 0.2, why: 'cijfers' })
    } else if (isStrange(scan, i, token))
      items.push({
        start,
        end,
        type: 'PERSON',
        confidence: token.cap ? 0.35 : 0.25,
        why: token.cap ? 'hoofdletter' : 'onbekend-woord',
      })
  }
  return items
}

function isPlainNumber(scan: Scan, at: number, token: Token): boolean {
  const before = scan.tokens[at - 1]
  if (before && /^(?:nummer|nr|huisnummer|kamer|code|pin|pincode)$/u.test(before.folded)) return false
  return SMALL_NUMBER.test(token.text) || YEAR.test(token.text) || /^\p{N}{3}$/u.test(token.text)
}

function isStrange(scan: Scan, at: number, token: Token): boolean {
  const base = token.folded.replace(/'s$/u, '')
  if (base.length < LEAST && !token.cap) return false
  if (base.length < 2 || scan.isAllowed(base) || INTERFIX.has(base) || TITLES.has(base) || VERBS.has(base)) return false
  if (token.cap && !token.first && !token.upper) return !isFunctionWord(base)
  if (token.upper) return !scan.isOrdinary(base) && !scan.isCapitalised(base)
  if (scan.isOrdinary(base) || isFunctionWord(base)) return false
  if (!token.cap && MEDICINE.test(base)) return false
  // At the start of a sentence a listed proper name is one; elsewhere lower case is how people type "facebook".
  return token.cap || !scan.isCapitalised(base) || scan.isFirstName(base)
}

const FUNCTION = new Set(
  'geb tel rekeningnr polisnr telnr nrs zgn zn hr ivm mbt evt bijv incl excl resp gi rk zie kamer overleg afspraak vervolg intervisie score actie nota de het een en of in op te dat die dit als maar want dus wat wie waar wanneer hoe niet wel er naar om aan'.split(
    ' ',
  ),
)
const isFunctionWord = (base: string): boolean => FUNCTION.has(base)
