import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { WanneerField } from '@/app/_ui/wanneer'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../_parts/correction'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { spec } from './form'

export default async function NewNotePage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'notitie', ({ dossier }, { vervangt }) => {
    const before = toCorrect(dossier.notities, vervangt)
    return before && { vervangt: [before.id], tekst: [before.inhoud.tekst], ...wanneerValues(before.happened) }
  })
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wat wilt u nu even vastleggen?"
      windowTitle="Notitie"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/notities`, text: 'Notities' }}
    >
      <Form state={state}>
        <CorrectionFields state={state} />
        <TextArea
          state={state}
          name="tekst"
          label="Uw notitie"
          hint="Schrijf op wat u zag, hoorde of deed. Uitwerken kan later."
          size="groot"
        />
        <WanneerField state={state} />
      </Form>
    </DossierFrame>
  )
}
