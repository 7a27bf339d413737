const word = (forms: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${forms})(?!\p{L})`, 'iu')

/**
 * Words of the law and of the framework that somebody may not know, or knows in another meaning; by their id in the
 * glossary. A page that uses one explains it (B1). Words that everybody knows are in the glossary too, but not here.
 */
export const HARD_WORDS = {
  'acute-onveiligheid': word('acuut onveilig|acute (?:en structurele |of structurele )?onveiligheid'),
  afweging: word('afweging(?:en)?'),
  afwegingskader: word('(?:afwegings)?kaders?'),
  beroepsgeheim: word('beroepsgeheim'),
  casusregie: word('casusregie'),
  clientdossier: word('cliëntdossiers?'),
  clientsysteem: word('cliëntsysteem|cliëntsystemen'),
  disclosure: word('disclosures?'),
  'dubbele-toestemming': word('dubbele toestemming'),
  'duurzame-veiligheid': word('duurzame veiligheid|duurzaam veilig'),
  'helpende-vraag': word('hulpvraag|hulpvragen|helpende vraag|helpende vragen'),
  jeugdbeschermer: word('jeugdbeschermers?'),
  kindcheck: word('kindchecks?'),
  kopp: word('KOPP'),
  letselduiding: word('letsel(?:duiding|deskundigen?)'),
  mantelzorger: word('mantelzorgers?'),
  'meervoudig-partijdig': word('meervoudig partijdig'),
  meldcode: word('meldcodes?'),
  melding: word('meld|meldt|melden|meldingen|melding'),
  minderjarig: word('minderjarig(?:e|en)?'),
  motivering: word('motivering(?:en)?'),
  norm: word('normen|norm'),
  ouderenmishandeling: word('ouderenmishandeling'),
  oudersignalen: word('oudersignalen'),
  pleger: word('plegers?'),
  'raad-voor-de-kinderbescherming': word('Raad voor de Kinderbescherming|RvdK'),
  'structurele-onveiligheid': word('structure(?:el|le) onveilig(?:heid)?'),
  terugrapportage: word('terugrapportages?'),
  traject: word('traject(?:en)?'),
  triage: word('triage'),
  'veilig-thuis': word('Veilig Thuis'),
  wilsbekwaam: word('wilsbekwaam|wilsbekwame|wilsonbekwaam|wilsonbekwame'),
  zorgafhankelijk: word('zorgafhankelijke?'),
  zorgplicht: word('zorgplicht'),
} as const satisfies Record<string, RegExp>
export type HardWord = keyof typeof HARD_WORDS

/** The hard words that stand in a text, in the order of the list. */
export const hardWordsIn = (text: string): readonly HardWord[] =>
  (Object.keys(HARD_WORDS) as HardWord[]).filter((id) => HARD_WORDS[id].test(text))

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
/** The hard words anywhere in a part of a framework. */
export const hardWordsWithin = (part: unknown): readonly HardWord[] => hardWordsIn(textsIn(part).join('\n'))
