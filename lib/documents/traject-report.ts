import type { Entry, EntryVan } from '../domain/dossier/entries'
import type { KaderRef } from '../domain/kader/schema'
import { stapKop } from './framework-inhoud'
import { SOORT, SOORT_DOSSIER } from './labels'
import type { DocBlock, DocumentModel } from './model'
import { aandachtspuntBlokken, besluitBlokken } from './record-besluit'
import { controleBlokken, kaderVoet, logboekBlokken } from './record-bewijs'
import {
  acuutBlokken,
  feitBlokken,
  gesprekBlokken,
  notitieBlokken,
  overlegBlokken,
  persoonBlokken,
} from './record-inhoud'
import {
  afwegingKop,
  asNamedThen,
  documentVan,
  entryMet,
  nummerVan,
  trajectVan,
  verbetering,
  type RecordInput,
} from './record-input'
import { autonomieBlokken, weegmomentBlokken } from './record-later'
import { verderBlokken } from './record-verder'
import { eigenVeld, hulpvragenBlokken, vastgelegdRij, wegingBlokken } from './record-weging'
import { momentTekst } from './tijd'

/** The version in force in the dossier at this entry: the one it began with, or the newer one that was chosen since. */
function kaderBij(input: RecordInput, position: number): KaderRef | undefined {
  for (const { inhoud } of input.entries.filter((entry) => entry.position <= position).toReversed()) {
    if (inhoud.kind === 'dossier-geopend' || inhoud.kind === 'cyclus-gestart') return inhoud.kader
    if (inhoud.kind === 'kaderkeuze' && inhoud.keuze === 'overstappen') return inhoud.naar
  }
  return undefined
}

function kaderBlokken(input: RecordInput, ref: KaderRef): DocBlock[] {
  const kader = documentVan(input, ref)
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Kader', waarde: `${kader?.titel ?? ref.id}, versie ${ref.versie}` },
        { label: 'Code van het kader', waarde: ref.sha256, code: true },
      ],
    },
  ]
}

function stapTekst(input: RecordInput, position: number, id: string): string {
  const ref = kaderBij(input, position)
  const stap = ref && documentVan(input, ref)?.stappen.find((kandidaat) => kandidaat.id === id)
  return stap ? stapKop(stap) : id
}

function sluitingBlokken(input: RecordInput, entry: EntryVan<'traject-gesloten'>): DocBlock[] {
  return [
    {
      soort: 'gegevens',
      rijen: [{ label: 'Gesloten bij', waarde: stapTekst(input, entry.position, entry.inhoud.stap) }],
    },
    eigenVeld('Reden', entry.inhoud.reden),
    eigenVeld('Afspraken', entry.inhoud.afspraken),
    ...aandachtspuntBlokken(entry.inhoud.aandachtspunten),
  ]
}

function basisBlokken(input: RecordInput, entry: Entry): DocBlock[] {
  const { inhoud } = entry
  const ref = kaderBij(input, entry.position)
  switch (inhoud.kind) {
    case 'dossier-geopend':
      return kaderBlokken(input, inhoud.kader)
    case 'cyclus-gestart':
      return [eigenVeld('Aanleiding', inhoud.aanleiding), ...kaderBlokken(input, inhoud.kader)]
    case 'notitie':
      return notitieBlokken(input, { ...entry, inhoud })
    case 'persoon':
      return ref ? persoonBlokken(input, ref, { ...entry, inhoud }) : []
    case 'feit':
      return ref ? feitBlokken(input, ref, { ...entry, inhoud }) : []
    case 'overleg':
      return ref ? overlegBlokken(input, ref, { ...entry, inhoud }) : []
    case 'gesprek':
      return ref ? gesprekBlokken(input, ref, { ...entry, inhoud }) : []
    case 'acuut':
      return acuutBlokken(input, { ...entry, inhoud })
    case 'hulpvragen':
      return ref ? hulpvragenBlokken(input, ref, { ...entry, inhoud }) : []
    case 'afweging':
      return wegingBlokken(input, { ...entry, inhoud }, undefined)
    case 'weegmoment':
      return ref ? weegmomentBlokken(input, ref, { ...entry, inhoud }) : []
    case 'autonomie':
      return autonomieBlokken(input, { ...entry, inhoud })
    case 'besluit':
      return [...besluitBlokken(input, { ...entry, inhoud }), ...aandachtspuntBlokken(inhoud.aandachtspunten)]
    case 'traject-gesloten':
      return sluitingBlokken(input, { ...entry, inhoud })
    case 'gewist':
      return [
        {
          soort: 'nadruk',
          tekst: 'De inhoud van deze vastlegging is gewist. Haar plaats in het logboek blijft staan.',
        },
      ]
    default:
      return ref ? verderBlokken(input, ref, entry) : []
  }
}

/** Both sides of a correction say where the other stands. */
function verwijzingen(input: RecordInput, entry: Entry): DocBlock[] {
  const later = verbetering(input, entry.id)
  const vervangt = 'vervangt' in entry.inhoud ? entry.inhoud.vervangt : null
  const vorige = vervangt === null ? undefined : entryMet(input, vervangt)
  const reden = 'redenCorrectie' in entry.inhoud ? entry.inhoud.redenCorrectie : ''
  return [
    ...(later
      ? [
          {
            soort: 'nadruk',
            tekst: `Later verbeterd: zie ${nummerVan(later)}, van ${momentTekst(later.recorded)}.`,
          } as const,
        ]
      : []),
    ...(vorige
      ? [
          { soort: 'nadruk', tekst: `Verbetert ${nummerVan(vorige)}, van ${momentTekst(vorige.recorded)}.` } as const,
          eigenVeld('Reden van de verbetering', reden),
        ]
      : []),
  ]
}

// These say their own times, because they have two.
const MET_TIJDEN: ReadonlySet<string> = new Set([
  ...['notitie', 'feit', 'overleg', 'gesprek', 'acuut', 'afweging', 'weegmoment', 'autonomie'],
  ...['identiteit', 'akkoord', 'hulpverlener', 'toestemming', 'achtergrond', 'controle', 'participatie'],
  ...['melding', 'doorgegeven', 'na-melding', 'informatieverzoek', 'brief', 'kaderkeuze'],
])

function kopVan(input: RecordInput, { position, inhoud }: Entry): string {
  const ref = kaderBij(input, position)
  if (!ref || !('afweging' in inhoud)) return SOORT[inhoud.kind]
  const afweging = afwegingKop(input, ref, inhoud.afweging)
  return inhoud.kind === 'afweging' ? afweging : `${SOORT[inhoud.kind]}: ${afweging}`
}

function entryBlokken(input: RecordInput, entry: Entry): DocBlock[] {
  const kop = `${entry.position + 1}. ${kopVan(input, entry)}`
  return [
    { soort: 'kop', niveau: 3, tekst: kop, id: `vastlegging-${entry.position + 1}` },
    ...(MET_TIJDEN.has(entry.inhoud.kind)
      ? []
      : [{ soort: 'gegevens', rijen: [vastgelegdRij(asNamedThen(input, entry), entry)] } as const]),
    ...verwijzingen(input, entry),
    ...basisBlokken(input, entry),
  ]
}

function trajectBlokken(input: RecordInput): DocBlock[] {
  const trajecten = new Set(input.entries.map((entry) => trajectVan(input, entry.position)))
  return [...trajecten].flatMap((traject): DocBlock[] => [
    { soort: 'kop', niveau: 2, tekst: `Traject ${traject}`, id: `traject-${traject}` },
    ...input.entries
      .filter((entry) => trajectVan(input, entry.position) === traject)
      .flatMap((entry) => entryBlokken(input, entry)),
  ])
}

/** The whole dossier, entry by entry, in the order in which it was recorded. Nothing is left out or summed up. */
export function trajectReport(input: RecordInput): DocumentModel {
  const laatste = input.entries.at(-1)
  const ref = laatste && kaderBij(input, laatste.position)
  if (laatste === undefined || ref === undefined) throw new Error('a dossier begins with its opening')
  return {
    titel: 'Verslag van het traject',
    ondertitel: `Stand na de laatste vastlegging, ${momentTekst(laatste.recorded)}`,
    onderwerp: 'Verslag volgens de Meldcode huiselijk geweld en kindermishandeling',
    maker: input.vereniging.naam,
    voettekst: `${kaderVoet(input, ref)}\nVerslag tot en met ${nummerVan(laatste)}`,
    datum: laatste.recorded,
    blokken: [
      {
        soort: 'gegevens',
        rijen: [
          { label: 'Vereniging', waarde: input.vereniging.naam },
          { label: 'Dossier', waarde: input.dossier.label ?? 'Gewist' },
          { label: 'Gaat over', waarde: SOORT_DOSSIER[input.dossier.soort] },
          { label: 'Aantal vastleggingen', waarde: String(input.entries.length) },
        ],
      },
      ...trajectBlokken(input),
      ...logboekBlokken(input),
      ...controleBlokken(),
    ],
  }
}
