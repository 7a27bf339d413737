import { Markdown } from '@/app/_ui/markdown'
import type { Block, BlockField } from '@/lib/domain/kader/edit/block'
import { fieldName } from './field-names'

const ANSWERS = ['Ja', 'Nee', 'Weet ik niet', 'Speelt hier niet']
const SHOWN = new Set(['kop', 'titel', 'vraag', 'tekst', 'inleiding', 'ja.tekst', 'nee.tekst'])

/** The block as a therapist reads it: what was saved, and with scripts what is being typed (LivePreview). */
export function BlockPreview({ block }: { block: Block }) {
  const parts = block.velden.filter(({ naam }) => SHOWN.has(naam))
  if (parts.length === 0) return null
  return (
    <section className="stack preview" aria-labelledby="voorbeeld-kop">
      <h2 id="voorbeeld-kop">Zo ziet een therapeut dit</h2>
      <div className="stack kader-text prose">
        {parts.map((veld) => (
          <Part key={veld.naam} veld={veld} />
        ))}
        {(block.soort === 'hulpvraag' || block.soort === 'onderdeel') && (
          <ul aria-label="De antwoorden waaruit een therapeut kiest">
            {ANSWERS.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function Part({ veld }: { veld: BlockField }) {
  const text = typeof veld.waarde === 'string' ? veld.waarde : ''
  const live = { 'data-live': fieldName(veld) }
  if (veld.vorm !== 'tekst')
    return (
      <p>
        <b {...live} data-plain="">
          {text}
        </b>
      </p>
    )
  return (
    <div {...live}>
      <Markdown tekst={text} />
    </div>
  )
}
