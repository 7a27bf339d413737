import type { ReactNode } from 'react'
import { errorOf, type FormState } from './form-state'

/** Help above the field, then what is wrong with it: in that order, so that both are read before the field. */
export function FieldHelp({ state, name, hint }: { state: FormState; name: string; hint: ReactNode }) {
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
    </>
  )
}
