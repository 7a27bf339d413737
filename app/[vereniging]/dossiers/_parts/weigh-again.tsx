import { Field, TextArea } from '@/app/_ui/field'
import type { FormState } from '@/app/_ui/form-state'

/** The moment to weigh again, set by the person: a day, a few words, both or neither. */
export const WeighAgain = ({ state }: { state: FormState }) => (
  <>
    <Field
      state={state}
      name="opnieuwOp"
      label="Op welke dag weegt u dit opnieuw?"
      hint="U kiest zelf. Zonder dag mag ook."
      type="date"
    />
    <TextArea
      state={state}
      name="opnieuwToelichting"
      label="Waar let u dan op?"
      hint="Bijvoorbeeld: wat het kind vertelt, of wat de huisarts ziet."
      size="klein"
    />
  </>
)
