import { Choice } from '@/app/_ui/choice'
import { Details } from '@/app/_ui/details'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { WanneerField } from '@/app/_ui/wanneer'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../_parts/correction'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { spec } from './form'

const STANDEN = [
  { value: 'gekregen', label: 'Ja, ik kreeg toestemming' },
  { value: 'gevraagd', label: 'Gevraagd, nog geen antwoord' },
  { value: 'geweigerd', label: 'Nee, de toestemming is geweigerd' },
  {
    value: 'niet-gevraagd',
    label: 'Ik vroeg geen toestemming',
    hint: 'Bijvoorbeeld omdat vragen niet veilig was. Schrijf hieronder waarom.',
  },
]

export default async function NewConsentPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'toestemming', ({ dossier }, { vervangt }) => {
    const before = toCorrect(dossier.toestemmingen, vervangt)
    if (before === undefined) return undefined
    const { waarvoor, vanWie, stand, toelichting } = before.inhoud
    return {
      vervangt: [before.id],
      waarvoor: [waarvoor],
      vanWie: [vanWie],
      stand: [stand],
      toelichting: [toelichting],
      ...wanneerValues(before.happened),
    }
  })
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Hebt u toestemming om een ander te spreken?"
      windowTitle="Toestemming"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/toestemming`, text: 'Toestemming' }}
    >
      <Details summary="Van wie hebt u toestemming nodig?">
        <p>Voor een kind tot 12 jaar: van de ouders met gezag, of van de voogd.</p>
        <p>Voor een kind van 12 tot en met 15 jaar: van het kind en van de ouders met gezag.</p>
        <p>Vanaf 16 jaar beslist iemand zelf.</p>
        <p>Dit is een hulp, geen oordeel. Twijfelt u? Overleg dan.</p>
      </Details>
      <Form state={state}>
        <CorrectionFields state={state} />
        <Field state={state} name="waarvoor" label="Waarvoor?" hint="Bijvoorbeeld: bellen met school." />
        <Field state={state} name="vanWie" label="Aan wie vroeg u het?" hint="Bijvoorbeeld: moeder, of kind A." />
        <Choice state={state} name="stand" legend="Kreeg u toestemming?" options={STANDEN} />
        <TextArea
          state={state}
          name="toelichting"
          label="Toelichting"
          hint="Geen toestemming? Schrijf op waarom u het toch deed, of waarom niet."
        />
        <WanneerField state={state} />
      </Form>
    </DossierFrame>
  )
}
