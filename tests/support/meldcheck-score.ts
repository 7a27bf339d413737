import { readFileSync } from 'node:fs'
import { checkSentence } from '../../lib/domain/dossier/report-check/check-sentence'
import type { Meldcode, MeldContext } from '../../lib/domain/dossier/report-check/finding'

export type Labelled = {
  readonly id: string
  readonly zin: string
  readonly context: MeldContext
  readonly gold: readonly Meldcode[]
}

/** A file of labelled sentences, one JSON object a line. */
export const readLabelled = (file: string): readonly Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)

export type Score = { readonly f1: number; readonly cleanFlagged: number; readonly wrong: readonly string[] }

/** Micro F1 over all codes, and the part of the clean sentences that got a finding. */
export function scoreOf(sentences: readonly Labelled[]): Score {
  let [hit, extra, missed, clean, flagged] = [0, 0, 0, 0, 0]
  const wrong: string[] = []
  for (const { id, zin, context, gold } of sentences) {
    const found = checkSentence(zin, context).map(({ code }) => code)
    const here = found.filter((code) => gold.includes(code)).length
    hit += here
    extra += found.length - here
    missed += gold.length - here
    if (gold.length === 0) clean++
    if (gold.length === 0 && found.length > 0) flagged++
    if (found.length !== here || gold.length !== here)
      wrong.push(`${id} [${found.join()}] not [${gold.join()}]: ${zin}`)
  }
  return { f1: (2 * hit) / (2 * hit + extra + missed), cleanFlagged: flagged / clean, wrong }
}
