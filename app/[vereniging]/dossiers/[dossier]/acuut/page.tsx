import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { CallNow } from '../../_parts/call-now'
import { dossierForm, type DossierFormProps } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import type { DossierParams } from '../../_parts/paths'
import { GEVAAR, optionsOf } from '../../_parts/words'
import { spec } from './form'

/** The question that is always open. Calling comes first; writing it down can wait. */
export default async function AcutePage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'acuut')
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Is er nu iemand in gevaar?"
      windowTitle="Direct gevaar"
      errors={state.errors}
    >
      <CallNow />
      <Form state={state}>
        <Choice state={state} name="gevaar" legend="Is er nu direct gevaar?" options={optionsOf(GEVAAR)} />
        <TextArea state={state} name="wat" label="Wat is er aan de hand?" hint="Mag later." size="klein" />
        <TextArea state={state} name="watIkDoe" label="Wat doet u nu?" hint="Mag later." size="klein" />
      </Form>
    </DossierFrame>
  )
}
