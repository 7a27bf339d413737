import type { Entry, EntryVan } from '../domain/dossier/entries'
import type { EntryId } from '../domain/shared/ids'
import { SOORT_DOSSIER } from './labels'
import type { DocBlock, DocumentModel } from './model'
import { aandachtspuntBlokken, besluitBlokken } from './record-besluit'
import { bewijsBlokken, bewijsVoet, controleBlokken, kaderVoet } from './record-bewijs'
import { acuutBlokken, feitBlokken, gesprekBlokken, overlegBlokken, persoonBlokken } from './record-inhoud'
import {
  asNamedThen,
  afwegingKop,
  documentVan,
  eerder,
  entryMet,
  isSoort,
  naamVan,
  nummerVan,
  trajectVan,
  verbetering,
  type RecordInput,
} from './record-input'
import { autonomieBlokken, weegmomentBlokken } from './record-later'
import { wegingBlokken } from './record-weging'
import { momentTekst, wanneerTekst } from './tijd'

type Besluit = EntryVan<'besluit'>
const GEWIST = 'De inhoud van deze vastlegging is gewist. Haar plaats in het logboek blijft staan.'

const sectie = (tekst: string, blokken: readonly DocBlock[]): DocBlock[] =>
  blokken.length === 0 ? [] : [{ soort: 'kop', niveau: 2, tekst }, ...blokken]
const genummerd = (kop: string, lijst: readonly (readonly DocBlock[])[]): DocBlock[] =>
  lijst.flatMap((blokken, i) => [{ soort: 'kop', niveau: 3, tekst: `${kop} ${i + 1}` } as const, ...blokken])

/** A decision is never changed: a correction is a new one, and the two point to each other. */
function verbeteringBlokken(input: RecordInput, besluit: Besluit): DocBlock[] {
  const later = verbetering(input, besluit.id)
  const vorige = besluit.inhoud.vervangt === null ? undefined : entryMet(input, besluit.inhoud.vervangt)
  const blokken: DocBlock[] = []
  if (later)
    blokken.push({
      soort: 'nadruk',
      tekst: `Let op. Dit besluit is later verbeterd. Het nieuwe besluit is ${nummerVan(later)}, vastgelegd op ${momentTekst(later.recorded)}.`,
    })
  if (vorige)
    blokken.push(
      {
        soort: 'nadruk',
        tekst: `Dit besluit verbetert een eerder besluit. Dat is ${nummerVan(vorige)}, vastgelegd op ${momentTekst(vorige.recorded)}.`,
      },
      { soort: 'eigen', label: 'Reden van de verbetering', tekst: besluit.inhoud.redenCorrectie || 'Niet ingevuld' },
    )
  return blokken
}

function kopGegevens(input: RecordInput, besluit: Besluit): DocBlock[] {
  const { kader: ref } = besluit.inhoud
  const kader = documentVan(input, ref)
  return [
    ...(kader?.voorbeeldversie
      ? [
          {
            soort: 'nadruk',
            tekst: 'Dit besluit rust op een voorbeeldversie van het kader. Die is niet vastgesteld.',
          } as const,
        ]
      : []),
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Vereniging', waarde: input.vereniging.naam },
        {
          label: 'Kader',
          waarde: kader
            ? `${kader.titel}, versie ${ref.versie}, uitgave van ${kader.uitgever}`
            : `${ref.id}, versie ${ref.versie}`,
        },
        { label: 'Dossier', waarde: input.dossier.label ?? 'Gewist' },
        { label: 'Gaat over', waarde: SOORT_DOSSIER[input.dossier.soort] },
        { label: 'Traject', waarde: `${trajectVan(input, besluit.position)}` },
        { label: 'Besloten', waarde: wanneerTekst(besluit.happened) },
        { label: 'Vastgelegd', waarde: momentTekst(besluit.recorded) },
        { label: 'Vastgelegd door', waarde: naamVan(input, besluit.author) },
      ],
    },
  ]
}

/** What an id of the decision points to: its content, or the word that it is gone. */
function gekozen(input: RecordInput, ids: readonly EntryId[], toon: (entry: Entry) => DocBlock[]): DocBlock[][] {
  return ids.map((id) => {
    const entry = entryMet(input, id)
    return entry === undefined || entry.inhoud.kind === 'gewist' ? [{ soort: 'nadruk', tekst: GEWIST }] : toon(entry)
  })
}

function wegingen(input: RecordInput, besluit: Besluit): DocBlock[] {
  const hulpvragen = eerder(input, 'hulpvragen', besluit.position)
  const blokken = gekozen(input, besluit.inhoud.afwegingen, (entry) =>
    isSoort('afweging')(entry)
      ? [
          { soort: 'kop', niveau: 3, tekst: afwegingKop(input, entry.inhoud.kader, entry.inhoud.afweging) },
          ...wegingBlokken(
            input,
            entry,
            hulpvragen.findLast((antwoorden) => antwoorden.inhoud.afweging === entry.inhoud.afweging),
          ),
        ]
      : [],
  ).flat()
  return blokken.length > 0 ? blokken : [{ soort: 'alinea', tekst: 'Aan dit besluit zijn geen afwegingen verbonden.' }]
}

function feiten(input: RecordInput, besluit: Besluit): DocBlock[] {
  const lijst = gekozen(input, besluit.inhoud.feiten, (entry) =>
    isSoort('feit')(entry) ? feitBlokken(input, besluit.inhoud.kader, entry) : [],
  )
  return lijst.length > 0
    ? genummerd('Feit', lijst)
    : [{ soort: 'alinea', tekst: 'In het dossier stonden toen nog geen feiten.' }]
}

/** What stood in the dossier when the decision was taken, in the wording of that moment. */
function toenInDossier<K extends 'persoon' | 'overleg' | 'gesprek' | 'acuut' | 'autonomie' | 'weegmoment'>(
  input: RecordInput,
  kind: K,
  besluit: Besluit,
) {
  return eerder(input, kind, besluit.position).filter((entry) => !verbetering(input, entry.id, besluit.position))
}

/** Who was involved, whom was spoken with, what danger was seen, and what was put off: all as of that moment. */
function omstandigheden(input: RecordInput, besluit: Besluit): DocBlock[] {
  const acuut = toenInDossier(input, 'acuut', besluit).at(-1)
  const { kader: ref } = besluit.inhoud
  return [
    ...sectie(
      'Wie erbij betrokken zijn',
      toenInDossier(input, 'persoon', besluit).flatMap((entry) => persoonBlokken(input, ref, entry)),
    ),
    ...sectie(
      'Overleg',
      genummerd(
        'Overleg',
        toenInDossier(input, 'overleg', besluit).map((entry) => overlegBlokken(input, ref, entry)),
      ),
    ),
    ...sectie(
      'Gesprekken',
      genummerd(
        'Gesprek',
        toenInDossier(input, 'gesprek', besluit).map((entry) => gesprekBlokken(input, ref, entry)),
      ),
    ),
    ...sectie('Direct gevaar', acuut ? acuutBlokken(input, acuut) : []),
    ...sectie(
      'Later wegen',
      genummerd(
        'Moment',
        toenInDossier(input, 'weegmoment', besluit).map((entry) => weegmomentBlokken(input, ref, entry)),
      ),
    ),
  ]
}

/**
 * The record of one decision, exactly as it was: only entries before it, and only texts of the versions that they pin.
 * Of what came later it shows one thing, that the decision was corrected.
 */
export function decisionRecord(given: RecordInput, besluitId: EntryId): DocumentModel {
  const besluit = entryMet(given, besluitId)
  if (besluit === undefined || !isSoort('besluit')(besluit)) throw new Error('not a decision of this dossier')
  const input = asNamedThen(given, besluit)
  const { kader: ref, aandachtspunten } = besluit.inhoud
  return {
    titel: 'Besluit over melden en hulp',
    ondertitel: `Vastgelegd op ${momentTekst(besluit.recorded)}`,
    onderwerp: 'Besluit volgens de Meldcode huiselijk geweld en kindermishandeling',
    maker: input.vereniging.naam,
    voettekst: `${kaderVoet(input, ref)}\n${bewijsVoet(input, besluit)}`,
    datum: besluit.recorded,
    blokken: [
      ...verbeteringBlokken(input, besluit),
      ...kopGegevens(input, besluit),
      ...sectie('Het besluit', besluitBlokken(input, besluit)),
      ...sectie('De afwegingen', wegingen(input, besluit)),
      ...sectie(
        'Hoe de weigering is gewogen',
        toenInDossier(input, 'autonomie', besluit).flatMap((entry) => autonomieBlokken(input, entry)),
      ),
      ...sectie('Wat niet is gedaan, en waarom', aandachtspuntBlokken(aandachtspunten)),
      ...sectie('De feiten', feiten(input, besluit)),
      ...omstandigheden(input, besluit),
      ...bewijsBlokken(input, besluit, ref),
      ...controleBlokken(),
    ],
  }
}
