import { TextArea } from './field'
import type { FormState } from './form-state'

/** `code` names the concern; its reason is posted as `reden-<code>`. */
export type ConcernRow = {
  readonly code: string
  readonly tekst: string
  /** What a button says that keeps this form and leads to where it can still be done; null when there is no such place. */
  readonly doFirst?: string | null
}

/**
 * What the framework asks for and is not there yet. It never blocks: "nu niet", with or without a reason, is an answer
 * (A29). So the words ask, and do not warn.
 */
export function Concerns({ state, concerns }: { state: FormState; concerns: readonly ConcernRow[] }) {
  if (concerns.length === 0) return null
  return (
    <section className="stack" aria-labelledby="aandachtspunten">
      <h2 id="aandachtspunten">Dit vraagt het kader ook</h2>
      <p>U kunt het alsnog doen. Doet u het nu niet? Schrijf dan kort op waarom.</p>
      <div className="form">
        {concerns.map(({ code, tekst, doFirst }) => (
          <div key={code} className="stack">
            <TextArea state={state} name={`reden-${code}`} label={tekst} hint="Nu niet, omdat:" size="klein" />
            {doFirst !== undefined && doFirst !== null && (
              <p>
                <button className="button-link" name="_actie" value={`doe-${code}`}>
                  {doFirst}
                  <span className="visually-hidden">: {tekst}</span>
                </button>
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  )
}
