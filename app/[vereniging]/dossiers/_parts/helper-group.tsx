import { Choice, type Option } from '@/app/_ui/choice'
import { Details } from '@/app/_ui/details'
import { TextArea } from '@/app/_ui/field'
import { type FormState, valueOf } from '@/app/_ui/form-state'
import type { Hulpgroep, Hulpvraag } from '@/lib/domain/kader/schema'
import { PinnedText } from './pinned-text'
import { HULPANTWOORD, optionsOf } from './words'

/** One group of helper questions, each answerable, none asked for, none counted (A6, R-08). */
export function HelperGroup({ state, groep }: { state: FormState; groep: Hulpgroep }) {
  if (groep.items.length === 0) return <PinnedText inhoud={groep.definitie} />
  return (
    <section className="stack" aria-labelledby={groep.id}>
      <h2 id={groep.id}>{groep.kop}</h2>
      <PinnedText inhoud={groep.definitie} />
      <p className="quiet">Deze vragen helpen u denken. U hoeft ze niet allemaal te beantwoorden.</p>
      {groep.items.map((vraag) => (
        <HelperQuestion key={vraag.id} state={state} vraag={vraag} />
      ))}
    </section>
  )
}

function HelperQuestion({ state, vraag }: { state: FormState; vraag: Hulpvraag }) {
  const several = vraag.onderdelen.length > 1
  return (
    <div className="helper stack">
      {several && <p>{vraag.tekst}</p>}
      {vraag.onderdelen.map((o) => (
        <div key={o.id} className="stack">
          {o.antwoord !== 'tekst' && (
            <Choice
              state={state}
              name={`hulp-${o.id}`}
              legend={several ? o.tekst : vraag.tekst}
              options={answersTo(o)}
              inRow
            />
          )}
          <Details summary="Toelichting" open={valueOf(state, `noot-${o.id}`) !== ''}>
            <TextArea
              state={state}
              name={`noot-${o.id}`}
              label={`Toelichting bij: ${several ? o.tekst : vraag.tekst}`}
              size="klein"
            />
          </Details>
        </div>
      ))}
      {vraag.noot !== undefined && <p className="quiet">Noot van de redactie: {vraag.noot.tekst}</p>}
    </div>
  )
}

function answersTo(onderdeel: Hulpvraag['onderdelen'][number]): readonly Option[] {
  const { 'weet-niet': unknown, 'speelt-niet': notHere, ...yesNo } = HULPANTWOORD
  const rest = optionsOf({ 'weet-niet': unknown ?? '', 'speelt-niet': notHere ?? '' })
  if (onderdeel.antwoord === 'ja-nee') return [...optionsOf(yesNo), ...rest]
  return [...(onderdeel.opties ?? []).map((o) => ({ value: o.id, label: o.tekst })), ...rest]
}
