import type { Begrip } from '@/lib/domain/kader/begrip'
import { Details } from './details'

type Word = Pick<Begrip, 'id' | 'term' | 'definitie'>

/** What the hard words of a page mean, where they are first used: to open, never to point at. Open on paper. */
export function ExplainedWords({ words }: { words: readonly Word[] }) {
  const [first] = words
  if (first === undefined) return null
  return (
    <Details summary={words.length === 1 ? `Wat betekent “${first.term}”?` : 'Wat betekenen deze woorden?'}>
      <dl className="facts">
        {words.map(({ id, term, definitie }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{definitie}</dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}
