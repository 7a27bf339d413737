import type { Fields } from '../fixtures/form'

/** Turkish, Polish, Arabic, an emoji, quotes, a tab, spaces at the end, empty lines: kept as they were typed. */
export const STRANGE =
  'Şule Łukasz, ığdır – “İstanbul”\n\n  قالت لي الحقيقة\t<b>&amp;</b> \'"\u00a0😀👨‍👩‍👧\nlaatste regel met spatie '

/** Every form of a dossier with all that can be filled in, but for one thing without which it is refused. */
export type FormCase = {
  readonly name: string
  readonly path: string
  readonly button: string
  readonly fields: Fields
  /** What it then says, in the summary and at the field. */
  readonly refusal: string
}

const wanneer = { wanneer: ['periode'], 'wanneer-van': '2026-01-05', 'wanneer-tot': '2026-02-06' }

export const FORMS: readonly FormCase[] = [
  {
    name: 'the question of danger',
    path: 'acuut',
    button: 'Leg vast',
    fields: { wat: STRANGE, watIkDoe: STRANGE },
    refusal: 'Kies of er nu gevaar is.',
  },
  {
    name: 'a note',
    path: 'notities/nieuw',
    button: 'Leg vast',
    fields: { tekst: '\u200b \n\t', wanneer: ['omstreeks'], 'wanneer-tekst': STRANGE.split('\n')[0] ?? '' },
    refusal: 'Schrijf op wat u wilt vastleggen.',
  },
  {
    name: 'a person',
    path: 'personen/nieuw',
    button: 'Leg vast',
    fields: { aanduiding: 'kind A', leeftijd: ['12-15'], toelichting: STRANGE },
    refusal: 'Kies ten minste één rol.',
  },
  {
    name: 'a fact',
    path: 'feiten/nieuw',
    button: 'Leg vast',
    fields: {
      wat: STRANGE,
      ...wanneer,
      soort: ['mening'],
      bron: 'van de buurvrouw',
      akkoord: ['gevraagd'],
      'weging-afweging-4-1': ['tegen'],
    },
    refusal: 'Kies of u dit zelf zag of hoorde',
  },
  {
    name: 'a consultation',
    path: 'overleg/nieuw',
    button: 'Leg vast',
    fields: { wie: 'Şule', besproken: STRANGE, uitkomst: STRANGE, ...wanneer },
    refusal: 'Kies met wie u overlegde.',
  },
  {
    name: 'a conversation',
    path: 'gesprekken/nieuw',
    button: 'Leg vast',
    fields: { gevoerd: ['nee'], gezegd: STRANGE, reactie: STRANGE, ...wanneer },
    refusal: 'Schrijf op met wie u sprak',
  },
  {
    name: 'a weighing',
    path: 'afwegingen/afweging-4-2',
    button: 'Leg vast',
    fields: {
      'hulp-hulpvraag-acuut-01-a': ['weet-niet'],
      'noot-hulpvraag-acuut-02-a': STRANGE,
      andereVerklaringen: STRANGE,
      leeftijdEnGevolgen: STRANGE,
      stemVanHetKind: STRANGE,
      antwoord: ['ja'],
      samen: ['ja'],
    },
    refusal: 'Schrijf op waarom u tot dit antwoord komt.',
  },
  {
    name: 'a decision',
    path: 'besluit',
    button: 'Verder naar controleren',
    fields: { melden: ['nee'], meldenMotivering: STRANGE, hulp: ['niet-mogelijk'] },
    refusal: 'Schrijf op waarom hulp wel of niet mogelijk is.',
  },
  {
    name: 'closing',
    path: 'sluiten',
    button: 'Sluit het traject af',
    fields: { reden: STRANGE, afspraken: STRANGE },
    refusal: 'Kies',
  },
]
