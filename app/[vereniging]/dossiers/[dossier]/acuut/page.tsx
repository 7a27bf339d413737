import { CallCard } from '@/app/_ui/call-card'
import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
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
      <CallCard title="Gevaar voor iemands leven of veiligheid" number="112" tel="112">
        <p>Bel eerst. Dit scherm wacht.</p>
      </CallCard>
      <CallCard title="Veilig Thuis, dag en nacht" number="0800-2000" tel="08002000" calm>
        <p>
          Gratis, ook voor overleg. <a href="/nu-bellen">Wat u zegt als u belt</a>
        </p>
      </CallCard>
      <Form state={state}>
        <Choice state={state} name="gevaar" legend="Is er nu direct gevaar?" options={optionsOf(GEVAAR)} />
        <TextArea state={state} name="wat" label="Wat is er aan de hand?" hint="Mag later." size="klein" />
        <TextArea state={state} name="watIkDoe" label="Wat doet u nu?" hint="Mag later." size="klein" />
      </Form>
    </DossierFrame>
  )
}
