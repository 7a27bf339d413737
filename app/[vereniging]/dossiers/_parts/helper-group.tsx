import { Choice, type Option } from '@/app/_ui/choice'
import { Details } from '@/app/_ui/details'
import { TextArea } from '@/app/_ui/field'
import { type FormState, valueOf } from '@/app/_ui/form-state'
import type { Hulpgroep, Hulpvraag } from '@/lib/domain/kader/schema'
import type { Vermelding } from '@/lib/domain/dossier/state'
import { PinnedText } from './pinned-text'
import { HULPANTWOORD, optionsOf } from './words'

/** Null: there are no facts to put beside a question here. */
type Feiten = readonly Vermelding<'feit'>[] | null
/** A fact that was corrected since is shown in its newest words. */
const newestOf = (feiten: Feiten, id: string) => {
  const reeks = feiten?.find((v) => v.id === id)?.reeks
  return feiten?.findLast((v) => v.reeks === reeks)
}

/** One group of helper questions, each answerable, none asked for, none counted (A6, R-08). */
export function HelperGroup({ state, groep, feiten }: { state: FormState; groep: Hulpgroep; feiten: Feiten }) {
  if (groep.items.length === 0) return <PinnedText inhoud={groep.definitie} />
  return (
    <section className="stack" aria-labelledby={groep.id}>
      <h2 id={groep.id}>{groep.kop}</h2>
      <PinnedText inhoud={groep.definitie} />
      <p className="quiet">Deze vragen helpen u denken. U hoeft ze niet allemaal te beantwoorden.</p>
      {groep.items.map((vraag) => (
        <HelperQuestion key={vraag.id} state={state} vraag={vraag} feiten={feiten} />
      ))}
    </section>
  )
}

function HelperQuestion({ state, vraag, feiten }: { state: FormState; vraag: Hulpvraag; feiten: Feiten }) {
  const several = vraag.onderdelen.length > 1
  return (
    <div className="helper stack" id={vraag.id}>
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
          <Beside state={state} onderdeel={o.id} vraag={several ? o.tekst : vraag.tekst} feiten={feiten} />
        </div>
      ))}
      {vraag.noot !== undefined && <p className="quiet">Noot van de redactie: {vraag.noot.tekst}</p>}
    </div>
  )
}

/** A remark, and the facts that belong to it. Folded away while there is nothing: most questions need neither. */
function Beside({
  state,
  onderdeel,
  vraag,
  feiten,
}: {
  state: FormState
  onderdeel: string
  vraag: string
  feiten: Feiten
}) {
  const linked = state.values[`feit-${onderdeel}`] ?? []
  return (
    <Details
      summary={feiten === null ? 'Toelichting' : 'Toelichting en feiten'}
      open={valueOf(state, `noot-${onderdeel}`) !== '' || linked.length > 0}
    >
      <TextArea state={state} name={`noot-${onderdeel}`} label={`Toelichting bij: ${vraag}`} size="klein" />
      {linked.length > 0 && (
        <ul>
          {linked.map((id) => (
            <li key={id} className="typed">
              {newestOf(feiten, id)?.inhoud.wat ?? 'Dit feit is gewist.'}
              <input type="hidden" name={`feit-${onderdeel}`} defaultValue={id} />
            </li>
          ))}
        </ul>
      )}
      {feiten !== null && (
        <p>
          <button className="button-link" name="_actie" value={`feiten-${onderdeel}`}>
            {linked.length > 0 ? 'Wijzig de feiten hierbij' : 'Zet er feiten bij'}
            <span className="visually-hidden">: {vraag}</span>
          </button>
        </p>
      )}
    </Details>
  )
}

function answersTo(onderdeel: Hulpvraag['onderdelen'][number]): readonly Option[] {
  const { 'weet-niet': unknown, 'speelt-niet': notHere, ...yesNo } = HULPANTWOORD
  const rest = optionsOf({ 'weet-niet': unknown ?? '', 'speelt-niet': notHere ?? '' })
  if (onderdeel.antwoord === 'ja-nee') return [...optionsOf(yesNo), ...rest]
  return [...(onderdeel.opties ?? []).map((o) => ({ value: o.id, label: o.tekst })), ...rest]
}
