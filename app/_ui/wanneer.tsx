import type { ReactNode } from 'react'
import { Choice, type Option } from './choice'
import { Field } from './field'
import { type FormState, valueOf } from './form-state'

/**
 * When it happened, as exactly as the person knows (lib/web/wanneer-input.ts reads it back). All answers work without
 * JavaScript; the fields under an answer are left out of it when another answer was chosen.
 */
export function WanneerField({
  state,
  legend = 'Wanneer was dat?',
  hint,
  name = 'wanneer',
  now = true,
}: {
  state: FormState
  legend?: ReactNode
  hint?: ReactNode
  name?: string
  /** Offer "nu": for what is recorded while it happens. */
  now?: boolean
}) {
  return (
    <>
      {now && (
        <input type="hidden" name={`${name}-moment`} defaultValue={valueOf(state, `${name}-moment`) || state.now} />
      )}
      <Choice state={state} name={name} legend={legend} hint={hint} options={optionsOf(state, name, now)} />
    </>
  )
}

const optionsOf = (state: FormState, name: string, now: boolean): readonly Option[] => [
  ...(now ? [{ value: 'moment', label: 'Nu' }] : []),
  {
    value: 'dag',
    label: 'Op één dag',
    more: <Field state={state} name={`${name}-op`} label="Welke dag?" type="date" />,
  },
  {
    value: 'periode',
    label: 'In een periode',
    more: (
      <>
        <Field state={state} name={`${name}-van`} label="Vanaf welke dag?" type="date" />
        <Field
          state={state}
          name={`${name}-tot`}
          label="Tot en met welke dag?"
          hint="Loopt het nog? Laat dit dan leeg."
          type="date"
        />
      </>
    ),
  },
  {
    value: 'omstreeks',
    label: 'Ongeveer',
    more: (
      <Field
        state={state}
        name={`${name}-tekst`}
        label="Wanneer ongeveer?"
        hint="Bijvoorbeeld: begin maart, of na de zomervakantie."
      />
    ),
  },
  { value: 'onbekend', label: 'Dat weet ik niet' },
]
