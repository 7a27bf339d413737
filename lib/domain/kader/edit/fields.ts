import { inhoudVan, isLijst } from '../find'
import { afwegingVan } from '../graph'
import { op, padVanVeld, type Knoop, type Soort } from '../anatomy'
import type { Kader, Lijst } from '../schema'
import type { NieuweSoort } from './edit'

export type Keuze = { readonly waarde: string; readonly label: string }
/**
 * How a field is filled in: `regel` one line, `tekst` restricted Markdown, `regels` one item a line, `keuze` one of a
 * list, `keuzes` several of it, `dag` a date, `adres` a web address, `ja-nee` a switch.
 */
export type Vorm = 'regel' | 'tekst' | 'regels' | 'keuze' | 'keuzes' | 'dag' | 'adres' | 'ja-nee'
export type Veld = {
  /** Where it stands in the block: `vraag`, `ja.tekst`. */
  readonly naam: string
  readonly label: string
  readonly vorm: Vorm
  /** May not be emptied. */
  readonly verplicht: boolean
  readonly keuzes?: readonly Keuze[]
  /** Stands above the field. */
  readonly hulp?: string
  /** What is stored when it is emptied; absent: the field goes. */
  readonly leeg?: '' | null
}
export type Waarde = string | boolean | readonly string[] | null

type Extra = Partial<Pick<Veld, 'keuzes' | 'hulp' | 'verplicht' | 'leeg'>>
const veld = (naam: string, label: string, vorm: Vorm, extra: Extra = {}): Veld => ({
  naam,
  label,
  vorm,
  verplicht: true,
  ...extra,
})
const mag = { verplicht: false } as const
const keuzes = (paren: Readonly<Record<string, string>>): readonly Keuze[] =>
  Object.entries(paren).map(([waarde, label]) => ({ waarde, label }))

const KOP = veld('kop', 'Kop', 'regel')
const TEKST = veld('tekst', 'Tekst', 'tekst')
const NAGEKEKEN = veld('gecontroleerdOp', 'Nagekeken op', 'dag', {
  hulp: 'De dag waarop u dit voor het laatst nakeek.',
})
const SOORT_BLOK = keuzes({
  tekst: 'Gewone tekst',
  definitie: 'Definitie',
  uitgangspunt: 'Uitgangspunt',
  'let-op': 'Let op',
  voetnoot: 'Voetnoot',
  figuur: 'Figuur',
  regel: 'Regel',
})
const ROLLEN = keuzes({
  signalen: 'Signalen in kaart brengen',
  overleg: 'Overleggen',
  gesprek: 'Het gesprek',
  wegen: 'Wegen',
  beslissen: 'Beslissen',
})
const NA = keuzes({
  afsluiten: 'Afsluiten',
  'afsluiten-met-afspraken': 'Afsluiten met afspraken',
  'hulp-vervolgen': 'De hulp vervolgen',
})

const takVelden = (antwoord: 'ja' | 'nee', naam: string): Veld[] => [
  veld(`${antwoord}.tekst`, `${naam}: wat er dan gebeurt`, 'tekst'),
  veld(`${antwoord}.vastleggen`, `${naam}: wat de therapeut daarna vastlegt`, 'regels', {
    ...mag,
    hulp: 'Eén punt per regel. Dit zijn vragen aan de therapeut; niets ervan is verplicht.',
  }),
  veld(`${antwoord}.hulpMag`, `${naam}: hulp bieden mag ook`, 'ja-nee'),
]

const VAST: Readonly<Record<Soort, readonly Veld[]>> = {
  document: [
    veld('titel', 'Titel', 'regel'),
    veld('uitgever', 'Uitgever', 'regel'),
    veld('aanspreekvorm', 'Aanspreekvorm', 'keuze', { ...mag, keuzes: keuzes({ je: 'je en jij', u: 'u' }) }),
    veld('geenChecklist', 'De zin die zegt dat dit geen checklist is', 'tekst'),
    veld('beslissing.staat', 'Waar de twee besluiten staan', 'keuze', {
      keuzes: keuzes({ voor: 'Vóór de afwegingen', na: 'Na de afwegingen' }),
    }),
    veld('wijziging', 'Wat er in deze versie is veranderd', 'tekst', { ...mag, leeg: '' }),
  ],
  hoofdstuk: [KOP],
  blok: [veld('kop', 'Kop', 'regel', mag), veld('soort', 'Soort tekst', 'keuze', { keuzes: SOORT_BLOK }), TEKST],
  lijst: [
    KOP,
    veld('inleiding', 'Inleiding', 'tekst', mag),
    veld('geordend', 'Genummerd', 'ja-nee'),
    veld('toeschrijving', 'Van wie deze lijst komt', 'regel', mag),
  ],
  lijstitem: [TEKST],
  norm: [TEKST],
  stap: [KOP, veld('rollen', 'Wat in deze stap gebeurt', 'keuzes', { ...mag, keuzes: ROLLEN })],
  afweging: [
    KOP,
    veld('vraag', 'De kernvraag', 'tekst'),
    veld('staatIn', 'De stap waarin deze vraag staat', 'keuze'),
    veld('bijTwijfel', 'Bij twijfel', 'keuze', {
      ...mag,
      keuzes: keuzes({ 'als-ja': 'Handel als bij ja', 'advies-vt': 'Vraag advies aan Veilig Thuis' }),
    }),
    ...takVelden('ja', 'Bij ja'),
    ...takVelden('nee', 'Bij nee'),
  ],
  onderwerp: [TEKST],
  hulpgroep: [
    KOP,
    veld('soort', 'Soort', 'keuze', { keuzes: keuzes({ hulpvragen: 'Hulpvragen', signalen: 'Signalen' }) }),
    veld('vragenKop.tekst', 'Kop boven de vragen zelf', 'regel', mag),
  ],
  hulpvraag: [TEKST],
  onderdeel: [
    TEKST,
    veld('antwoord', 'Hoe u antwoordt', 'keuze', {
      keuzes: keuzes({ 'ja-nee': 'Ja of nee', keuze: 'Een keuze uit een lijst', tekst: 'In eigen woorden' }),
    }),
    veld('opties', 'De keuzes', 'regels', { ...mag, hulp: 'Eén keuze per regel. Alleen bij een keuze uit een lijst.' }),
    veld('polariteit', 'Wat een ja zegt', 'keuze', {
      ...mag,
      hulp: 'Dit bepaalt alleen de woorden op de bladzijde. Er wordt niets mee gerekend.',
      keuzes: keuzes({ zorg: 'Ja is een zorg', beschermend: 'Ja beschermt', neutraal: 'Ja zegt geen van beide' }),
    }),
  ],
  optie: [TEKST],
  beslissing: [veld('vraag', 'De vraag', 'tekst')],
  voorbeeld: [
    KOP,
    TEKST,
    veld('doelgroep', 'Over wie het gaat', 'keuze', {
      ...mag,
      keuzes: keuzes({ kind: 'Een kind', volwassene: 'Een volwassene', oudere: 'Een oudere' }),
    }),
    veld('groep', 'Bij welke groep hulpvragen', 'keuze', mag),
  ],
  consultkanaal: [
    KOP,
    veld('tekst', 'Tekst', 'tekst', { ...mag, leeg: '' }),
    veld('inzet', 'Wanneer', 'keuze', { keuzes: keuzes({ verplicht: 'Altijd', 'zo-nodig': 'Als het nodig is' }) }),
  ],
  controle: [KOP, TEKST],
  koppeling: [veld('titel', 'Titel', 'regel'), veld('url', 'Adres', 'adres'), NAGEKEKEN],
  verwijzing: [veld('titel', 'Titel', 'regel'), NAGEKEKEN],
  contact: [
    veld('kop', 'Naam', 'regel'),
    veld('tekst', 'Waarvoor u hier terechtkunt', 'tekst', mag),
    veld('telefoon', 'Telefoonnummer', 'regel', mag),
    veld('url', 'Webadres of e-mailadres', 'adres', mag),
    NAGEKEKEN,
  ],
  woord: [veld('kop', 'Het woord', 'regel'), veld('tekst', 'Wat het betekent', 'tekst')],
}

/** The fields of a block that its editor may change; what a branch does is not among them (A28). */
export function veldenVan(kader: Kader, knoop: Pick<Knoop, 'soort' | 'ruw'>): readonly Veld[] {
  return VAST[knoop.soort].flatMap((v) => {
    if (v.naam === 'staatIn') return [{ ...v, keuzes: weegstappen(kader) }]
    if (v.naam === 'groep') return [{ ...v, keuzes: groepenVan(kader, String(knoop.ruw['afweging'])) }]
    if (v.naam === 'ja.hulpMag' || v.naam === 'nee.hulpMag') return [v, ...naVeld(knoop, v.naam.split('.')[0] ?? '')]
    return [v]
  })
}

/** What follows an answer can be chosen only where no next question follows. */
function naVeld({ ruw }: Pick<Knoop, 'ruw'>, antwoord: string): Veld[] {
  if (op(ruw, [antwoord, 'volgende']) !== null) return []
  return [veld(`${antwoord}.na`, `Bij ${antwoord}: wat erop volgt`, 'keuze', { ...mag, leeg: null, keuzes: NA })]
}

const weegstappen = (kader: Kader): Keuze[] =>
  kader.stappen
    .filter((stap) => stap.rollen.some((rol) => rol === 'wegen' || rol === 'beslissen'))
    .map((stap) => ({ waarde: stap.id, label: stap.kop }))

const groepenVan = (kader: Kader, afweging: string): Keuze[] =>
  (afwegingVan(kader, afweging)?.groepen ?? []).map((groep) => ({ waarde: groep.id, label: groep.kop }))

/** The value of a field as a form shows it; the options of a choice as lines. */
export function waardeVan(ruw: Knoop['ruw'], { naam, vorm }: Veld): Waarde {
  const waarde = op(ruw, padVanVeld(naam))
  if (naam === 'opties') return (Array.isArray(waarde) ? waarde : []).map((optie: { tekst: string }) => optie.tekst)
  if (typeof waarde === 'string' || typeof waarde === 'boolean') return waarde
  if (Array.isArray(waarde)) return waarde.map(String)
  return vorm === 'regels' || vorm === 'keuzes' ? [] : null
}

/** The kinds of block that can carry a note of the editors, and where within it. */
export const NOOT_BIJ: Readonly<Partial<Record<Soort, readonly string[]>>> = {
  document: ['beslissing.noot'],
  hoofdstuk: ['noot'],
  blok: ['noot'],
  lijst: ['noot'],
  lijstitem: ['noot'],
  norm: ['noot'],
  stap: ['noot'],
  afweging: ['noot', 'ja.noot', 'nee.noot'],
  hulpgroep: ['noot'],
  hulpvraag: ['noot'],
  voorbeeld: ['noot'],
  consultkanaal: ['noot'],
  controle: ['noot'],
  koppeling: ['noot'],
  verwijzing: ['noot'],
  contact: ['noot'],
  woord: ['noot'],
}

/** The fields of a block that does not exist yet: what its form asks, and what the list that it needs is for. */
export function newFieldsOf(kader: Kader, soort: NieuweSoort, ouder: string): readonly Veld[] {
  const velden = veldenVan(kader, { soort, ruw: { afweging: ouder } })
  if (soort === 'stap') return [KOP]
  if (soort === 'hulpvraag') return [...velden, ...VAST.onderdeel.filter((v) => v.naam !== 'tekst')].map(facultatief)
  if (soort === 'lijst')
    return [
      veld('gebruik', 'Waarvoor deze lijst is', 'keuze', { keuzes: vrijGebruik(kader) }),
      ...velden.map(facultatief),
      veld('items', 'De punten', 'regels', { hulp: 'Eén punt per regel.' }),
    ]
  if (soort === 'controle') return [veld('soort', 'Soort', 'keuze', { keuzes: CONTROLES }), ...velden]
  return velden.map(facultatief)
}

/** What has a value to begin with need not be filled in. */
const facultatief = (v: Veld): Veld =>
  v.vorm === 'ja-nee' || (v.vorm === 'keuze' && v.naam !== 'gebruik') ? { ...v, verplicht: false } : v

const CONTROLES = keuzes({
  kopp: 'KOPP: kinderen van ouders met psychische problemen',
  mantelzorgcheck: 'Mantelzorgcheck',
  vgv: 'Vrouwelijke genitale verminking',
  anders: 'Iets anders',
})

/** The product finds a list by its use, so a use has one list: only those that have none yet can be added. */
function vrijGebruik(kader: Kader): Keuze[] {
  const bezet = new Set<string>(inhoudVan(kader).flatMap((inhoud) => (isLijst(inhoud) ? [inhoud.gebruik] : [])))
  return Object.entries(GEBRUIK)
    .filter(([waarde]) => !bezet.has(waarde))
    .map(([waarde, label]) => ({ waarde, label }))
}

/** What each list of the product is for, in the words of the editor's form. */
export const GEBRUIK: Readonly<Record<Lijst['gebruik'], string>> = {
  'dossierinhoud-kind': 'Wat u in het dossier beschrijft bij een kind',
  'dossierinhoud-volwassene': 'Wat u in het dossier beschrijft bij een volwassene',
  'advies-veilig-thuis': 'Waarover u advies kunt vragen aan Veilig Thuis',
  'gesprek-achterwege-kind': 'Wanneer een gesprek niet kan, bij een kind',
  'gesprek-achterwege-volwassene': 'Wanneer een gesprek niet kan, bij een volwassene',
  'melding-vooraf-informeren-achterwege': 'Wanneer u niet vooraf over een melding vertelt',
  'participatie-kind': 'Hoe het kind meedoet',
  'afspraken-veilig-thuis': 'Afspraken met Veilig Thuis na een melding',
  meldregels: 'Regels voor de tekst van een melding',
  'richtlijnen-informatieverzoek': 'Richtlijnen bij een vraag om informatie',
  'vormen-ouderenmishandeling': 'Vormen van ouderenmishandeling',
  'gronden-naam-niet-noemen': 'Gronden om uw naam niet te noemen',
}
