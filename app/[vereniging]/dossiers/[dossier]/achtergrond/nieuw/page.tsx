import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { WanneerField } from '@/app/_ui/wanneer'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../_parts/correction'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { spec } from './form'

const ONDERWERPEN = [
  {
    value: 'voorgeschiedenis',
    label: 'Wat eraan voorafging',
    hint: 'Bijvoorbeeld: eerdere zorgen, of hulp die er al was.',
  },
  {
    value: 'andere-verklaring',
    label: 'Een andere verklaring',
    hint: 'Bijvoorbeeld: een ziekte, een val, een scheiding, een verlies.',
  },
]

export default async function NewBackgroundPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'achtergrond', ({ dossier }, { vervangt }) => {
    const before = toCorrect(dossier.achtergrond, vervangt)
    if (before === undefined) return undefined
    const { onderwerp, tekst } = before.inhoud
    return { vervangt: [before.id], onderwerp: [onderwerp], tekst: [tekst], ...wanneerValues(before.happened) }
  })
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wat ging eraan vooraf, en kan het iets anders zijn?"
      windowTitle="Achtergrond"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/achtergrond`, text: 'Achtergrond' }}
    >
      <Form state={state}>
        <CorrectionFields state={state} />
        <Choice state={state} name="onderwerp" legend="Waar gaat dit over?" options={ONDERWERPEN} />
        <TextArea
          state={state}
          name="tekst"
          label="Wat weet u daarvan?"
          hint="Schrijf erbij van wie u het weet. Wat pleit ervoor, en wat pleit ertegen?"
          size="groot"
        />
        <WanneerField state={state} now={false} />
      </Form>
    </DossierFrame>
  )
}
