import { Choice } from '@/app/_ui/choice'
import { Field, TextArea } from '@/app/_ui/field'
import type { FormState } from '@/app/_ui/form-state'
import { WanneerField } from '@/app/_ui/wanneer'
import { INFORMATIE_VAN } from '@/lib/documents/labels'
import { optionsOf } from '../../_parts/words'

/** Who asks, what exactly, and what of it is needed. */
export const Question = ({ state }: { state: FormState }) => (
  <>
    <Choice state={state} name="van" legend="Wie vraagt om informatie?" options={optionsOf(INFORMATIE_VAN)} />
    <Field
      state={state}
      name="wie"
      label="Wie is het precies?"
      hint="Bijvoorbeeld de functie en de regio. Een naam hoeft niet."
    />
    <WanneerField state={state} />
    <TextArea state={state} name="gevraagd" label="Wat wordt er precies gevraagd?" hint="Vraag goed door." />
    <TextArea
      state={state}
      name="nodig"
      label="Wat wilt u vertellen?"
      hint="Niet meer dan nodig is voor deze vraag. Mag leeg blijven."
    />
  </>
)
