import type { Actor, Role } from '@/lib/domain/access/actor'
import type { DossierCommand } from '@/lib/domain/dossier/command'
import { decide } from '@/lib/domain/dossier/decide'
import { Inhoud, type Entry, type InhoudVan, type Soort } from '@/lib/domain/dossier/entries'
import { evolve, fold } from '@/lib/domain/dossier/evolve'
import type { Dossier, GestartDossier, OpenDossier } from '@/lib/domain/dossier/state'
import type { Kader } from '@/lib/domain/kader/schema'
import { AssociationId, EntryId, Instant, PersonId, SessionId } from '@/lib/domain/shared/ids'
import { KLEIN, smallRef } from './small-kader'

/** A valid UUID for a number: the same number gives the same id, in every run. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
export const entryId = (n: number): EntryId => EntryId.parse(uuid(0xe000 + n))
export const personId = (n: number): PersonId => PersonId.parse(uuid(0xa000 + n))
export const associationId = (n: number): AssociationId => AssociationId.parse(uuid(0xb000 + n))

/** The moment at which the builders record, and `n` minutes after it. */
export const AT = Instant.parse('2026-11-24T21:55:00.000Z')
export const minutesAfter = (n: number): Instant => Instant.parse(new Date(Date.parse(AT) + n * 60_000).toISOString())

export function actor(roles: readonly Role[] = ['member'], over: Partial<Actor> = {}): Actor {
  return {
    associationId: associationId(1),
    slug: 'vit',
    personId: personId(1),
    pseudonym: uuid(0xf001),
    roles,
    sessionId: SessionId.parse(uuid(0xc001)),
    secondFactor: true,
    ...over,
  }
}

type Standaard = { [K in Soort]: (kader: Kader) => Omit<InhoudVan<K>, 'kind'> }
const verbetering = { vervangt: null, redenCorrectie: '' }
const STANDAARD: Standaard = {
  'dossier-geopend': (k) => ({ soort: 'kind', label: 'Kastanje', kader: smallRef(k) }),
  notitie: () => ({ tekst: 'Vader belde de afspraak af.', ...verbetering }),
  persoon: () => ({
    aanduiding: 'moeder',
    rollen: ['ouder'],
    leeftijd: '18-64',
    client: '',
    gezien: '',
    gezag: '',
    huishouden: '',
    vormen: [],
    toelichting: '',
    ...verbetering,
  }),
  feit: () => ({
    soort: 'feit',
    wat: 'Blauwe plek op de linkerarm.',
    waar: '',
    hoeVerkregen: '',
    verkregenOp: '',
    over: [],
    bron: 'zelf gezien in de praktijk',
    hand: 'eerste',
    weging: [{ afweging: 'afweging-4-1', richting: 'voor' }],
    akkoord: 'niet-gevraagd',
    ...verbetering,
  }),
  overleg: () => ({
    met: 'collega',
    wie: 'collega uit de intervisie',
    besproken: 'De zorgen, zonder namen.',
    uitkomst: 'Eerst met moeder praten.',
    anoniem: '',
    opAfstand: '',
    onderwerpen: [],
    gedaan: '',
    ...verbetering,
  }),
  gesprek: () => ({
    gevoerd: true,
    met: 'moeder',
    inhoud: 'Ik vertelde wat ik zag.',
    personen: [],
    reactie: 'Zij schrok en wil hulp.',
    eigenOplossingen: '',
    aanbod: '',
    afspraken: '',
    grond: '',
    alsnog: [],
    ...verbetering,
  }),
  identiteit: () => ({ persoon: entryId(1), doos: 'AAAA', ...verbetering }),
  akkoord: () => ({ feit: entryId(1), stand: 'akkoord', toelichting: 'Per telefoon voorgelezen.' }),
  hulpverlener: () => ({
    soort: 'huisarts',
    naam: 'de huisarts van het gezin',
    bereikbaar: '030 000 00 00',
    toelichting: 'Ziet het gezin al lang.',
    ...verbetering,
  }),
  toestemming: () => ({
    waarvoor: 'bellen met school',
    vanWie: 'moeder',
    stand: 'gekregen',
    toelichting: 'In het gesprek gevraagd.',
    ...verbetering,
  }),
  achtergrond: () => ({ onderwerp: 'voorgeschiedenis', tekst: 'Er was eerder hulp van het wijkteam.', ...verbetering }),
  controle: (k) => ({
    controle: k.controles[0]?.id ?? 'kindcheck',
    aanleiding: 'Vader drinkt.',
    minderjarigen: 'ja',
    uitkomst: 'zorgen',
    toelichting: 'Twee kinderen thuis.',
    mening: 'De oudste wil dat het stopt.',
    ...verbetering,
  }),
  participatie: () => ({ persoon: null, items: [], teruggekoppeld: 'Ik vertelde wat ik ermee doe.' }),
  melding: () => ({
    modus: 'kind',
    feiten: [],
    vormen: ['lichamelijk'],
    vermoed: true,
    blokken: [{ blok: 'zorgen', tekst: 'Op 3 maart zag ik een blauwe plek op de linkerarm.' }],
    geinformeerd: 'ja',
    informerenGrond: '',
    informerenToelichting: 'In het gesprek verteld.',
    naamNietNoemen: false,
    naamGrond: '',
    naamToelichting: '',
    bevindingen: [],
    aandachtspunten: [],
    ...verbetering,
  }),
  doorgegeven: () => ({
    melding: null,
    aanWie: 'Veilig Thuis',
    hoe: 'telefoon',
    toelichting: 'Zij bellen terug.',
    ...verbetering,
  }),
  'na-melding': () => ({
    afspraken: [],
    gezamenlijkOverleg: 'Wij verdeelden wie wat doet.',
    terugkoppeling: 'Zij doen onderzoek.',
    ondersteuning: 'Ik blijf het kind zien.',
    wieHoudtContact: 'Ikzelf.',
    traag: '',
    opvolgenOp: null,
    ...verbetering,
  }),
  informatieverzoek: () => ({
    van: 'veilig-thuis',
    wie: 'een medewerker',
    gevraagd: 'Hoe gaat het met het kind in de sessies?',
    nodig: 'Of ik mij zorgen maak.',
    gezinWeet: 'ja',
    gezinStemtIn: 'ja',
    gezinToelichting: '',
    teruggebeld: 'ja',
    terugbellenToelichting: '',
    clientGeinformeerd: 'ja',
    clientToelichting: '',
    feiten: 'Het kind komt wekelijks.',
    mening: '',
    eigenVakgebied: 'ja',
    vanAnderen: 'nee',
    andereBronnen: '',
    verslag: 'akkoord',
    verslagTekst: '',
    verslagTerug: 'ja',
    kopieGezin: 'ja',
    kopieToelichting: '',
    stap: '',
    nuNiet: [],
    ...verbetering,
  }),
  brief: () => ({ aan: 'ouders', tekst: 'Wij spraken over mijn zorgen.', feiten: [], ...verbetering }),
  kaderkeuze: (k) => ({
    keuze: 'blijven',
    naar: { ...smallRef(k), versie: '9.9', sha256: 'f'.repeat(64) },
    toelichting: '',
  }),
  acuut: () => ({ gevaar: 'nee', wat: '', watIkDoe: '' }),
  hulpvragen: () => ({ afweging: 'afweging-4-1', antwoorden: [] }),
  afweging: (k) => ({
    afweging: 'afweging-4-1',
    kader: smallRef(k),
    antwoord: 'ja',
    motivering: 'De signalen blijven na het gesprek.',
    andereVerklaringen: 'Een val op school is nagegaan.',
    leeftijdEnGevolgen: 'Zeven jaar, slaapt slecht.',
    stemVanHetKind: 'Ik vroeg het kind wat het zelf wil.',
    stemGevraagd: '',
    stemVerandert: '',
    eigenOmstandigheden: '',
    waaromNuAl: '',
    samenMetVeiligThuis: false,
    ...verbetering,
  }),
  weegmoment: () => ({
    over: 'afweging-4-1',
    reden: 'weet-nog-niet',
    manieren: ['feiten'],
    toelichting: 'Ik wil de school spreken.',
    op: null,
    ...verbetering,
  }),
  autonomie: () => ({
    wilsbekwaam: 'ja',
    waaruitBlijktDat: 'Zij legt haar keuze helder uit.',
    geinformeerd: 'Zij weet wat ik vrees, en zei: dit wil ik niet.',
    ernst: 'Geduwd, geen letsel.',
    zorgplicht: 'Ik blijf haar zien.',
    advies: 'Veilig Thuis raadde aan te volgen.',
    motivering: 'Haar keuze weegt nu zwaarder.',
    ...verbetering,
  }),
  besluit: (k) => ({
    kader: smallRef(k),
    melden: 'ja-norm-1',
    meldenMotivering: 'De onveiligheid is structureel.',
    hulp: 'samen-met-veilig-thuis',
    hulpMotivering: 'Wij bespreken dit met Veilig Thuis.',
    afwegingen: [],
    feiten: [],
    aandachtspunten: [],
    spoed: null,
    door: '',
    ...verbetering,
  }),
  'traject-gesloten': () => ({ stap: 'stap-1', reden: 'Er is geen vermoeden.', afspraken: '', aandachtspunten: [] }),
  'cyclus-gestart': (k) => ({ aanleiding: 'Er is een nieuw signaal.', kader: smallRef(k) }),
  gewist: () => ({}),
}

/** The content of an entry of this kind, valid, with what the test is about put over it. */
export function inhoud<K extends Soort>(kind: K, over: Partial<InhoudVan<K>> = {}, kader = KLEIN): InhoudVan<K> {
  return Inhoud.parse({ kind, ...STANDAARD[kind](kader), ...over }) as InhoudVan<K>
}

/** Entries as they would have been recorded, one a minute. `happened` is not known unless given in `over`. */
export function entry(position: number, content: Inhoud, over: Partial<Entry> = {}): Entry {
  return {
    id: entryId(position),
    position,
    author: personId(1),
    happened: { soort: 'onbekend' },
    recorded: minutesAfter(position),
    inhoud: content,
    ...over,
  }
}
export const entries = (...contents: readonly Inhoud[]): Entry[] => contents.map((c, i) => entry(i, c))

/** A dossier with these entries after its opening (position 0). */
export const dossierWith = (...contents: readonly Inhoud[]): Dossier =>
  fold(entries(inhoud('dossier-geopend'), ...contents))

export function openDossier(...contents: readonly Inhoud[]): OpenDossier {
  const dossier = dossierWith(...contents)
  if (dossier.toestand !== 'open') throw new Error(`the dossier is ${dossier.toestand}`)
  return dossier
}
export function startedDossier(...contents: readonly Inhoud[]): GestartDossier {
  const dossier = dossierWith(...contents)
  if (dossier.toestand === 'nieuw') throw new Error('the dossier is not opened')
  return dossier
}

/** What a form would send for this kind: the content without what `decide` fills in itself. */
export function typed<K extends Soort>(kind: K, over: Partial<Record<keyof InhoudVan<K>, unknown>> = {}) {
  const { kind: _, ...content } = { ...inhoud(kind), ...over }
  return content
}

/** Plays commands through decide and evolve, as the use cases do. Throws on a refusal. */
export function play(kader: Kader, commands: readonly DossierCommand[], from: readonly Entry[] = []): Entry[] {
  const made = [...from]
  let dossier = fold(made)
  for (const command of commands) {
    const verdict = decide(kader, dossier, command, minutesAfter(made.length))
    if (!verdict.ok) throw new Error(`${command.soort} refused: ${JSON.stringify(verdict.error.errors)}`)
    for (const nieuw of verdict.value) {
      const next = entry(made.length, nieuw.inhoud, { happened: nieuw.happened })
      made.push(next)
      dossier = evolve(dossier, next)
    }
  }
  return made
}
