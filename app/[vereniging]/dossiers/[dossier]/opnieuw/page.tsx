import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { dossierForm, type DossierFormProps } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import { Explained } from '../../_parts/explained'
import type { DossierParams } from '../../_parts/paths'
import { spec } from './form'

/** A new cycle in the same dossier, linked to those before it. */
export default async function RestartPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'opnieuw')
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Waarom begint u opnieuw?"
      windowTitle="Opnieuw beginnen"
      lead="U begint een nieuw traject in dit dossier, onder de versie van het kader die nu geldt. Het eerdere traject blijft leesbaar. Personen en feiten gaan mee."
      errors={state.errors}
    >
      <Explained woorden={['afwegingskader', 'traject']} />
      <Form state={state} submit="Begin een nieuw traject">
        <TextArea state={state} name="aanleiding" label="Wat is de aanleiding?" />
      </Form>
    </DossierFrame>
  )
}
