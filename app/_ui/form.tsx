import type { ReactNode } from 'react'
import { ConflictNotice } from './conflict'
import type { FormState } from './form-state'

/** A form that posts to its own address; the hidden fields tie it to its draft and to what was shown. */
export function Form({
  state,
  children,
  submit = 'Leg vast',
  draft = true,
  also,
}: {
  state: FormState
  children: ReactNode
  /** What the main button says: what it does. */
  submit?: string
  /** Can it be kept unfinished? */
  draft?: boolean
  /** Another button that records, and then leads elsewhere. */
  also?: { readonly action: string; readonly text: string }
}) {
  return (
    <form
      className="form"
      method="post"
      action={state.action}
      autoComplete="off"
      noValidate
      {...(draft ? { 'data-draft': '' } : {})}
    >
      {/* The Enter key presses the first button of a form: this one, so never a link to another page that looks like one. */}
      <button className="visually-hidden" name="_actie" value="vastleggen" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="_sleutel" defaultValue={state.key} />
      {state.version !== null && <input type="hidden" name="_versie" defaultValue={state.version} />}
      {state.conflict !== null && <ConflictNotice conflict={state.conflict} />}
      {children}
      <Buttons submit={submit} draft={draft} also={also} />
      {draft && <Saved state={state} />}
    </form>
  )
}

type ButtonsProps = {
  readonly submit: string
  readonly draft: boolean
  readonly also: { readonly action: string; readonly text: string } | undefined
}
const Buttons = ({ submit, draft, also }: ButtonsProps) => (
  <div className="buttons">
    <button className="button" name="_actie" value="vastleggen">
      {submit}
    </button>
    {also !== undefined && (
      <button className="button" data-kind="tweede" name="_actie" value={also.action}>
        {also.text}
      </button>
    )}
    {draft && (
      <button className="button" data-kind="tweede" name="_actie" value="bewaren">
        Bewaar als concept
      </button>
    )}
    {draft && (
      // The link "Snel weg" cannot take along what was typed where there is no script.
      <noscript>
        <button className="button" data-kind="tweede" name="_actie" value="weg">
          Bewaar en ga snel weg
        </button>
      </noscript>
    )}
  </div>
)

/** What JavaScript tells about the draft; without it, when it was kept. The address says whose login it is. */
const Saved = ({ state }: { state: FormState }) => (
  <div className="saved no-print" data-saved="">
    <p role="status">{state.savedAt !== null && `Concept bewaard om ${state.savedAt}`}</p>
    <p hidden data-login="">
      <a href={`/${state.action.split('/')[1] ?? ''}/inloggen`} target="_blank" rel="noopener">
        Log in, in een nieuw venster
      </a>
    </p>
    <button type="button" className="button" data-kind="tweede" hidden data-copy="">
      Kopieer uw tekst
    </button>
    <textarea hidden readOnly data-copied="" aria-label="Uw tekst, om te kopiëren" rows={6} />
  </div>
)
