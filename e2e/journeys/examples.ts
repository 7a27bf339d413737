import type { Soort } from '../fixtures/dossier'

type Outcome = { readonly value: string; readonly onPage: string; readonly inRecord: string }
const REPORT = (norm: 1 | 2 | 3): Outcome => ({
  value: `ja-norm-${norm}`,
  onPage: `Ja, ik meld: norm ${norm}`,
  inRecord: `Ja, melden volgens norm ${norm}`,
})
const NO_REPORT: Outcome = { value: 'nee', onPage: 'Nee, ik meld nu niet', inRecord: 'Nee, niet melden' }
const OWN_HELP: Outcome = {
  value: 'zelf-of-georganiseerd',
  onPage: 'Ja, ik help zelf of ik regel hulp van anderen',
  inRecord: 'Ja: zelf, of door anderen georganiseerd',
}
const TOGETHER: Outcome = {
  value: 'samen-met-veilig-thuis',
  onPage: 'Dat bepaal ik samen met Veilig Thuis',
  inRecord: 'Samen met Veilig Thuis te bepalen',
}

/** One of the framework's nine examples: what the therapist in it saw, thought and did. */
export type ExampleStory = {
  /** The worked case with its answers and the path that they take (content/kaders/rbcz). */
  readonly name: string
  readonly soort: Soort
  readonly facts: readonly { readonly wat: string; readonly bron: string; readonly eerste?: true }[]
  /** Why each question is answered as it is, in the order of the case. */
  readonly why: readonly string[]
  readonly other: string
  readonly melden: Outcome & { readonly why: string }
  readonly hulp: Outcome & { readonly why: string }
}

export const EXAMPLES: readonly ExampleStory[] = [
  {
    name: '4-1-blauwe-plekken',
    soort: 'kind',
    facts: [
      { wat: 'Blauwe plekken op zijn rug. Hij zegt dat hij zichzelf slaat.', bron: 'in de sessie', eerste: true },
      { wat: 'Moeder: “Maak er een normaal kind van.”', bron: 'van moeder, bij de aanmelding', eerste: true },
    ],
    why: ['Op die plekken kan een kind zichzelf niet slaan.'],
    other: 'Een val. Daar past de plaats niet bij.',
    melden: { ...NO_REPORT, why: 'Eerst weeg ik of hij nu veilig is.' },
    hulp: { ...OWN_HELP, why: 'Ik zie hem volgende week weer.' },
  },
  {
    name: '4-1-ruzie-thuis',
    soort: 'kind',
    facts: [{ wat: 'Zij zag dat moeder vader in het gezicht sloeg.', bron: 'van het meisje van 11' }],
    why: ['Zij ziet al lang geweld tussen haar ouders.', 'Het houdt aan en zij springt er tussen.'],
    other: 'Zij vergroot het uit. Haar cijfers dalen ook.',
    melden: { ...REPORT(1), why: 'Het is structureel onveilig voor haar.' },
    hulp: { ...TOGETHER, why: 'Wat past, bepalen wij na de melding.' },
  },
  {
    name: 'acuut-vader-doet-pijn',
    soort: 'kind',
    facts: [
      { wat: 'Vader schudt haar door elkaar en schopt haar.', bron: 'van het meisje van 8' },
      { wat: 'Zij mocht van moeder niets over de plekken zeggen.', bron: 'van het meisje van 8' },
    ],
    why: ['Zij vertelt het zelf en had plekken.', 'Het kan vandaag weer gebeuren.', 'Ik kan haar blijven steunen.'],
    other: 'Een ruw spel. Dat zegt zij zelf niet.',
    melden: { ...REPORT(1), why: 'Zij is thuis nu niet veilig.' },
    hulp: { ...TOGETHER, why: 'Veilig Thuis denkt mee over de ouders.' },
  },
  {
    name: 'disclosure-ouders-werken-mee',
    soort: 'kind',
    facts: [{ wat: 'Moeder schopt en knijpt, vader slaat.', bron: 'van de jongen van 8, in de sessie' }],
    why: [
      'Hij vertelt het uit zichzelf.',
      'De ouders stoppen ermee en ik spreek hem elke week.',
      'Ik begeleid het gezin.',
      'Zij willen hun gedrag veranderen.',
    ],
    other: 'Hij verzint het. De ouders geven het toe.',
    melden: { ...NO_REPORT, why: 'Verandert het niet, dan meld ik alsnog. Dat weten zij.' },
    hulp: { ...OWN_HELP, why: 'De hulp is gericht op het gedrag van de ouders.' },
  },
  {
    name: 'structureel-harde-aanpak',
    soort: 'kind',
    facts: [
      { wat: 'Vader zegt dat hij zijn zoon slaat.', bron: 'van vader zelf', eerste: true },
      { wat: 'De ouders breken na drie sessies de therapie af.', bron: 'per mail', eerste: true },
    ],
    why: ['Vader zegt het zelf.', 'Het gaat door en hulp wordt telkens afgebroken.', 'De ouders zijn bij mij weg.'],
    other: 'Een eenmalige tik. Vader noemt het een aanpak.',
    melden: { ...REPORT(1), why: 'De jongen van 10 blijft in gevaar.' },
    hulp: { ...TOGETHER, why: 'Ik kan zelf niets meer doen.' },
  },
  {
    name: 'structureel-dochter-van-19',
    soort: 'volwassene',
    facts: [{ wat: 'Moeder rijdt haar niet en maakt haar klein.', bron: 'van de cliënte van 19' }],
    why: [
      'Zij wordt van haar hulp afgehouden.',
      'Het duurt al lang en zij is afhankelijk.',
      'Ik kan de hulp regelen.',
      'Zij werkt mee.',
      'Zij komt nu elke week.',
    ],
    other: 'Geld. Een buskaart loste het niet op.',
    melden: { ...REPORT(1), why: 'Het is structureel onveilig voor haar.' },
    hulp: { ...OWN_HELP, why: 'De behandeling gaat door, met de huisarts.' },
  },
  {
    name: '5-1-moeder-breekt-hulp-af',
    soort: 'kind',
    facts: [{ wat: 'Moeder brak alle hulp af toen haar gedrag werd genoemd.', bron: 'van de huisarts' }],
    why: ['Het meisje van 7 lijdt onder haar moeder.', 'Er is nu geen direct gevaar.', 'Alleen lukt mij dit niet.'],
    other: 'Alleen het pesten op school. Thuis speelt er meer.',
    melden: { ...REPORT(2), why: 'Ik kan haar alleen niet goed helpen.' },
    hulp: { ...TOGETHER, why: 'Zo kan ik haar blijven zien.' },
  },
  {
    name: '5-2-relatietherapie',
    soort: 'kind',
    facts: [{ wat: 'De ouders gaan in relatietherapie.', bron: 'van beide ouders', eerste: true }],
    why: [
      'De dochter ziet ruzies met geweld.',
      'De ruzies zijn gestopt.',
      'Er is hulp voor iedereen.',
      'De ouders zijn open en doen mee.',
      'Het is al maanden rustig.',
    ],
    other: 'Onrust door school. Zij noemt zelf de ruzies.',
    melden: { ...NO_REPORT, why: 'De hulp werkt en het is veilig.' },
    hulp: { ...OWN_HELP, why: 'De dochter blijft in therapie.' },
  },
  {
    name: '5-3-terug-naar-huis',
    soort: 'kind',
    facts: [{ wat: 'Hij vertelt opnieuw over zijn broer.', bron: 'van de jongen van 17, in de sessie' }],
    why: [
      'Hij vertelt over misbruik.',
      'Hij woont dan elders.',
      'Er is hulp op een andere plek.',
      'Hij en zijn moeder werken mee.',
      'Na zijn terugkeer gebeurt het weer.',
    ],
    other: 'Heimwee. Dat verklaart zijn verhaal niet.',
    melden: { ...REPORT(3), why: 'De hulp maakt het niet blijvend veilig.' },
    hulp: { ...TOGETHER, why: 'Samen zoeken wij een veilige plek.' },
  },
]
