import { huidige } from './current'
import type { GestartDossier } from './state'
import { isMinderjarig, type Wie } from './who'

/** An article with its address at the official collection of laws, and the day on which this explanation was written. */
export type Artikel = { readonly naam: string; readonly adres: string }
/** Whoever edits this file puts the day here: the pages say it, and that the address could not be opened (A21). */
export const GESCHREVEN_OP = '2026-12-01'
const LAW = 'https://wetten.overheid.nl/jci1.3:c:BWBR0005290&boek=7&titeldeel=7&afdeling=5&artikel='
const article = (nummer: string): Artikel => ({
  naam: `artikel 7:${nummer} BW`,
  adres: `${LAW}${nummer}`,
})

export type Leeftijdsgroep = 'onder-12' | '12-15' | '16-17' | 'volwassen' | 'onbekend'
/** Who decides on help at this age: an explanation, never a verdict on this case (A23). */
export type Toestemmingsuitleg = {
  readonly groep: Leeftijdsgroep
  readonly kop: string
  readonly regels: readonly string[]
  readonly artikelen: readonly Artikel[]
}

/**
 * The thresholds of the law on treatment (WGBO, book 7 of the civil code, title 7, part 5): under 12 whoever has custody
 * decides and is informed (7:465, first paragraph); from 12 to 15 both consent, and the child's well-considered wish or
 * a serious disadvantage can stand above a refusal (7:450, second paragraph); from 16 the minor alone (7:447). Whatever
 * the age, a child is told in words that fit (7:448), and who cannot weigh own interests is represented (7:465).
 * Compared on 2026-12-01 with two public explanations of the same articles: the guideline for youth care,
 * https://richtlijnenjeugdhulp.nl/seksuele-ontwikkeling/wettelijke-kaders/toestemming-voor-behandeling/ (which rests on
 * KNMG 2019 and the ministry's Handreiking of 2016), and https://www.wza.nl/ (the right of children to be heard). The
 * collection of laws itself could not be opened from here, so the pages ask to look it up.
 */
export const TOESTEMMINGSUITLEG: Readonly<Record<Leeftijdsgroep, Toestemmingsuitleg>> = {
  'onder-12': {
    groep: 'onder-12',
    kop: 'Jonger dan 12 jaar',
    regels: [
      'Wie gezag heeft, beslist over hulp. Hebben beide ouders gezag, dan beslissen zij samen. Een voogd beslist ook.',
      'Vertel het kind in gewone woorden wat er gaat gebeuren. Vraag ook wat het zelf vindt.',
    ],
    artikelen: [article('448'), article('465')],
  },
  '12-15': {
    groep: '12-15',
    kop: '12 tot en met 15 jaar',
    regels: [
      'Er is twee keer een ja nodig: van het kind, en van wie gezag heeft.',
      'Soms mag hulp zonder het ja van de ouders. Dat mag om ernstig nadeel voor het kind te voorkomen.',
      'Het mag ook als het kind er goed over nadacht en de hulp blijft willen.',
    ],
    artikelen: [article('450')],
  },
  '16-17': {
    groep: '16-17',
    kop: '16 of 17 jaar',
    regels: [
      'De jongere beslist zelf over hulp.',
      'Overleg met de ouders kan goed zijn. Vraag dat dan eerst aan de jongere.',
      'Kan de jongere zijn eigen belang niet goed wegen? Dan beslist wie gezag heeft.',
    ],
    artikelen: [article('447'), article('465')],
  },
  volwassen: {
    groep: 'volwassen',
    kop: '18 jaar of ouder',
    regels: [
      'Een volwassene beslist zelf over hulp.',
      'Kan iemand dat niet meer? Dan beslist een vertegenwoordiger, zoals een mentor of de partner.',
    ],
    artikelen: [article('450'), article('465')],
  },
  onbekend: {
    groep: 'onbekend',
    kop: 'Leeftijd niet bekend',
    regels: ['Vraag de leeftijd na. De grenzen liggen bij 12, 16 en 18 jaar.'],
    artikelen: [article('447'), article('450')],
  },
}

export function leeftijdsgroep(leeftijd: Wie['inhoud']['leeftijd']): Leeftijdsgroep {
  switch (leeftijd) {
    case '0-11':
      return 'onder-12'
    case '12-15':
    case '16-17':
      return leeftijd
    case '18-64':
    case '65+':
      return 'volwassen'
    case 'onbekend':
      return 'onbekend'
  }
}

/** One explanation for each age that occurs, the youngest first, with those whom it is about. */
export function toestemmingBij(
  dossier: GestartDossier,
): readonly { readonly uitleg: Toestemmingsuitleg; readonly personen: readonly Wie[] }[] {
  const personen = huidige(dossier.personen)
  return Object.values(TOESTEMMINGSUITLEG)
    .map((uitleg) => ({ uitleg, personen: personen.filter((p) => leeftijdsgroep(p.inhoud.leeftijd) === uitleg.groep) }))
    .filter((deel) => deel.personen.length > 0)
}

/** What was noted of custody over the children: who has it, alone or together, as guardian. Null: nobody under 16. */
export function gezagBij(dossier: GestartDossier): readonly Wie[] | null {
  const personen = huidige(dossier.personen)
  if (!personen.some((p) => isMinderjarig(p) && p.inhoud.leeftijd !== '16-17')) return null
  return personen.filter((p) => ['ja', 'gedeeld', 'voogd'].includes(p.inhoud.gezag))
}
