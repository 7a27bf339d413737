import type { FormState } from '@/app/_ui/form-state'

type StepButtonProps = {
  readonly state: Pick<FormState, 'key' | 'version'>
  readonly action: string
  readonly name?: string
  readonly value?: string
  readonly children: React.ReactNode
  readonly quiet?: boolean
}

/** One act that needs no typing. It works by keyboard and without scripts, and says what it does. */
export const StepButton = ({ state, action, name, value, children, quiet = true }: StepButtonProps) => (
  <form method="post" action={action} className="step">
    <input type="hidden" name="_sleutel" defaultValue={state.key} />
    <input type="hidden" name="_versie" defaultValue={state.version ?? 0} />
    {name !== undefined && <input type="hidden" name={name} defaultValue={value} />}
    <button className="button" {...(quiet ? { 'data-kind': 'tweede' } : {})} name="_actie" value="vastleggen">
      {children}
    </button>
  </form>
)
