import type { ReactNode } from 'react'
import { FieldHelp } from './field-help'
import { described, errorOf, type FormState, valueOf } from './form-state'

export type FieldProps = {
  readonly state: FormState
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
}
const marked = (state: FormState, name: string) => (errorOf(state, name) === undefined ? {} : { 'data-error': '' })

/** One line. The browser keeps nothing of it: no autocompletion, and no spelling check that might send it elsewhere. */
export function Field({
  state,
  name,
  label,
  hint,
  size,
  type = 'text',
}: FieldProps & { size?: 'kort'; type?: 'text' | 'date' }) {
  return (
    <div className="field" {...marked(state, name)}>
      <label htmlFor={name}>{label}</label>
      <FieldHelp state={state} name={name} hint={hint} />
      <input
        id={name}
        name={name}
        type={type}
        data-size={type === 'date' ? 'kort' : size}
        defaultValue={valueOf(state, name)}
        autoComplete="off"
        spellCheck={false}
        {...described(state, name, hint)}
      />
    </div>
  )
}

/** Several lines; grows with the text where the browser can. React itself writes the newline that HTML swallows. */
export function TextArea({
  state,
  name,
  label,
  hint,
  size,
  heading,
}: FieldProps & { size?: 'klein' | 'groot'; heading?: boolean }) {
  return (
    <div className="field" {...marked(state, name)}>
      <label htmlFor={name} data-size={heading ? 'groot' : undefined}>
        {label}
      </label>
      <FieldHelp state={state} name={name} hint={hint} />
      <textarea
        id={name}
        name={name}
        defaultValue={valueOf(state, name)}
        data-size={size}
        rows={size === 'klein' ? 3 : size === 'groot' ? 9 : 5}
        autoComplete="off"
        spellCheck={false}
        {...described(state, name, hint)}
      />
    </div>
  )
}
