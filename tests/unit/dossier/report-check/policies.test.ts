import { describe, expect, test } from 'vitest'
import { checkSentence } from '@/lib/domain/dossier/report-check/check-sentence'
import type { Meldcode } from '@/lib/domain/dossier/report-check/finding'

type Case = readonly [met: string, codes: string, zin: string]
const CODES: Readonly<Record<string, Meldcode>> = {
  i: 'indruk',
  o: 'oordeel',
  b: 'buiten-vakgebied',
  z: 'zegsman-ontbreekt',
  k: 'ongezien-kind',
  n: 'niet-ontmoet',
  t: 'tijd-vaag',
}
/** The labelling guide's borderline policies by number; each case: whom the therapist saw and met, codes, sentence. */
const POLICIES: Readonly<Record<string, readonly Case[]>> = {
  '1: a quote with its speaker is nobody’s own; one without has no source; scare quotes are own voice': [
    ['moeder', '', 'Moeder zei op 2 maart: "Hij slaat mij altijd."'],
    ['kind', '', 'In de brief van de huisarts van 2 maart staat: "Zij heeft vaak blauwe plekken."'],
    ['kind', 'z', '"Hij slaat haar altijd als hij thuiskomt."'],
    ['vader', 'o', 'Vader is een "engel".'],
  ],
  '2: a traceable source cures everything but a vague time': [
    ['moeder', '', 'Moeder vindt vader een slechte vader.'],
    ['moeder,oma', '', 'Volgens oma heeft moeder een depressie.'],
    ['moeder', '', 'Naar eigen zeggen is moeder verslaafd.'],
    ['moeder', 't', 'Volgens moeder slaat vader haar vaak.'],
  ],
  '3: joining in takes the cure away': [
    ['moeder,vader', 'o', 'Moeder zegt terecht dat vader onbetrouwbaar is.'],
    ['moeder,vader', 'o', 'Uit haar verhaal blijkt dat vader gevaarlijk is.'],
    ['moeder,vader', 'o', 'Moeder zegt dat vader, die een bruut is, op 3 mei vertrok.'],
  ],
  '4: a person or a dated document can be traced, an institution or a group cannot': [
    ['kind,leerkracht', '', 'De juf meldt dat het kind op 3 mei huilde.'],
    ['kind', '', 'De buurvrouw van nr. 5 zegt dat vader op 3 mei is verhuisd.'],
    ['kind', 'z', 'Volgens jeugdzorg is vader in 2022 verhuisd.'],
    ['kind', 'z', 'Een kennis vertelt dat vader in 2022 is verhuisd.'],
    ['kind', 'z', 'De buren zeggen dat vader in 2022 is verhuisd.'],
  ],
  '5: hearsay cures nothing, but is not the therapist’s opinion': [
    ['kind', 'zt', 'Naar verluidt slaat hij zijn vrouw.'],
    ['kind', 'zo', 'Naar verluidt is vader een tiran.'],
  ],
  '6: "zou" is hearsay, "blijkbaar" a guess; ability, need and likeness are neither': [
    ['kind', 'z', 'Vader zou in 2020 zijn ontslagen.'],
    ['kind', 'z', 'Het schijnt dat vader op 3 mei verhuist.'],
    ['kind', 'i', 'Vermoedelijk wil het kind niet naar school.'],
    ['kind', '', 'Het kind kan zelf lezen.'],
    ['kind', '', 'Het lijkt mij nodig dat een arts het kind ziet.'],
    ['kind', '', 'De zoon lijkt op zijn opa.'],
    ['kind', '', 'Mij is niet bekend of vader gezag heeft.'],
  ],
  '7: a look with the observation that carries it is clean': [
    ['moeder', 'i', 'Moeder oogt vermoeid.'],
    ['moeder', '', 'Moeder oogt vermoeid: zij gaapte op 3 mei negen keer.'],
    ['moeder', 'i', 'Moeder oogt vermoeid: zij droeg een groene jas.'],
  ],
  '8: behaviour with its fact is clean, worth stays a judgement': [
    ['vader', '', 'Onbeleefd: vader schold mij op 3 mei uit.'],
    ['vader', 'o', 'Vader is een slechte vader: hij schold mij op 3 mei uit.'],
  ],
  '9: visible behaviour is an observation; a bare verdict is none; a report names the form': [
    ['kind', '', 'Het kind beeft en zwijgt.'],
    ['moeder', 'o', 'Moeder was dronken.'],
    ['moeder', '', 'Ik rook alcohol bij moeder.'],
    ['kind,moeder', 'o', 'Moeder verwaarloost het kind.'],
    ['kind', '', 'Ik meld een vermoeden van psychische mishandeling.'],
  ],
  '10: what was not seen or asked is clean, a negated judgement is a judgement': [
    ['kind', '', 'Ik zag geen letsel.'],
    ['kind', '', 'Ik kan niet beoordelen of het kind bang is.'],
    ['moeder', 'o', 'Moeder is geen goede moeder.'],
    ['moeder', 'i', 'Ik heb niet de indruk dat moeder liegt.'],
  ],
  '11: an opinion needs a dated ground, and somebody met': [
    [
      'kind',
      '',
      'Mijn hypothese, los van de feiten: het kind mijdt zijn vader, op grond van wat ik op 3 en 9 mei zag.',
    ],
    ['kind', 'i', 'Mijn hypothese, los van de feiten: het kind mijdt zijn vader.'],
    ['kind', 'n', 'Ik denk dat vader het kind onder druk zet, omdat het op 3 mei zweeg toen hij belde.'],
    ['moeder', 'b', 'Mijn mening, los van de feiten: moeder heeft borderline, op grond van wat ik op 3 mei zag.'],
  ],
  '12: an emotion of one’s own is clean, a feeling about another is an impression': [
    ['kind', '', 'Ik maak mij zorgen over het kind.'],
    ['moeder', 'i', 'Ik voel dat moeder niet eerlijk is.'],
  ],
  '13: a term of another’s field is one finding; describing is none': [
    ['moeder', 'b', 'Moeder is alcoholist.'],
    ['kind', 'b', 'Bij vader is ADHD vastgesteld.'],
    ['kind', 'ib', 'De wond is waarschijnlijk ontstaan door een val.'],
    ['kind', '', 'De plek is blauw en 2 cm breed.'],
  ],
  '14: an incident out of sight, or by somebody unseen, needs a source': [
    ['kind', 'z', 'Op 3 mei sloeg vader het kind.'],
    ['kind,vader', 'z', 'Op 3 mei sloeg vader het kind thuis.'],
    ['kind,vader', '', 'Op 3 mei sloeg vader het kind.'],
  ],
  '15: the date of telling is not the date of the event; routine needs none': [
    ['moeder', 't', 'Moeder vertelde op 3 mei dat vader haar slaat.'],
    ['moeder', '', 'Moeder vertelde dat vader haar op 3 mei sloeg.'],
    ['moeder', '', 'Moeder vertelt dat vader haar sinds mei vier keer heeft geslagen.'],
    ['moeder', '', 'Moeder ontkent dat vader haar slaat.'],
    ['moeder', '', 'Moeder werkt altijd op dinsdag.'],
  ],
}
const UNSEEN: readonly (readonly [codes: string, zin: string])[] = [
  ['k', 'De kinderen van cliënt zijn bang.'],
  ['k', 'De zoon van cliënt wordt goed verzorgd.'],
  ['ki', 'De zoon van cliënt lijkt bang.'],
  ['kz', 'De zoon van cliënt zou worden geslagen.'],
  ['kb', 'De zoon van cliënt heeft autisme.'],
  ['ko', 'Cliënt is een slechte vader en zijn zoon lijdt daaronder.'],
  ['', 'Cliënt heeft een zoon van 4 jaar.'],
  ['', 'Ik ken de kinderen niet.'],
  ['', 'Cliënt zegt dat zijn kinderen bang zijn.'],
  ['', 'De toestand van cliënt vormt een risico voor zijn kinderen.'],
  ['', 'Ik vraag Veilig Thuis te onderzoeken of de kinderen veilig zijn.'],
]
const meant = (codes: string) => Array.from(codes, (code) => CODES[code] ?? code).toSorted()
const found = (zin: string, met: string, modus: 'gewoon' | 'oudersignalen') => {
  const roles = met.split(',')
  return checkSentence(zin, { modus, zelfGezien: roles, ontmoet: roles })
    .map(({ code }) => code)
    .toSorted()
}

describe.each(Object.entries(POLICIES))('R-51, policy %s', (_policy, cases) => {
  test.each(cases)('[%s] %s: %s', (met, codes, zin) => {
    expect(found(zin, met, 'gewoon')).toEqual(meant(codes))
  })
})

describe('R-52, policy 16: nothing is said of a child that the therapist never saw', () => {
  test.each(UNSEEN)('%s: %s', (codes, zin) => {
    expect(found(zin, 'cliënt', 'oudersignalen')).toEqual(meant(codes))
  })
  test('the same words on a child that was seen are judged as elsewhere', () => {
    expect(found('De kinderen van cliënt zijn bang.', 'cliënt,kind', 'oudersignalen')).toEqual(['oordeel'])
  })
})
