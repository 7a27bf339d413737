import type { ReactNode } from 'react'
import { RecordedNow } from './conflict'
import { errorOf, type FormState } from './form-state'

type FieldHelpProps = {
  readonly state: FormState
  readonly name: string
  readonly hint: ReactNode
  readonly options?: readonly { readonly value: string; readonly label: ReactNode }[]
}

/**
 * Help above the field, then what is wrong with it: in that order, so that both are read before the field. After a
 * conflict also what is recorded now.
 */
export function FieldHelp({ state, name, hint, options }: FieldHelpProps) {
  const error = errorOf(state, name)
  return (
    <>
      {hint !== undefined && (
        <div className="hint" id={`${name}-uitleg`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p className="error" id={`${name}-fout`}>
          <span className="visually-hidden">Fout: </span>
          {error}
        </p>
      )}
      <RecordedNow state={state} name={name} options={options} />
    </>
  )
}
