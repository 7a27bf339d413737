import type { Names } from './case-file'
import type { Scan } from './scan'
import { titleBefore } from './title'
import type { Token } from './tokens'
import { INTERFIX } from './words-grammar'

const SURE =
  /(?:straat|straatje|laan|laantje|weg|plein|gracht|kade|dijk|singel|steeg|dreef|plantsoen|boulevard|allee|kanaal)$/u
const MAYBE =
  /(?:hof|hofje|pad|park|dam|wal|kamp|erf|weide|weid|veld|velden|akker|akkers|horst|bos|burg|hoek|land|ring|rade|gaarde|gaard|dal|daal|berg|haven|brink|es|meent|hage|oord|stede|poort|brug|sluis|vaart|vliet|wetering|zijde|markt|baan|werf|kwartier|schans|tuin|tuinen|heuvel|haag|donk|waard|wijk|hout|kerf|stroom|oever|plaats|passage|boord|reef|kolk|singels|zoom|bogen|beek|kruis|ven|duin|heide|hei|rijn|zand|berm|geer|eng|enk|kring|rak|buurt|bocht|bleek|loper|bank)$/u
/** "Laan van Meerdervoort", "Plein 1944". */
const LEADING = new Set(
  'laan weg plein straat kade dijk gracht hof park singel dreef steeg pad brink boulevard'.split(' '),
)
const NOT_A_STREET = new Set(
  'onderweg halverwege terugweg heenweg snelweg zijstraat straat weg laan park dam wal bos berg hoek land haven snelwegen omweg achterstand schoolplein winkelstraat hoofdweg fietspad busbaan tram'.split(
    ' ',
  ),
)
const NUMBER =
  /^,? ?(?:nr\.? ?|nummer )?\p{N}{1,4}(?:(?: ?[-/] ?\p{N}{1,3})|(?:-[IVX]{1,4})|(?: ?(?:bis|hs|rood|zwart|boven|huis|[IVX]{1,4}))|(?: ?[a-zA-Z]))?(?:-\p{N}{1,3}\p{L}?)?(?![\p{L}\p{N}:%]|[.,]\p{N}|-\p{N})/u
const AT = new Set(
  'aan op in adres woont woonde wonende woonachtig verblijft verbleef de het bij nabij naar hoek'.split(' '),
)
const STOP_LEFT = new Set(
  'aan op in bij naar vanaf adres woont tot via langs en hij zij ze mevrouw meneer vader moeder uit'.split(' '),
)

/** Streets, with or without a house number. Before the names, since many a street bears one. */
export function findAddresses(scan: Scan, names: Names): void {
  for (const match of scan.text.matchAll(/(?<![\p{L}\p{N}])postbus(?:nummer)? ?\p{N}{1,6}(?!\p{N})/giu))
    scan.found(match.index, match.index + match[0].length, 'ADDRESS', 0.97, 'vorm')
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.free(i)
    if (!token?.isWord) continue
    const named = INTERFIX.has(scan.before(i)?.folded ?? '') && scan.before(i)?.folded !== 'de'
    const street = LEADING.has(token.folded) && token.cap && !named ? leading(scan, i) : trailing(scan, names, i, token)
    if (street) i = mark(scan, street.from, street.to)
  }
}

type Street = { readonly from: number; readonly to: number }

function mark(scan: Scan, from: number, to: number): number {
  const start = scan.tokens[from]!.start
  const end = scan.tokens[to]!.end
  const number = numberAfter(scan, end)
  const ordinal = /(?<![\p{L}\p{N}])(?:\p{N}{1,2}(?:e|ste|de)|Eerste|Tweede|Derde|Vierde) $/u.exec(
    scan.text.slice(Math.max(0, start - 9), start),
  )
  if (ordinal) return markFrom(scan, start - ordinal[0].length, end + number.length, number !== '', to)
  scan.found(start, end + number.length, 'ADDRESS', number ? 0.97 : 0.85, 'vorm')
  return to
}

function markFrom(scan: Scan, start: number, end: number, sure: boolean, to: number): number {
  scan.found(start, end, 'ADDRESS', sure ? 0.97 : 0.85, 'vorm')
  return to
}

const numberAfter = (scan: Scan, end: number): string => {
  const found = NUMBER.exec(scan.text.slice(end, end + 30))?.[0] ?? ''
  if (!scan.isFree(end, end + found.length) || /^,? ?0/u.test(found)) return ''
  return /^,? ?\p{N}{1,4} (?:jaar|jr|keer|uur|dagen|weken|maanden|kinderen|minuten|mg)/u.test(
    scan.text.slice(end, end + 30),
  )
    ? ''
    : found
}

/** "Laan van Meerdervoort". */
function leading(scan: Scan, at: number): Street | undefined {
  let to = at
  let named = false
  for (let i = at + 1; i < at + 6; i++) {
    const token = scan.free(i)
    if (!token?.joined || (!token.cap && !INTERFIX.has(token.folded) && token.folded !== 'naar')) break
    if (!token.cap) continue
    named = true
    to = i
  }
  return named && to - at > 1 ? { from: at, to } : undefined
}

function trailing(scan: Scan, names: Names, at: number, token: Token): Street | undefined {
  const { folded } = token
  const number = numberAfter(scan, token.end) !== ''
  const before = scan.before(at)
  const placed = before !== undefined && AT.has(before.folded)
  const street = (SURE.test(folded) && !NOT_A_STREET.has(folded)) || (SURE.test(folded) && number)
  if (!token.cap) return street && number && folded.length > 6 ? { from: at, to: at } : undefined
  if (!number && isSurname(scan, names, at)) return undefined
  // "in Gorredijk": a street has an article, a village has none.
  if (!number && before !== undefined && /^(?:in|te|uit|naar)$/u.test(before.folded)) return undefined
  const from = leftOf(scan, at)
  const composed = from < at
  if (street || (composed && SURE.test(folded)))
    return number || composed || !token.first || !scan.isWord(folded) ? { from, to: at } : undefined
  const proper = !scan.isWord(folded) || !token.first || (number && /^(?:[,.;)\n]|$)/u.test(rest(scan, token.end)))
  if (
    MAYBE.test(folded) &&
    proper &&
    (number || (placed && /^(?:de|het|aan|op)$/u.test(before.folded) && onStreet(scan, at)))
  )
    return { from, to: at }
  // "Zuiderkruis 12" after "woont op": the place says what the word does not.
  return number &&
    proper &&
    (placed || /^[ ,]{1,3}[1-9]\p{N}{3} ?\p{L}{2}(?!\p{L})/u.test(rest(scan, token.end))) &&
    !scan.isAllowed(folded)
    ? { from, to: at }
    : undefined
}

/** "Luuk Rietdijk", "dhr. Hoogstraat": of the case file, or a listed surname after a title, a first name or initials. */
function isSurname(scan: Scan, names: Names, at: number): boolean {
  const { folded } = scan.tokens[at]!
  if (names.words.has(folded.replace(/'s$/u, ''))) return true
  if (!scan.isSurname(folded)) return false
  const before = scan.tokens[at - 1]
  const street = before !== undefined && scan.tokens[at]!.joined && /^(?:de|het|aan|op)$/u.test(before.folded)
  return (
    !street &&
    (titleBefore(scan, at) !== undefined ||
      before === undefined ||
      !scan.tokens[at]!.joined ||
      scan.isFirstName(before.folded) ||
      before.folded.length === 1 ||
      !before.cap)
  )
}

const rest = (scan: Scan, end: number): string => scan.text.slice(end + numberAfter(scan, end).length, end + 40)

/** "woont aan de Appelgaard", "op de hoek van de Kleine Berg": a verb of living, or "aan de". */
function onStreet(scan: Scan, at: number): boolean {
  const two = scan.text.slice(Math.max(0, scan.tokens[at]!.start - 30), scan.tokens[at]!.start)
  return /(?:aan (?:de|het)|woont (?:op|in|aan)(?: de| het)?|hoek van (?:de|het)|aan|adres:?) $/iu.test(two)
}

function leftOf(scan: Scan, at: number): number {
  let from = at
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = scan.free(i)
    const gap = scan.gap(i)
    if (!token?.isWord || !/^[ -]$|^\. ?$|^ ['’]$/u.test(gap)) break
    if (gap.startsWith('.') && token.folded.length > 3) break
    if (token.cap && STOP_LEFT.has(token.folded)) break
    if (token.cap) from = i
    else if (!['van', 'de', 'der', 'den', 't', 'ten', 'ter', 'en', 'te'].includes(token.folded)) break
    if (token.first) break
  }
  return from
}
