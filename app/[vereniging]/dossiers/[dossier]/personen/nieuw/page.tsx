import { Checkboxes, Choice } from '@/app/_ui/choice'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { CorrectionFields, toCorrect } from '../../../_parts/correction'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { LEEFTIJD, optionsOf, ROL } from '../../../_parts/words'
import { spec } from './form'

export default async function NewPersonPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'persoon', ({ dossier }, { vervangt }) => {
    const before = toCorrect(dossier.personen, vervangt)
    if (before === undefined) return undefined
    const { aanduiding, rollen, leeftijd, toelichting } = before.inhoud
    return {
      vervangt: [before.id],
      aanduiding: [aanduiding],
      rollen: [...rollen],
      leeftijd: [leeftijd],
      toelichting: [toelichting],
    }
  })
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wie is erbij betrokken?"
      windowTitle="Persoon"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/personen`, text: 'Personen' }}
    >
      <Explained woorden={['pleger']} />
      <Form state={state}>
        <CorrectionFields state={state} />
        <Field
          state={state}
          name="aanduiding"
          label="Hoe noemt u deze persoon?"
          hint="Gebruik een aanduiding, zoals “moeder” of “kind A”. Schrijf geen echte naam op."
        />
        <Checkboxes
          state={state}
          name="rollen"
          legend="Welke rol heeft deze persoon?"
          hint="U kunt meer dan één rol kiezen."
          options={optionsOf(ROL)}
        />
        <Choice state={state} name="leeftijd" legend="Hoe oud is deze persoon?" options={optionsOf(LEEFTIJD)} />
        <TextArea state={state} name="toelichting" label="Toelichting" hint="Mag leeg blijven." size="klein" />
      </Form>
    </DossierFrame>
  )
}
