import { Form } from '@/app/_ui/form'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { verzoekenPath, type DossierParams } from '../../../_parts/paths'
import { Question } from '../question'
import { spec } from './form'

/** Somebody asks: who, and what exactly. The rest follows, in any order. */
export default async function NewRequestPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'informatieverzoek')
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wie vraagt wat?"
      windowTitle="Verzoek om informatie"
      lead="Belt iemand u nu? Zeg dat u terugbelt. Dan hebt u tijd om na te denken."
      errors={state.errors}
      back={{ href: verzoekenPath(at), text: 'Alle verzoeken' }}
    >
      <Explained woorden={['raad-voor-de-kinderbescherming', 'veilig-thuis']} />
      <Form state={state}>
        <Question state={state} />
      </Form>
    </DossierFrame>
  )
}
