import { Fragment, type ReactNode } from 'react'
import { FieldHelp } from './field-help'
import { described, errorOf, isChosen, type FormState } from './form-state'

export type Option = {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Fields that belong to this answer; shown under it, always when the browser cannot look at the choice. */
  readonly more?: ReactNode
}
type ChoiceProps = {
  readonly state: FormState
  readonly name: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly options: readonly Option[]
  /** Short answers beside each other instead of below. */
  readonly inRow?: boolean
  /** The legend is the question of the page. */
  readonly heading?: boolean
}

/** One answer. Nothing is chosen beforehand (product.md, 5). */
export const Choice = (props: ChoiceProps) => <Options {...props} type="radio" />
/** Any number of answers. */
export const Checkboxes = (props: ChoiceProps) => <Options {...props} type="checkbox" />

function Options({
  state,
  name,
  legend,
  hint,
  options,
  inRow,
  heading,
  type,
}: ChoiceProps & { type: 'radio' | 'checkbox' }) {
  const wrong = errorOf(state, name) !== undefined
  const { 'aria-invalid': _, ...help } = described(state, name, hint)
  return (
    <fieldset className="choice" {...(wrong ? { 'data-error': '' } : {})} {...help}>
      <legend data-size={heading ? 'groot' : undefined}>{legend}</legend>
      <FieldHelp state={state} name={name} hint={hint} options={options} />
      <div className="options" {...(inRow ? { 'data-row': '' } : {})}>
        {options.map((option, i) => (
          <Fragment key={option.value}>
            <label className="option">
              {/* The first carries the field's name as id, so that the error summary can lead to it. */}
              <input
                type={type}
                id={i === 0 ? name : `${name}-${option.value}`}
                name={name}
                value={option.value}
                defaultChecked={isChosen(state, name, option.value)}
                autoComplete="off"
              />
              <span>{option.label}</span>
              {option.hint !== undefined && <span className="hint">{option.hint}</span>}
            </label>
            {option.more !== undefined && <div className="with-choice">{option.more}</div>}
          </Fragment>
        ))}
      </div>
    </fieldset>
  )
}
