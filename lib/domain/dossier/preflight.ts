import { notHeard } from './accused'
import { huidige, huidigBesluit, huidigeInCyclus } from './current'
import type { InhoudVan } from './entries'
import { chosenFacts } from './report-facts'
import type { GestartDossier } from './state'

type Melding = Pick<
  InhoudVan<'melding'>,
  | 'modus'
  | 'feiten'
  | 'vormen'
  | 'geinformeerd'
  | 'informerenGrond'
  | 'informerenToelichting'
  | 'naamNietNoemen'
  | 'naamGrond'
  | 'naamToelichting'
>
/** Where a rule comes from: a published ruling with its date, else the framework and the law. */
export type Grondslag = { readonly tekst: string; readonly adres: string | null }
export type Voorcheck = {
  readonly code: VoorcheckCode
  readonly kop: string
  readonly tekst: string
  readonly regel: string
  readonly grondslag: Grondslag
}

const ONDERWIJS = 'https://www.onderwijsgeschillen.nl/uitspraken'
const NVO = 'https://www.nvo.nl/beroepscode-en-tuchtrecht/tuchtrecht/uitspraken-nieuw'
/** Rulings of other professions and of schools: they bind no therapist, but show what is asked of care (read in November 2026). */
const RULINGS = {
  vooraf: {
    tekst:
      'Onderwijsgeschillen, uitspraak 105142 van 28 november 2011: ouders horen het vooraf, tenzij er een bijzondere reden is.',
    adres: `${ONDERWIJS}/klacht-over-pedagogisch-klimaat-over-inschakeling-politie-en-over-amk-melding-po`,
  },
  afgewogen: {
    tekst:
      'Onderwijsgeschillen, uitspraak 105034 van 12 oktober 2011: het dossier moet tonen waarom niet eerst met de ouders is gesproken.',
    adres: `${ONDERWIJS}/klacht-ouders-over-gebrekkige-begeleiding-en-zonder-overleg-verstrekken-van-signalen-over`,
  },
  status: {
    tekst:
      'Onderwijsgeschillen, uitspraak 104090 van 12 juni 2009: zeg bij elke zin of het een feit, mening of vermoeden is.',
    adres: `${ONDERWIJS}/klacht-over-onjuiste-informatieverstrekking-aan-het-amk-vo`,
  },
  toestemming: {
    tekst:
      'NVO, College van Toezicht, uitspraak 09-07, gepubliceerd op 1 maart 2018: informatie gedeeld zonder toestemming en zonder afweging.',
    adres: `${NVO}/uitspraak-cvt09-07.aspx`,
  },
  bron: {
    tekst:
      'NVO, College van Toezicht, uitspraak 12-01, gepubliceerd op 1 maart 2018: wat van anderen komt, vraagt om een bron.',
    adres: `${NVO}/uitspraak-cvt12-01.aspx`,
  },
} as const satisfies Record<string, Grondslag>
const framework = (tekst: string): Grondslag => ({ tekst, adres: null })

/** The closed list of what is looked at before a report goes out. None of it blocks (I10, A29). */
export const VOORCHECKS = {
  'besluit-voor-gesprek': {
    regel: 'R-25',
    kop: 'Het besluit kwam voor het gesprek',
    grondslag: RULINGS.afgewogen,
  },
  'zorg-niet-concreet': { regel: 'R-15', kop: 'De zorg is nog niet concreet besproken', grondslag: RULINGS.status },
  'beschuldigde-niet-gehoord': {
    regel: 'R-19',
    kop: 'Wie verdacht wordt, is nog niet gehoord',
    grondslag: framework(
      'Het afwegingskader, stap 1: hoor ook de ouder over wie het vermoeden gaat. Artikel 5.2.6 Wmo 2015 geeft het recht om te melden.',
    ),
  },
  'toestemming-ontbreekt': { regel: 'R-14', kop: 'Er staat geen toestemming bij', grondslag: RULINGS.toestemming },
  'bron-ontbreekt': { regel: 'R-51', kop: 'Van een gekozen feit ontbreekt de bron', grondslag: RULINGS.bron },
  'gezin-niet-ingelicht': { regel: 'R-48', kop: 'Het gezin weet niet van de melding', grondslag: RULINGS.vooraf },
  'naam-zonder-grond': {
    regel: 'R-49',
    kop: 'Er is geen reden om uw naam niet te noemen',
    grondslag: framework('Het afwegingskader, bij melden: zo’n verzoek vraagt om een onderbouwde reden.'),
  },
  'vorm-ontbreekt': {
    regel: 'R-51',
    kop: 'De vorm van mishandeling staat er niet bij',
    grondslag: framework('Het afwegingskader, bij melden: noem de vorm, of de vorm die u vermoedt.'),
  },
  'geen-feiten-gekozen': {
    regel: 'R-51',
    kop: 'U koos geen feiten',
    grondslag: framework('Het afwegingskader, bij melden: onderbouw de melding met feiten.'),
  },
} as const satisfies Record<string, { regel: string; kop: string; grondslag: Grondslag }>
export type VoorcheckCode = keyof typeof VOORCHECKS
export const isVoorcheck = (code: string): code is VoorcheckCode => Object.hasOwn(VOORCHECKS, code)

const point = (code: VoorcheckCode, tekst: string): Voorcheck => ({ code, tekst, ...VOORCHECKS[code] })

/** What boards ruled on, looked at before a report goes out; each can be left with a reason: "nu niet". */
export function preflightOf(dossier: GestartDossier, melding: Melding): readonly Voorcheck[] {
  return [
    ...conversation(dossier),
    ...accused(dossier),
    ...factsChosen(dossier, melding),
    ...consent(dossier, melding),
    ...ownChoices(melding),
  ]
}

const talks = (dossier: GestartDossier) => huidigeInCyclus(dossier, dossier.gesprekken)
const held = (dossier: GestartDossier) => talks(dossier).filter((g) => g.inhoud.gevoerd)

function conversation(dossier: GestartDossier): Voorcheck[] {
  const besluit = huidigBesluit(dossier)
  const before = talks(dossier).filter((g) => besluit === undefined || g.position < besluit.position)
  const spoken = held(dossier)
  const found: Voorcheck[] = []
  // Not held, with its ground, is a conversation that was weighed.
  if (!before.some((g) => g.inhoud.gevoerd || g.inhoud.inhoud !== '')) {
    found.push(
      point(
        'besluit-voor-gesprek',
        'Voor uw besluit staat er geen gesprek in het dossier, en ook geen reden om te wachten.',
      ),
    )
  }
  if (spoken.length > 0 && spoken.every((g) => g.inhoud.reactie === '')) {
    found.push(
      point(
        'zorg-niet-concreet',
        'In geen gesprek staat hoe de ander reageerde. Noemde u de gebeurtenissen die u zorgen geven?',
      ),
    )
  }
  return found
}

function accused(dossier: GestartDossier): Voorcheck[] {
  const wie = notHeard(dossier).map((p) => p.inhoud.aanduiding)
  if (wie.length === 0) return []
  const tekst = `Met ${wie.join(', ')} is volgens het dossier nog niet gesproken over het vermoeden.`
  return [point('beschuldigde-niet-gehoord', tekst)]
}

function factsChosen(dossier: GestartDossier, { feiten }: Melding): Voorcheck[] {
  const chosen = chosenFacts(dossier, feiten)
  if (chosen.length === 0) return [point('geen-feiten-gekozen', 'De melding rust op geen enkel feit uit uw dossier.')]
  return chosen.some((v) => v.inhoud.bron === '')
    ? [point('bron-ontbreekt', 'Van ten minste één gekozen feit staat er niet bij van wie u het hebt.')]
    : []
}

/** What somebody outside told: was it asked whether that person might be called? */
function consent(dossier: GestartDossier, { feiten }: Melding): Voorcheck[] {
  const secondHand = chosenFacts(dossier, feiten).some((v) => v.inhoud.hand === 'tweede')
  const asked = huidige(dossier.toestemmingen).some(
    (t) => t.inhoud.stand !== 'niet-gevraagd' || t.inhoud.toelichting !== '',
  )
  if (!secondHand || asked) return []
  return [
    point(
      'toestemming-ontbreekt',
      'U hebt iets van een ander gehoord. Er staat niet bij of u vooraf toestemming vroeg om te bellen.',
    ),
  ]
}

function ownChoices(m: Melding): Voorcheck[] {
  const noGround = (grond: string, toelichting: string) => grond === '' && toelichting === ''
  return [
    ...(m.geinformeerd !== 'ja' && noGround(m.informerenGrond, m.informerenToelichting)
      ? [
          point(
            'gezin-niet-ingelicht',
            'Er staat niet dat het gezin weet van de melding, en ook niet waarom dat niet kan.',
          ),
        ]
      : []),
    ...(m.naamNietNoemen && noGround(m.naamGrond, m.naamToelichting)
      ? [point('naam-zonder-grond', 'U vraagt om uw naam niet te noemen. Schrijf erbij waarom.')]
      : []),
    ...(m.vormen.length === 0
      ? [point('vorm-ontbreekt', 'Veilig Thuis vraagt om welke vorm het gaat, of welke vorm u vermoedt.')]
      : []),
  ]
}
