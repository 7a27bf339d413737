import type { Pattern } from './pattern'

const safe = (source: string): Pattern => ({ type: 'safe', pattern: new RegExp(source, 'giu') })
const START = '(?<![\\p{L}\\d])'
const N = '\\d{1,4}(?:[.,]\\d{1,3})?'
const MONEY_UNIT = 'euro|eur|cent|ct'
const UNITS =
  'mg|mcg|µg|gr?|gram|kg|kilo|ml|cl|dl|liter|ie|mmol|cm|mm|km|meter|m²|m2|°c|graden|bpm|kcal|tabl(?:et(?:ten)?)?|druppels|pufjes|dd|x|maal|keer|glazen|glas|sigaretten'
const TIME_UNITS =
  'seconden?|sec|minuten|minuut|min|uur|uren|u|dagen|dag|weken|week|wk|maanden|maand|mnd|kwartier|sessies?|gesprekken|bijeenkomsten|keer|kinderen|dagdelen|nachten|kilometer|punten|procent|collega’s|mensen|personen|leerlingen'

/** Figures that name nobody, and must not be taken for what does. */
export const MONEY: readonly Pattern[] = [
  safe(`[€$£] ?\\d{1,3}(?:[. ]?\\d{3}){0,4}(?:,(?:\\d{2}|-))?`),
  safe(`${START}\\d{1,3}(?:[. ]?\\d{3}){0,3}(?:,\\d{2}|,-)? ?(?:${MONEY_UNIT})(?!\\p{L})`),
  safe(`${START}${N} ?(?:%|‰|procent)`),
  safe('isbn(?:-1[03])?:? ?[\\dx -]{10,20}'),
  safe(`${START}(?:artikel|bestel|order|product)(?:nr|nummer)\\.? ?:? ?[A-Z]{0,3}-?\\d[\\d.-]{2,20}`),
]
/** Articles of law and sections: before the days, "artikel 7.3.11" looks like one. */
export const LAW: readonly Pattern[] = [
  safe(
    `${START}(?:artikel(?:en)?|artt?)\\.? ?\\d{1,4}[a-z]{0,2}(?:[.:]\\d{1,4}[a-z]{0,2}){0,4}(?:,? (?:lid|leden|sub|onder|onderdeel|eerste lid|tweede lid) ?\\d{0,2}[a-z]?){0,3}(?: (?:en|of|jo\\.?|t/m) \\d{1,4}[a-z]?(?:[.:]\\d{1,4}[a-z]?){0,3}){0,3}`,
  ),
  safe(
    `(?:${START}(?:lid|hoofdstuk|hfst|paragraaf|par|stap|fase|groep|klas|leerjaar|niveau|trede|versie|editie|deel|boek|regel|pagina|blz|p|bladzijde|vraag|item|punt|bijlage|tabel|figuur|afweging|categorie|type|schaal|week|les|sessie|gesprek|module|norm|code [a-z]+|f|z|icd-10|icd|dsm|dsm-iv|dsm-5|mavo|havo|vwo)|§)\\.? ?\\d{1,3}(?:[.:]\\d{1,3}){0,3}[a-z]?(?:[ ]?(?:-|–|t/m|en|/)[ ]?\\d{1,3}(?:\\.\\d{1,2})?)?(?![\\p{L}\\d])`,
  ),
  safe(`${START}[A-Z]\\d{2}(?:\\.\\d{1,2})?(?![\\p{L}\\d-])`),
]
export const FIGURES: readonly Pattern[] = [
  // Times.
  safe(
    `${START}(?:[01]?\\d|2[0-4])[:.][0-5]\\d(?: ?(?:-|–|tot) ?(?:[01]?\\d|2[0-4])[:.][0-5]\\d)? ?(?:uur|u)(?!\\p{L})`,
  ),
  safe(`${START}(?:[01]?\\d|2[0-4]):[0-5]\\d(?! ?\\d)(?![\\p{L}])`),
  safe(`(?<=om |rond |tegen |vanaf |tot |van |na |voor )(?:[01]?\\d|2[0-4])[.][0-5]\\d(?![.\\d\\p{L}-])`),
  // Scores and tests.
  safe(
    `${START}(?:t-?score|score|totaal(?:score)?|percentiel|pc|perc|schaalscore|iq|tiq|viq|piq|cijfer|schaal|subschaal|t|z|gaf|bmi|temp|rr|pols)s?(?: van| was| is|:| =|=| )? ?[<>=≥≤]? ?${N}(?: ?(?:/|op|van de|uit) ?\\d{1,3})?(?![\\p{L}\\d-])`,
  ),
  safe(`${START}\\d{1,3} ?(?:van de|uit|op de|op) ?\\d{1,3}(?![\\p{L}\\d.-])`),
  // Doses and measures.
  safe(`${START}\\d{1,2} ?(?:dd|d\\.d\\.|x ?daags|x per dag|maal daags)(?: ?${N} ?(?:mg|mcg|g|ml|tablet))?(?!\\p{L})`),
  safe(`${START}${N}(?: ?(?:-|–|/|à|tot|x) ?${N})? ?(?:${UNITS})(?![\\p{L}])`),
  safe(`${START}\\d{1,3}/\\d{2,3} ?(?:mmhg)(?!\\p{L})`),
  // Durations and counts.
  safe(`${START}${N}(?: ?(?:-|–|à|tot|of) ?${N})? ?(?:${TIME_UNITS})(?!\\p{L}|\\soud)`),
]
