import path from 'node:path'
import { checkSentence } from '../../lib/domain/dossier/report-check/check-sentence'
import type { Extent, Line } from '../../lib/run/bench-line'
import { readLabelled, scoreOf } from '../support/meldcheck-score'
import { figure } from './support/figures'

export const name = 'Meldcheck: de bevindingen tegen de labels; de eigen zinnen zijn die waarop de regels zijn gemaakt'

const OWN = path.join('tests', 'unit', 'dossier', 'report-check')
const ROUNDS = { kort: 2, gewoon: 10, vol: 50 } as const
const percent = (part: number): string => `${figure(100 * part, 1)} %`

/** On the project's own sentences, and on a file of labelled sentences that the environment names. */
export function run(extent: Extent): Promise<readonly Line[]> {
  const named = process.env['MELDCHECK_GOUD']
  const files = [path.join(OWN, 'sentences.jsonl'), path.join(OWN, 'notes.jsonl'), ...(named ? [named] : [])]
  return Promise.resolve([...files.flatMap(scored), speed(files[0]!, ROUNDS[extent])])
}

function scored(file: string): readonly Line[] {
  const sentences = readLabelled(file)
  const { f1, cleanFlagged, wrong } = scoreOf(sentences)
  return [
    { what: path.basename(file), value: `${sentences.length} zinnen, ${sentences.length - wrong.length} geheel goed` },
    { what: '  micro-F1', ratio: percent(f1), value: 'ten minste 75 %, doel 85 %' },
    { what: '  schone zinnen met een bevinding', ratio: percent(cleanFlagged), value: 'ten hoogste 10 %, doel 5 %' },
  ]
}

function speed(file: string, rounds: number): Line {
  const sentences = readLabelled(file)
  const from = performance.now()
  for (let n = 0; n < rounds; n++) for (const { zin, context } of sentences) checkSentence(zin, context)
  const seconds = (performance.now() - from) / 1000
  return { what: 'snelheid', value: `${figure((rounds * sentences.length) / seconds)} zinnen/s` }
}
