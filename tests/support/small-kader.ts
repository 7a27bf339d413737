import { kaderRef } from '@/lib/domain/kader/hash'
import { parseKader } from '@/lib/domain/kader/parse'
import type { Kader, KaderRef, Tak } from '@/lib/domain/kader/schema'

const tak = (extra: Partial<Tak>): Tak => ({
  tekst: 'Wat er dan gebeurt.',
  volgende: null,
  meldenAangewezen: false,
  norm: null,
  samenMetVeiligThuis: false,
  na: null,
  hulpMag: true,
  vastleggen: [],
  ...extra,
})
const naar = (volgende: string) => tak({ volgende })
const melden = (norm: string, extra: Partial<Tak> = {}) => tak({ meldenAangewezen: true, norm, ...extra })

/** Of each kind of helper question one; the real framework has 44, its counts are a matter of the content tests. */
const groepen = (afweging: string): Kader['afwegingen'][number]['groepen'] => [
  {
    id: `hulpgroep-${afweging}`,
    kop: 'Vragen die helpen',
    soort: 'hulpvragen',
    definitie: [],
    items: [
      {
        id: `hulpvraag-${afweging}-01`,
        tekst: 'Is er letsel?',
        onderdelen: [{ id: `deel-${afweging}-01`, tekst: 'Is er letsel?', antwoord: 'ja-nee', polariteit: 'zorg' }],
      },
      {
        id: `hulpvraag-${afweging}-02`,
        tekst: 'Vroeger of nu?',
        onderdelen: [
          {
            id: `deel-${afweging}-02`,
            tekst: 'Vroeger of nu?',
            antwoord: 'keuze',
            opties: [
              { id: `optie-${afweging}-vroeger`, tekst: 'Vroeger' },
              { id: `optie-${afweging}-nu`, tekst: 'Nu' },
            ],
            polariteit: 'neutraal',
          },
          { id: `deel-${afweging}-03`, tekst: 'Wat zag u?', antwoord: 'tekst', polariteit: 'neutraal' },
        ],
      },
    ],
  },
]

type Kern = Kader['afwegingen'][number]['kern']
const afweging = (id: string, kern: Kern, landelijk: number, ja: Tak, nee: Tak): Kader['afwegingen'][number] => ({
  id,
  kern,
  staatIn: landelijk <= 2 ? 'stap-4' : 'stap-5',
  kop: `Afweging ${landelijk}`,
  landelijk,
  vraag: `Vraag ${landelijk}?`,
  ookVerwoordAls: [],
  toelichting: [],
  onderdelen: [],
  groepen: groepen(id),
  ja,
  nee,
})

const stap = (nummer: number, kop: string, rol: Kader['stappen'][number]['rollen'][number]) => ({
  id: `stap-${nummer}`,
  nummer,
  kop,
  rollen: [rol],
  inhoud: [],
})

const LOKAAL: Kader = {
  formaat: 1,
  id: 'klein',
  versie: '1.0',
  titel: 'Klein kader',
  uitgever: 'Proefvereniging',
  voorbeeldversie: true,
  geldigVanaf: '2026-01-01',
  wijziging: 'Eerste versie.',
  afgestemdMetVeiligThuis: null,
  basedOn: null,
  hoofdstukken: [],
  normen: ['norm-1', 'norm-2', 'norm-3'].map((id) => ({ id, tekst: `Tekst van ${id}.` })),
  stappen: [
    stap(1, 'Signalen', 'signalen'),
    stap(2, 'Overleggen', 'overleg'),
    stap(3, 'Gesprek', 'gesprek'),
    stap(4, 'Wegen', 'wegen'),
    stap(5, 'Beslissen', 'beslissen'),
  ],
  // The branch table of requirements.md 1.3.
  afwegingen: [
    afweging('afweging-4-1', 'vermoeden', 1, naar('afweging-4-2'), tak({ na: 'afsluiten' })),
    afweging(
      'afweging-4-2',
      'veiligheid',
      2,
      melden('norm-1', { volgende: 'afweging-5-1', samenMetVeiligThuis: true }),
      naar('afweging-5-1'),
    ),
    afweging('afweging-5-1', 'hulp', 3, naar('afweging-5-2'), melden('norm-2', { samenMetVeiligThuis: true })),
    afweging('afweging-5-2', 'medewerking', 4, naar('afweging-5-3'), melden('norm-2', { samenMetVeiligThuis: true })),
    afweging('afweging-5-3', 'resultaat', 5, tak({ na: 'afsluiten-met-afspraken' }), melden('norm-3')),
  ],
  beslissing: {
    staat: 'na',
    vragen: [
      { id: 'besluit-melden', uitkomst: 'melden', vraag: 'Meldt u?' },
      { id: 'besluit-hulp', uitkomst: 'hulp', vraag: 'Kan hulp?' },
    ],
  },
  voorbeelden: [],
  procedures: [],
  consultkanalen: [],
  controles: [
    {
      id: 'kindcheck',
      soort: 'kindcheck',
      kop: 'Kindcheck',
      tekst: 'Zijn er kinderen bij deze volwassene?',
      wettelijk: true,
    },
  ],
  geenChecklist: 'Dit is geen checklist.',
  links: [],
  verwijzingen: [],
}

/** A small, valid framework with the statutory core; `edit` changes the data (a branch, a version) before it is parsed. */
export function smallKader(edit: (kader: Kader) => void = () => {}): Kader {
  const kader = structuredClone(LOKAAL)
  edit(kader)
  const parsed = parseKader(kader)
  if (!parsed.ok) throw new Error(`smallKader: ${JSON.stringify(parsed.error)}`)
  return parsed.value
}

/** The unedited one, parsed and hashed once: builders take it by default. */
export const KLEIN: Kader = smallKader()
const KLEIN_REF: KaderRef = kaderRef(KLEIN)
export const smallRef = (kader: Kader = KLEIN): KaderRef => (kader === KLEIN ? KLEIN_REF : kaderRef(kader))
