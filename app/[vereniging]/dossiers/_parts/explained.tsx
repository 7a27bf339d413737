import { ExplainedWords } from '@/app/_ui/explained-words'
import { hardWordsWithin, type HardWord } from '@/lib/domain/kader/hard-words'
import { listBegrippen } from '@/lib/usecases/kader/list-begrippen'

type ExplainedProps = {
  /** The hard words of our own text on this page. */
  readonly woorden: readonly HardWord[]
  /** What is shown of the framework: its hard words depend on the version that the dossier pins. */
  readonly kadertekst?: unknown
}

/** The glossary's words for this page (B1: what is hard is explained on first use). */
export function Explained({ woorden, kadertekst }: ExplainedProps) {
  const wanted = new Set<string>([...woorden, ...hardWordsWithin(kadertekst)])
  return <ExplainedWords words={listBegrippen().filter(({ id }) => wanted.has(id))} />
}
