import type { Scan } from './scan'
import type { Token } from './tokens'
import { DETERMINERS, INTERFIX } from './words-grammar'
import { FRAME_PREPOSITIONS, FRAME_VERBS, HEADS, NAME_ENDING, TAILS } from './words-organisations'

const JOINT = /^[ \u00a0][‘'"“’]?$|^ & $|^-$|^ - $|^[.] $/u
const ARTICLE = new Set(['de', 'het', 't', 'van', 'voor', 'den', 'in', 'aan', 'op'])
const COMPOUND_HEAD =
  /(?:school|college|lyceum|ziekenhuis|kliniek|praktijk|kerk|moskee|opvang|tehuis|huis|vereniging|club|stichting|bedrijf|winkel|centrum|bureau|zorg|team|groep|restaurant|salon|kantoor)$/u

/** Institutions: after their kind, by their ending, in brackets after a person, and where people work, learn or live. */
export function findOrganisations(scan: Scan): void {
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.free(i)
    if (!token?.isWord) continue
    const end =
      afterHead(scan, i, token) ?? byEnding(scan, i, token) ?? afterFrame(scan, i, token) ?? inBrackets(scan, i, token)
    if (end !== undefined) i = end
  }
}

const isHead = (scan: Scan, token: Token): boolean =>
  HEADS.has(token.folded) ||
  (token.folded.length > 8 &&
    COMPOUND_HEAD.test(token.folded) &&
    (scan.isWord(token.folded) || scan.isCompound(token.folded)))

function afterHead(scan: Scan, at: number, token: Token): number | undefined {
  if (!isHead(scan, token)) return undefined
  let from = at + 1
  while (HEADS.has(scan.free(from)?.folded ?? '') && JOINT.test(scan.gap(from - 1))) from++
  if (scan.gap(at) === ': ') return afterColon(scan, at)
  const name = nameFrom(scan, from) ?? (token.upper ? afterVan(scan, from) : undefined)
  if (name === undefined) return undefined
  mark(scan, at, name, 0.9)
  return name
}

/** The last word of a name that may begin with a small article: "de Regenboog", "De Gouden Leeuw", "Blijf van m’n Lijf". */
function nameFrom(scan: Scan, at: number): number | undefined {
  const first = scan.free(at)
  if (!first || !JOINT.test(scan.gap(at - 1)) || first.first) return undefined
  if (first.cap) return isGeneric(scan, first) && !scan.free(at + 1)?.cap ? undefined : chainEnd(scan, at)
  if (!ARTICLE.has(first.folded)) return undefined
  const next = scan.free(at + 1)
  if (
    !next?.cap ||
    !JOINT.test(scan.gap(at)) ||
    next.first ||
    ['van', 'in', 'aan', 'op', 'voor'].includes(first.folded)
  )
    return undefined
  return isGeneric(scan, next) ? undefined : chainEnd(scan, at + 1)
}

/** "School: de Wilgenroos", in a list of particulars. */
function afterColon(scan: Scan, at: number): number | undefined {
  if (!scan.tokens[at]!.cap) return undefined
  const article = ARTICLE.has(scan.free(at + 1)?.folded ?? '') && scan.free(at + 1)?.cap === false ? 1 : 0
  const name = scan.free(at + 1 + article)
  const opens = article === 0 && ARTICLE.has(name?.folded ?? '') && scan.free(at + 2)?.cap === true
  if (!name?.cap || (!opens && isGeneric(scan, name)) || (article === 0 && scan.isPlace(name.folded))) return undefined
  if (article === 0 && !opens && scan.isWord(name.folded) && !NAME_ENDING.test(name.folded)) return undefined
  if (article === 0 && scan.isFirstName(name.folded)) return undefined
  const end = chainEnd(scan, at + 1 + article)
  mark(scan, at + 1 + article, end, 0.7)
  return end
}

/** "ROC van Twente". */
function afterVan(scan: Scan, at: number): number | undefined {
  const next = scan.free(at + 1)
  return scan.free(at)?.folded === 'van' && next?.cap && !next.first ? chainEnd(scan, at + 1) : undefined
}

const isGeneric = (scan: Scan, token: Token): boolean =>
  scan.isAllowed(token.folded) || (DETERMINERS.has(token.folded) && token.first)

/** Over capitals and the small words between them. */
export function chainEnd(scan: Scan, at: number): number {
  let end = at
  for (let i = at + 1; i < at + 8; i++) {
    const token = scan.free(i)
    if (
      !token ||
      token.first ||
      !JOINT.test(scan.gap(i - 1)) ||
      (scan.gap(i - 1).startsWith('. ') && scan.tokens[i - 1]!.text.length > 2)
    )
      break
    if (token.cap && token.isWord) end = i
    else if (!INTERFIX.has(token.folded) && !['en', "m'n", 'bij', 'voor'].includes(token.folded)) break
  }
  return end
}

function mark(scan: Scan, from: number, to: number, confidence: number): void {
  scan.found(scan.tokens[from]!.start, scan.tokens[to]!.end, 'ORG', confidence, 'na-trefwoord')
}

function byEnding(scan: Scan, at: number, token: Token): number | undefined {
  if (!token.cap || scan.isAllowed(token.folded)) return undefined
  const next = scan.after(at)
  if (next?.cap && TAILS.has(next.folded) && !(token.first && scan.isWord(token.folded))) {
    const end = chainEnd(scan, at)
    mark(scan, leftOf(scan, at), end, 0.9)
    return end
  }
  if (token.folded.length < 8 || !NAME_ENDING.test(token.folded) || scan.isSurname(token.folded)) return undefined
  if (scan.isWord(token.folded) && token.first) return undefined
  if (token.first && scan.isCompound(token.folded)) return undefined
  if (scan.isPlace(token.folded)) return undefined
  const end = chainEnd(scan, at)
  mark(scan, leftOf(scan, at), end, 0.8)
  return end
}

function leftOf(scan: Scan, at: number): number {
  let from = at
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = scan.free(i)
    if (!token?.cap || token.first || !/^[ -]$/u.test(scan.gap(i)) || scan.isAllowed(token.folded)) break
    from = i
  }
  return from
}

/** "werkt bij Spirit", "zit op De Kameleon". A listed place after "in" is left to the places. */
function afterFrame(scan: Scan, at: number, token: Token): number | undefined {
  if (!token.cap || token.first || (scan.isAllowed(token.folded) && chainEnd(scan, at) === at)) return undefined
  let i = at - 1
  const article = scan.tokens[i]
  if (article && ['de', 'het', 't'].includes(article.folded) && scan.tokens[at]!.joined) i--
  const preposition = scan.tokens[i]
  if (!preposition || !FRAME_PREPOSITIONS.has(preposition.folded) || !scan.tokens[i + 1]!.joined) return undefined
  if (preposition.folded === 'in' && (scan.isPlace(token.folded) || i === at - 1)) return undefined
  const framed = [scan.tokens[i - 1], scan.tokens[i - 2], scan.tokens[i - 3]].some(
    (word) => word && FRAME_VERBS.has(word.folded),
  )
  const article2 = i < at - 1
  if (!framed || scan.isPlace(token.folded)) return undefined
  const person = (scan.isFirstName(token.folded) || scan.isSurname(token.folded)) && !article2
  if (person && !['op', 'in'].includes(preposition.folded)) return undefined
  if (['met', 'van', 'door', 'via'].includes(preposition.folded) && !article2) return undefined
  const end = chainEnd(scan, at)
  mark(scan, at, end, 0.6)
  return end
}

/** "Iryna Moroz (Parlan)". */
function inBrackets(scan: Scan, at: number, token: Token): number | undefined {
  if (!token.cap || token.folded.length < 3 || scan.isAllowed(token.folded)) return undefined
  const before = scan.tokens[at - 1]
  if (!before || !/^ ?\((?:de |het )?$/u.test(scan.gap(at - 1)) || !scan.isFound(before.start)) return undefined
  if (scan.isPlace(token.folded) || scan.isFirstName(token.folded)) return undefined
  const end = chainEnd(scan, at)
  if (!/^ ?[),]/u.test(scan.text.slice(scan.tokens[end]!.end, scan.tokens[end]!.end + 2))) return undefined
  mark(scan, at, end, 0.7)
  return end
}
