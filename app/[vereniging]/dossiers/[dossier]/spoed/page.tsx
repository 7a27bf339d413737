import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { CallNow } from '../../_parts/call-now'
import { dossierForm, type DossierFormProps } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import type { DossierParams } from '../../_parts/paths'
import { spec } from './form'

/** A decision in haste: two fields, completed later when there is time. Nothing here can be refused for being short. */
export default async function UrgentPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'spoed')
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Er is nu gevaar. Wat doet u?"
      windowTitle="Direct gevaar"
      lead="Twee regels zijn genoeg. De rest vult u later aan."
      errors={state.errors}
    >
      <CallNow />
      <Form state={state} submit="Leg dit vast">
        <TextArea state={state} name="wat" label="Wat is er aan de hand?" size="klein" />
        <TextArea state={state} name="watIkDoe" label="Wat doet u nu?" size="klein" />
      </Form>
    </DossierFrame>
  )
}
