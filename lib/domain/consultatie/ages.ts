import { SMALL_WORD } from './dates'
import type { Pattern } from './pattern'

const START = '(?<![\\p{L}\\d.,/-])'
const NUMBER = '(?:1[01]\\d|[1-9]?\\d)(?:[,.]5|½)?'
const ANY = `(?:${NUMBER}|${SMALL_WORD})`
const YEARS = '(?:jaar|jr\\.?|jaren)'
const rx = (source: string) => new RegExp(source, 'giu')

const DURATION_BEFORE =
  /(?:^|[^\p{L}])(?:al|ruim|na|over|binnen|sinds|vanaf|tot|elke|iedere|per|afgelopen|laatste|eerste|komende|duurt|duurde|gedurende|minimaal|maximaal|minstens|hoogstens|jonger dan|ouder dan|onder(?: de)?|boven(?: de)?|tot en met|t\/m|zo’n|zo'n|hele|om de|straf van|proeftijd van|duur van|periode van|vorige|nog|al meer dan|meer dan|voor|in|die)\s$/iu
const DURATION_AFTER =
  /^\s(?:geleden|lang|later|eerder|terug|samen|getrouwd|gehuwd|gescheiden|bij|hulp|therapie|behandeling|ervaring|cel|celstraf|gevangenis|gewerkt|werk|werkzaam|in|na|voor|achtereen|achter|aaneen|durende|geldig|op rij|onderweg|uit elkaar|weg|clean|nuchter|voorwaardelijk|tbs|relatie|verkering|mantelzorg|onderwijs|garantie|bewaard|bewaren|bewaartermijn|vóór|bewaartermijnen)(?!\p{L})/iu
const isNoDuration = (_: string, before: string, after: string) =>
  !DURATION_BEFORE.test(before) && !DURATION_AFTER.test(after)
const ENDS_AFTER =
  /^(?:\s?[,.;:)!?–—]|\s?$|\s(?:en|geworden|maar|als|vandaag|morgen|dan|of|toen|nu|inmiddels)(?!\p{L}))/iu

const AGE_WORD = /jaar|jarig|jr|oud/gu
const IN_BRACKETS = /\((?=[\d\p{L}])[^()\n]{1,24}\)/gu
const IS = /(?<!\p{L})(?:[Ii]s|[Ww]ordt|[Ww]erd|[Ww]as|[Nn]et|[Ii]nmiddels|[Bb]ijna|[Ll]eeftijd|[Ww]ord)(?= |:)/gu
const TODDLER = /(?:baby|peuter|kleuter|puber) van/gu
const isAge = (value: string, before: string, after: string) =>
  /jarig|oud$/iu.test(value) || isNoDuration(value, before, after)

/** Ages that no duration, dose or day looks like: before the other figures. */
export const SURE_AGES: readonly Pattern[] = [
  { type: 'AGE', pattern: rx(`${START}${NUMBER}[- ]?(?:jarigen?|jarig)(?!\\p{L})`) },
  { type: 'AGE', pattern: rx(`${START}${NUMBER} ?${YEARS} (?:en ${NUMBER} (?:maanden|mnd\\.?|weken) )?oud(?!\\p{L})`) },
  { type: 'AGE', pattern: rx(`${START}${NUMBER} (?:maanden|mnd|weken|dagen) oud(?!\\p{L})`) },
  { type: 'AGE', pattern: rx(`${START}\\d{1,2};\\d{1,2}(?: ${YEARS})?(?!\\d)`) },
  {
    type: 'AGE',
    pattern: rx(`${START}${NUMBER} ?${YEARS},? (?:en )?${NUMBER} (?:maanden|mnd)(?!\\p{L})`),
    accept: isNoDuration,
  },
]

/** How old somebody is; not how long something takes. */
export const AGES: readonly Pattern[] = [
  {
    type: 'AGE',
    where: AGE_WORD,
    pattern: rx(
      `${START}${SMALL_WORD}(?: (?:en|of) (?:een )?${SMALL_WORD})?[- ]?(?:jarigen?|jarig|jaar(?: oud)?|jr|(?:maanden|weken) oud)(?!\\p{L})`,
    ),
    accept: isAge,
  },
  {
    type: 'AGE',
    pattern: rx(`${START}${NUMBER}(?:, ${NUMBER}){0,3}(?: ${YEARS})? (?:en|of) ${NUMBER} ?${YEARS}(?!\\p{L})`),
    accept: isNoDuration,
  },
  { type: 'AGE', pattern: rx(`${START}${NUMBER} ?${YEARS}(?![\\p{L}])`), confidence: 0.8, accept: isNoDuration },
  // What is left of "12 jaar" is a duration; it names nobody.
  { type: 'safe', pattern: rx(`${START}\\d{1,3}(?: ?(?:-|–|à|tot) ?${NUMBER})? ?${YEARS}(?![\\p{L}])`) },
  {
    type: 'AGE',
    where: IN_BRACKETS,
    pattern: rx(
      `\\((?:(?:v|m|j|vrouw|man|jongen|meisje)[,;]? ?)?(?<v>${ANY}(?: (?:en|,|/) ${ANY})?)(?:,? ?(?:v|m|j))?\\)`,
    ),
    confidence: 0.8,
    accept: (_, before) => /\p{L}[’']?\p{L}* ?\($/u.test(before),
  },
  { type: 'AGE', pattern: rx(`(?<=\\(\\p{Lu}[^()\\n]{1,40}, )(?<v>${NUMBER})(?=\\))`), confidence: 0.75 },
  { type: 'AGE', pattern: rx(`(?<=\\p{Lu}[\\p{L}’'-]{1,30}, )(?<v>[1-9]?\\d)(?=, )`), confidence: 0.6 },
  {
    type: 'AGE',
    where: IS,
    pattern: rx(
      `${START}(?:is|wordt|werd|was|net|inmiddels|bijna|leeftijd:?|word)(?: (?:nu|net|pas|al|dan|vandaag|morgen|bijna|inmiddels|ik|hij|zij|ze|toen|ongeveer)){0,2} (?<v>${ANY})(?![\\p{L}\\d:]|[.,-]\\d)`,
    ),
    confidence: 0.75,
    accept: (value, _, after) => ENDS_AFTER.test(after) && !/^(?:een|één|1)$/iu.test(value),
  },
  {
    type: 'AGE',
    where: TODDLER,
    pattern: rx(`(?:baby|peuter|kleuter|puber) van (?<v>${ANY})(?!\\p{L})`),
    confidence: 0.7,
  },
]
