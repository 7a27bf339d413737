import { createHash } from 'node:crypto'
import type { Reden } from './command'
import type { InhoudVan } from './entries'
import { MELDBLOK, WETEN_VAN_MELDING } from './report-blocks'
import { checkSentence } from './report-check/check-sentence'
import { contextOf } from './report-check/context'
import { sentencesOf } from './report-check/sentences'
import { isAccorded } from './accord'
import { chosenFacts } from './report-facts'
import type { GestartDossier } from './state'

type Melding = Pick<InhoudVan<'melding'>, 'modus' | 'blokken' | 'feiten'> &
  Partial<Pick<InhoudVan<'melding'>, 'informerenToelichting' | 'naamToelichting'>>
/** What the report check says of one sentence of a block, in plain words (I10). */
export type Opmerking = {
  readonly sleutel: string
  readonly code: string
  readonly blok: string
  readonly zin: string
  readonly waarom: string
  readonly anders: string
}
type Plek = Pick<Opmerking, 'code' | 'blok' | 'zin'>

/** The same sentence with the same remark in the same block: one key, so that a reason stays with it. */
export const sleutelVan = ({ code, blok, zin }: Plek): string =>
  `${code}.${blok}.${createHash('sha256').update(zin).digest('hex').slice(0, 10)}`

const OWN_DATA = {
  'niet-geaccordeerd': {
    waarom: 'Dit hoorde u van een ander. Die is nog niet akkoord met deze tekst.',
    anders: 'Lees de tekst voor aan de bron en leg vast of die akkoord is. Of schrijf erbij dat dit nog niet kon.',
  },
  'niet-relevant': {
    waarom: 'Dit feit hoort bij geen enkele afweging. Een melding bevat alleen wat nodig is.',
    anders: 'Koppel het feit aan een afweging, of laat het weg uit de tekst.',
  },
} as const

const remark = (plek: Plek, words: { readonly waarom: string; readonly anders: string }): Opmerking => ({
  ...plek,
  sleutel: sleutelVan(plek),
  waarom: words.waarom,
  anders: words.anders,
})

const bare = (zin: string): string => zin.replace(/[.!?]+$/u, '')
/**
 * Sentences that state nothing about anybody: our own words on who knows of the report, and the therapist's reasons on
 * that page, which the text repeats.
 */
const noStatements = ({ informerenToelichting, naamToelichting }: Melding): ReadonlySet<string> =>
  new Set(
    [...Object.values(WETEN_VAN_MELDING), informerenToelichting ?? '', naamToelichting ?? '']
      .flatMap(sentencesOf)
      .map(bare),
  )

/** No report is so long; beyond it nothing is read, so that pasted text cannot hold up the check. */
const MOST_SENTENCES = 400

/** the blocks sentence by sentence, and beside them what the dossier itself says of the chosen facts. */
export function findingsOf(dossier: GestartDossier, melding: Melding): readonly Opmerking[] {
  const context = contextOf(dossier, melding.modus)
  const skipped = noStatements(melding)
  const sentences = melding.blokken
    .filter(({ blok }) => Object.hasOwn(MELDBLOK, blok))
    .flatMap(({ blok, tekst }) => sentencesOf(tekst).map((zin) => ({ blok, zin })))
    .filter(({ zin }) => !skipped.has(bare(zin)))
  const inText = sentences
    .slice(0, MOST_SENTENCES)
    .flatMap(({ blok, zin }) => checkSentence(zin, context).map((b) => remark({ code: b.code, blok, zin }, b)))
  const all = [...inText, ...ofFacts(dossier, melding)]
  return [...new Map(all.map((each) => [each.sleutel, each])).values()]
}

function ofFacts(dossier: GestartDossier, { feiten }: Melding): readonly Opmerking[] {
  return chosenFacts(dossier, feiten).flatMap((feit) => {
    const { wat, hand, weging } = feit.inhoud
    const blok = hand === 'tweede' ? 'van-anderen' : 'zorgen'
    const codes = [
      ...(hand === 'tweede' && !isAccorded(dossier, feit) ? (['niet-geaccordeerd'] as const) : []),
      ...(weging.length === 0 ? (['niet-relevant'] as const) : []),
    ]
    return codes.map((code) => remark({ code, blok, zin: wat }, OWN_DATA[code]))
  })
}

/** As a form carries what was remarked before: the text of the report may have changed since. */
export const asSeen = ({ code, blok, zin }: Plek): string => `${code}|${blok}|${zin}`
export function fromSeen(text: string): Plek | null {
  const [code = '', blok = '', ...zin] = text.split('|')
  return /^[a-z]+(-[a-z]+)*$/.test(code) && Object.hasOwn(MELDBLOK, blok) ? { code, blok, zin: zin.join('|') } : null
}

const MOST_SOLVED = 200
/**
 * What is recorded with the report: what still stands is acknowledged, with the reason that was given or none; what was
 * remarked before and no longer is, was solved. Nothing here refuses a report (I10).
 */
export function settled(
  now: readonly Opmerking[],
  gezien: readonly string[],
  redenen: readonly Reden[],
): InhoudVan<'melding'>['bevindingen'] {
  const keys = new Set(now.map((each) => each.sleutel))
  const before = new Map(
    gezien.flatMap((text) => {
      const plek = fromSeen(text)
      return plek === null || keys.has(sleutelVan(plek)) ? [] : [[sleutelVan(plek), plek] as const]
    }),
  )
  const erkend = now.map(({ code, blok, zin, sleutel }) => ({
    ...{ code, blok, zin },
    afhandeling: 'erkend' as const,
    reden: redenen.find((r) => r.code === sleutel)?.reden ?? '',
  }))
  const opgelost = [...before.values()]
    .slice(0, MOST_SOLVED)
    .map((plek) => ({ ...plek, afhandeling: 'opgelost' as const, reden: '' }))
  return [...erkend, ...opgelost]
}
