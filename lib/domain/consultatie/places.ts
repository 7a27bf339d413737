import { chainEnd } from './organisations'
import type { Scan } from './scan'
import type { Token } from './tokens'
import { INTERFIX, PLACE_PREPOSITIONS } from './words-grammar'
import { titleBefore } from './title'

const REGIONS = new Set(
  (
    'drenthe friesland fryslan gelderland groningen limburg noord-brabant brabant noord-holland zuid-holland utrecht zeeland overijssel flevoland ' +
    'twente salland achterhoek veluwe betuwe randstad gooi zaanstreek kennemerland westland waterland hollands-midden haaglanden ' +
    'rijnmond rotterdam-rijnmond midden-nederland oost-nederland noord-nederland zuid-nederland west-brabant zuid-limburg noord-limburg ' +
    'midden-limburg zuidoost-brabant hart-van-brabant kop-van-noord-holland ijsselland ijsselvecht amsterdam-amstelland peelland kempen ' +
    'zuid-kennemerland west-friesland gooi-en-vechtstreek drechtsteden hoeksche lekstroom eemland foodvalley rivierenland ' +
    'zeeuws-vlaanderen walcheren schouwen-duiveland goeree-overflakkee bommelerwaard alblasserwaard krimpenerwaard voorne-putten ' +
    'stedendriehoek liemers meierij langstraat waterweg delfland heuvelland kempenland hoogeland oldambt westerkwartier gaasterland'
  ).split(' '),
)
const AREA = new Set(
  'rechtbank gerechtshof kantongerecht politie ggd wijkteam wijk buurt dorp gehucht stad stadje stadsdeel gemeente regio provincie deelgemeente streek eiland'.split(
    ' ',
  ),
)
const PART = /-(?:noord|zuid|oost|west|centrum|binnen|buiten|stad|dorp|noordoost|zuidoost|noordwest|zuidwest|midden)$/u

const DIRECTIONS = new Set([
  'noord',
  'zuid',
  'oost',
  'west',
  'midden',
  'centrum',
  'noordoost',
  'zuidoost',
  'noordwest',
  'zuidwest',
])

/** Places of more than one word, before the institutions: "woont in Loon op Zand". */
export function findLongPlaces(scan: Scan): void {
  for (let i = 0; i < scan.tokens.length; i++) {
    if (!scan.free(i)?.isWord) continue
    const to = longPlace(scan, i)
    if (to === undefined) continue
    scan.found(scan.tokens[i]!.start, scan.tokens[to]!.end, 'PLACE', 0.95, 'plaatsenlijst')
    i = to
  }
}

/** Places: listed, or with a capital where a place stands. */
export function findPlaces(scan: Scan): void {
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.free(i)
    if (!token?.isWord || token.folded.length < 2) continue
    let to = onePlace(scan, i, token) ?? afterPreposition(scan, i, token)
    if (to === undefined) continue
    const direction = scan.free(to + 1)
    if (direction?.joined && direction.cap && DIRECTIONS.has(direction.folded)) to++
    const known = scan.isPlace(token.folded) || to > i
    scan.found(
      token.start,
      scan.tokens[to]!.end,
      'PLACE',
      known ? 0.92 : 0.65,
      known ? 'plaatsenlijst' : 'onbekend-woord-met-hoofdletter',
    )
    i = to
  }
}

/** "Wijk bij Duurstede", "Capelle aan den IJssel", "Den Helder". */
function longPlace(scan: Scan, at: number): number | undefined {
  const first = scan.tokens[at]!
  for (const words of scan.lexicon.longPlaces(first.folded)) {
    const fits = words.every((word, i) => {
      const token = scan.free(at + i)
      return token?.folded.replace(/'s$/u, '') === word && (i === 0 || /^[ \u00a0]['’]?$/u.test(scan.gap(at + i - 1)))
    })
    const last = at + words.length - 1
    if (fits && !isPlaced(scan, at) && inName(scan, at)) return undefined
    const typed = !first.cap && isPlaced(scan, at)
    if (fits && (scan.tokens[last]!.cap || typed) && (first.cap || typed || INNER.has(first.folded))) return last
  }
  return undefined
}
const INNER = new Set(['den', 'de', 'het', 's', 't'])

function onePlace(scan: Scan, at: number, token: Token): number | undefined {
  const { folded } = token
  const base = folded.replace(/'s$/u, '').replace(PART, '')
  const region = REGIONS.has(folded)
  if (region && token.cap && !(token.first && scan.isWord(folded))) return at
  if (
    !scan.isPlace(folded) &&
    !(PART.test(folded) && (scan.isPlace(base) || token.cap)) &&
    !(scan.isCapitalised(base) && PART.test(folded))
  )
    return undefined
  const placed = isPlaced(scan, at)
  if (!token.cap) return placed && folded.length > 3 && (!scan.isWord(folded) || livesIn(scan, at)) ? at : undefined
  if (placed) return at
  if (scan.isAllowed(folded) || scan.isWord(folded) || scan.isFirstName(folded)) return undefined
  return inName(scan, at) ? undefined : at
}

/** "Fatima van Leeuwen", "mevrouw Zwolle", "J. Hoorn": a surname. */
function inName(scan: Scan, at: number): boolean {
  if (titleBefore(scan, at)) return true
  let i = at - 1
  while (
    i >= 0 &&
    INTERFIX.has(scan.tokens[i]!.folded) &&
    scan.tokens[i + 1]!.joined &&
    scan.tokens[i]!.folded !== 'in'
  )
    i--
  const name = scan.tokens[i]
  if (!name?.cap || !/^\.? ['’]?$/u.test(scan.gap(i)) || scan.isAllowed(name.folded)) return false
  return (
    name.folded.length === 1 ||
    scan.isFirstName(name.folded) ||
    (i < at - 1 && !name.first && !scan.isWord(name.folded))
  )
}

/** "woont in goes": a verb of living makes a place of a word. */
const livesIn = (scan: Scan, at: number): boolean =>
  ['in', 'te'].includes(scan.before(at)?.folded ?? '') &&
  /^(?:woont|woonde|wonen|wonend|wonende|woonachtig|geboren|gevestigd)$/u.test(scan.before(at - 1)?.folded ?? '') &&
  !/[.,;]? ?(?:huis|flat)/u.test(scan.gap(at))

/** After "in", "te", a postal code, an address with a comma. */
function isPlaced(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!
  const before = scan.tokens[at - 1]
  if (!before) return false
  if (token.joined && (PLACE_PREPOSITIONS.has(before.folded) || AREA.has(before.folded))) return true
  const bracketed = /^ ?\($/u.test(scan.gap(at - 1)) && /^[),]/u.test(scan.text.slice(token.end))
  if (bracketed && token.cap && /^\p{Lu}/u.test(before.text)) return true
  const last = scan.findings.at(-1)
  const near = scan.text.slice(Math.max(0, token.start - 3), token.start)
  if (scan.isFound(before.start) && /^[\p{L}\p{N}][ ,]{1,2}$|^.?, $|^\p{L}{2} $/u.test(near)) {
    const type = scan.findings.findLast((f) => f.end <= token.start && f.end >= token.start - 3)?.type ?? last?.type
    // "Evelien van de Velde, Echt.": under a letter.
    const signed = type === 'PERSON' && near.endsWith(', ') && token.cap && /^[.\n]/u.test(scan.text.slice(token.end))
    return type === 'POSTCODE' || type === 'ADDRESS' || signed
  }
  return false
}

const UNLIKELY = /^(?:mijn|uw|jouw|onze|hun|haar|zijn|dit|dat|die|de|het|een|ik|hij|zij|wij|ze|we|u|je)$/u

/** Not listed, and yet "in Overvecht", "wijk De Pijp", "uit Zandbulten". */
function afterPreposition(scan: Scan, at: number, token: Token): number | undefined {
  if (!token.cap || token.first || token.upper || scan.isAllowed(token.folded) || UNLIKELY.test(token.folded)) {
    if (!(token.cap && token.joined && AREA.has(scan.tokens[at - 1]?.folded ?? '') && !token.first)) return undefined
  }
  const direct = scan.before(at)
  if (!direct) return undefined
  const article = ['de', 'het', 't'].includes(direct.folded)
  const preposition = article ? scan.before(at - 1) : direct
  if (!preposition) return undefined
  if (AREA.has(preposition.folded)) return chainEnd(scan, at)
  if (!/^(?:in|te|uit|naar|nabij|omgeving|woonachtig|rond|vanuit)$/u.test(preposition.folded)) return undefined
  if (!article && scan.isFirstName(token.folded) && !/^(?:in|te|uit)$/u.test(preposition.folded)) return undefined
  if (!article && scan.isWord(token.folded) && !PART.test(token.folded)) return undefined
  return chainEnd(scan, at)
}
