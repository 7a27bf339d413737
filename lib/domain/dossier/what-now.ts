import type { Kader, Lijst } from '../kader/schema'
import type { InhoudVan } from './entries'
import { openGesprekken } from './conversations'
import { laatsteAcuut, minderjarigeBetrokken } from './current'
import { pathOf } from './path'
import type { GestartDossier } from './state'

/** One thing to do after a decision. Never with a term of our own: how soon is the therapist's judgement (R-06, I8). */
export type Handeling = {
  readonly code: string
  readonly kop: string
  readonly tekst: string
  readonly telefoon: '112' | '0800-2000' | null
  /** The framework's own list that goes with it, when this version has one. */
  readonly lijst: Lijst['gebruik'] | null
  readonly regel: string
}

/** What to do now that this decision is recorded, most urgent first. */
export function whatNow(kader: Kader, dossier: GestartDossier, besluit: InhoudVan<'besluit'>): readonly Handeling[] {
  const meldt = besluit.melden !== 'nee'
  return [
    ...danger(dossier),
    ...(meldt ? afterReporting(dossier) : withoutReport(besluit)),
    ...conversation(dossier),
    ...keepWatching(kader, dossier, besluit),
    act(
      'in-uw-dossier',
      'R-21',
      'Bewaar het besluit',
      'Print het besluit of bewaar het als PDF. Voeg het toe aan uw cliëntdossier.',
    ),
  ]
}

const act = (
  code: string,
  regel: string,
  kop: string,
  tekst: string,
  extra: Partial<Pick<Handeling, 'telefoon' | 'lijst'>> = {},
): Handeling => ({ code, regel, kop, tekst, telefoon: null, lijst: null, ...extra })

function danger(dossier: GestartDossier): Handeling[] {
  if (laatsteAcuut(dossier)?.inhoud.gevaar !== 'ja') return []
  const kind = minderjarigeBetrokken(dossier)
    ? ' Dreigt er acuut gevaar voor een kind? Dan kunt u ook de Raad voor de Kinderbescherming inschakelen.'
    : ''
  return [
    act('bel-112', 'R-53', 'Bel 112', `U legde vast dat er direct gevaar is. Bel de politie.${kind}`, {
      telefoon: '112',
    }),
  ]
}

function afterReporting(dossier: GestartDossier): Handeling[] {
  const kind = minderjarigeBetrokken(dossier)
  const wie = kind ? 'de ouders en het kind' : 'uw cliënt'
  return [
    act(
      'bel-veilig-thuis',
      'R-50',
      'Bel Veilig Thuis',
      'Zeg dat u wilt melden. Veilig Thuis is dag en nacht bereikbaar, en bellen is gratis. Houd uw feiten erbij.',
      { telefoon: '0800-2000' },
    ),
    act(
      'informeer-betrokkenen',
      'R-48',
      `Vertel ${wie} dat u meldt`,
      `Kan dat niet? Leg vast waarom niet. Vertel het ${wie} later alsnog, zodra dat zinvol en veilig is.`,
      { lijst: 'melding-vooraf-informeren-achterwege' },
    ),
    act(
      'maak-afspraken',
      'R-44',
      'Maak afspraken met Veilig Thuis',
      'Spreek af wie wat doet, wie de betrokkenen informeert, en wanneer u iets hoort. Leg de afspraken vast.',
      { lijst: 'afspraken-veilig-thuis' },
    ),
    act(
      'spreek-aan',
      'R-45',
      'Hoort u niets?',
      'Reageert Veilig Thuis naar uw oordeel te laat? Bel dan en vraag ernaar.',
      {
        telefoon: '0800-2000',
      },
    ),
    ...(kind
      ? [
          act(
            'steun-kind',
            'R-31',
            'Steun voor het kind',
            'Leg vast wie het kind na de melding steunt en wie contact houdt.',
          ),
        ]
      : []),
  ]
}

/** Not reporting is a decision too: advice from Veilig Thuis stays open, also without a name. */
function withoutReport(besluit: InhoudVan<'besluit'>): Handeling[] {
  const wijktAf = besluit.aandachtspunten.some(
    (p) => p.code === 'niet-melden-wijkt-af' || p.code === 'acuut-zonder-melding',
  )
  if (!wijktAf && besluit.hulp === 'zelf-of-georganiseerd') return []
  const tekst = wijktAf
    ? 'U wijkt af van het kader. Bespreek dat met een collega of met Veilig Thuis. U hoeft geen namen te noemen.'
    : 'Bespreek met een collega of met Veilig Thuis wat nu kan. U hoeft geen namen te noemen.'
  return [act('vraag-advies', 'R-17', 'Vraag advies', tekst, { telefoon: '0800-2000', lijst: 'advies-veilig-thuis' })]
}

function conversation(dossier: GestartDossier): Handeling[] {
  const wacht = openGesprekken(dossier)
  if (wacht.length === 0) return []
  const wie = wacht.map((v) => v.inhoud.met).join(', ')
  return [
    act(
      'gesprek-alsnog',
      'R-32',
      'Voer het gesprek alsnog',
      `Praat met ${wie} zodra dat veilig kan. Leg het gesprek vast.`,
    ),
  ]
}

/** Whoever helps weighs again and again whether the danger stops. The therapist picks the moments. */
function keepWatching(kader: Kader, dossier: GestartDossier, besluit: InhoudVan<'besluit'>): Handeling[] {
  const { einde } = pathOf(kader, dossier)
  if (einde === 'afsluiten') {
    return [
      act('sluit-af', 'R-35', 'Sluit het traject af', 'U kunt het traject afsluiten. Opnieuw beginnen kan altijd.'),
    ]
  }
  if (einde === 'afsluiten-met-afspraken') {
    const tekst =
      'Spreek eerst af wie de veiligheid blijft volgen. Sluit daarna het traject af. Opnieuw beginnen kan altijd.'
    return [act('sluit-af-met-afspraken', 'R-47', 'Maak afspraken en sluit af', tekst)]
  }
  if (besluit.hulp === 'niet-mogelijk') return []
  const tekst = 'Weeg telkens opnieuw of het veilig is en blijft. Kies zelf wanneer u dat doet.'
  return [act('weeg-opnieuw', 'R-47', 'Blijf de veiligheid volgen', tekst)]
}
