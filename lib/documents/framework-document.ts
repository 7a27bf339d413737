import type { Hoofdstuk, Kader, KaderRef, Stap } from '../domain/kader/schema'
import type { Instant } from '../domain/shared/ids'
import { afwegingBlokken } from './framework-afweging'
import { inhoudBlokken, nootBlok, stapKop } from './framework-inhoud'
import type { DocBlock, DocumentModel } from './model'
import { dagTekst } from './tijd'

const hoofdstukBlokken = (hoofdstuk: Hoofdstuk): DocBlock[] => [
  { soort: 'kop', niveau: 2, tekst: hoofdstuk.kop, id: hoofdstuk.id },
  ...nootBlok(hoofdstuk.noot),
  ...inhoudBlokken(hoofdstuk.inhoud, 3),
]

const normBlokken = (normen: Kader['normen']): DocBlock[] => [
  { soort: 'kop', niveau: 2, tekst: 'Wanneer is melden noodzakelijk?', id: 'normen' },
  ...normen.flatMap((norm, i): DocBlock[] => [
    { soort: 'citaat', bron: `Norm ${i + 1}`, tekst: norm.tekst, id: norm.id },
    ...nootBlok(norm.noot),
  ]),
]

const stapBlokken = (kader: Kader, stap: Stap): DocBlock[] => [
  { soort: 'kop', niveau: 2, tekst: stapKop(stap), id: stap.id },
  ...nootBlok(stap.noot),
  ...inhoudBlokken(stap.inhoud, 3),
  ...kader.afwegingen
    .filter((afweging) => afweging.staatIn === stap.id)
    .flatMap((afweging) => afwegingBlokken(kader, afweging)),
]

function beslissingBlokken({ beslissing }: Kader): DocBlock[] {
  return [
    { soort: 'kop', niveau: 2, tekst: 'Het besluit', id: 'beslissing' },
    { soort: 'lijst', geordend: false, items: beslissing.vragen.map((vraag) => vraag.vraag) },
    ...nootBlok(beslissing.noot),
  ]
}

function naslagBlokken(kader: Kader): DocBlock[] {
  const onderdelen = [
    { kop: 'Met wie kunt u overleggen?', id: 'consultkanalen', delen: kader.consultkanalen },
    { kop: 'Controles', id: 'controles', delen: kader.controles },
  ].filter((onderdeel) => onderdeel.delen.length > 0)
  return onderdelen.flatMap((onderdeel): DocBlock[] => [
    { soort: 'kop', niveau: 2, tekst: onderdeel.kop, id: onderdeel.id },
    ...onderdeel.delen.flatMap((deel): DocBlock[] => [
      { soort: 'kop', niveau: 3, tekst: deel.kop, id: deel.id },
      { soort: 'markdown', tekst: deel.tekst },
      ...nootBlok(deel.noot),
    ]),
  ])
}

function linkBlokken(kader: Kader): DocBlock[] {
  if (kader.links.length + kader.verwijzingen.length === 0) return []
  const bekeken = (datum: string) => `bekeken op ${dagTekst(datum)}`
  return [
    { soort: 'kop', niveau: 2, tekst: 'Verwijzingen', id: 'links' },
    ...kader.links.flatMap((link): DocBlock[] => [
      {
        soort: 'gegevens',
        id: link.id,
        rijen: [{ label: link.titel, waarde: `${link.url}\n${bekeken(link.gecontroleerdOp)}` }],
      },
      ...nootBlok(link.noot),
    ]),
    ...kader.verwijzingen.flatMap((verwijzing): DocBlock[] => [
      {
        soort: 'gegevens',
        id: verwijzing.id,
        rijen: [{ label: verwijzing.titel, waarde: bekeken(verwijzing.gecontroleerdOp) }],
      },
      ...nootBlok(verwijzing.noot),
    ]),
  ]
}

function versieBlokken(kader: Kader, ref: KaderRef): DocBlock[] {
  const afgestemd = kader.afgestemdMetVeiligThuis
  return [
    ...(kader.voorbeeldversie
      ? [
          {
            soort: 'nadruk',
            tekst: 'Dit is een voorbeeldversie. Zij is niet vastgesteld door een vereniging.',
          } as const,
        ]
      : []),
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Uitgever', waarde: kader.uitgever },
        { label: 'Versie', waarde: kader.versie },
        { label: 'Geldig vanaf', waarde: dagTekst(kader.geldigVanaf) },
        ...(kader.wijziging ? [{ label: 'Wat er is gewijzigd', waarde: kader.wijziging }] : []),
        ...(kader.basedOn
          ? [{ label: 'Gemaakt op basis van', waarde: `${kader.basedOn.id}, versie ${kader.basedOn.versie}` }]
          : []),
        ...(afgestemd
          ? [{ label: 'Afgestemd met Veilig Thuis', waarde: `${afgestemd.met}, ${dagTekst(afgestemd.op)}` }]
          : []),
        { label: 'Code van deze versie', waarde: ref.sha256, code: true },
      ],
    },
    { soort: 'nadruk', tekst: kader.geenChecklist },
  ]
}

/** The chapters and steps in their order, for whoever has it on paper. */
const inhoudsopgave = (blokken: readonly DocBlock[]): DocBlock[] => [
  { soort: 'kop', niveau: 2, tekst: 'Inhoud', id: 'inhoudsopgave' },
  {
    soort: 'lijst',
    geordend: false,
    items: blokken.flatMap((blok) => (blok.soort === 'kop' && blok.niveau === 2 ? [blok.tekst] : [])),
  },
]

/** A whole version of a framework, for print and PDF. `datum` is the moment from which it is in force. */
export function frameworkDocument(kader: Kader, ref: KaderRef, datum: Instant): DocumentModel {
  const voor = kader.beslissing.staat === 'voor' ? beslissingBlokken(kader) : []
  const na = kader.beslissing.staat === 'na' ? beslissingBlokken(kader) : []
  const blokken = [
    ...kader.hoofdstukken.flatMap(hoofdstukBlokken),
    ...normBlokken(kader.normen),
    ...voor,
    ...kader.stappen.flatMap((stap) => stapBlokken(kader, stap)),
    ...na,
    ...kader.procedures.flatMap(hoofdstukBlokken),
    ...naslagBlokken(kader),
    ...linkBlokken(kader),
  ]
  return {
    titel: kader.titel,
    ondertitel: `Versie ${kader.versie}, geldig vanaf ${dagTekst(kader.geldigVanaf)}`,
    onderwerp: 'Afwegingskader bij de Meldcode huiselijk geweld en kindermishandeling',
    maker: kader.uitgever,
    voettekst: `${kader.titel}, versie ${ref.versie}\n${ref.id}, sha256 ${ref.sha256}`,
    datum,
    blokken: [...versieBlokken(kader, ref), ...inhoudsopgave(blokken), ...blokken],
  }
}
