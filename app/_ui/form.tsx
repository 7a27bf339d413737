import type { ReactNode } from 'react'
import type { FormState } from './form-state'
import { Notice } from './notice'

/** A form that posts to its own address; the hidden fields tie it to its draft and to what was shown. */
export function Form({
  state,
  children,
  submit = 'Leg vast',
  draft = true,
}: {
  state: FormState
  children: ReactNode
  /** What the main button says: what it does. */
  submit?: string
  /** Can it be kept unfinished? */
  draft?: boolean
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
      {state.conflict && <Conflict />}
      {children}
      <div className="buttons">
        <button className="button" name="_actie" value="vastleggen">
          {submit}
        </button>
        {draft && (
          <button className="button" data-kind="tweede" name="_actie" value="bewaren">
            Bewaar als concept
          </button>
        )}
        {draft && (
          <p className="saved" role="status" data-saved="">
            {state.savedAt !== null && `Concept bewaard om ${state.savedAt}`}
          </p>
        )}
      </div>
    </form>
  )
}

const Conflict = () => (
  <Notice kind="let-op" title="Dit dossier is intussen veranderd">
    <p>
      U hebt in een ander venster iets vastgelegd dat bij deze pagina hoort. Uw tekst hieronder is bewaard als concept.
      Lees hem na en leg hem daarna vast.
    </p>
  </Notice>
)
