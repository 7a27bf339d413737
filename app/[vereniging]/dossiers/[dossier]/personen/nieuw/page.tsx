import { Checkboxes, Choice } from '@/app/_ui/choice'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { lijstVoor } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import type { Values } from '@/lib/web/values'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../_parts/dossier-page'
import { CorrectionFields, toCorrect } from '../../../_parts/correction'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { GEZAG, JA_NEE, LEEFTIJD, optionsOf, ROL } from '../../../_parts/words'
import { spec } from './form'

function startValues({ dossier }: DossierView, { vervangt }: Searched): Values | undefined {
  const before = toCorrect(dossier.personen, vervangt)
  if (before === undefined) return undefined
  const { aanduiding, rollen, leeftijd, client, gezien, gezag, huishouden, vormen, toelichting } = before.inhoud
  return {
    vervangt: [before.id],
    aanduiding: [aanduiding],
    rollen: [...rollen],
    leeftijd: [leeftijd],
    client: [client],
    gezien: [gezien],
    gezag: [gezag],
    huishouden: [huishouden],
    vormen: [...vormen],
    toelichting: [toelichting],
  }
}

export default async function NewPersonPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'persoon', startValues)
  const { kader } = page.view
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wie is erbij betrokken?"
      windowTitle="Persoon"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/personen`, text: 'Personen' }}
    >
      <Explained
        woorden={['afwegingskader', 'ouderenmishandeling', 'pleger']}
        kadertekst={lijstVoor(kader, 'vormen-ouderenmishandeling')}
      />
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
          hint="U kunt meer dan één rol kiezen. Het gaat om de rol in deze zaak."
          options={optionsOf(ROL)}
        />
        <Age state={state} kader={kader} />
        <More state={state} />
      </Form>
    </DossierFrame>
  )
}

/** For whoever is 65 or older the framework names the forms that often come together. */
function Age({ state, kader }: { state: FormState; kader: Kader }) {
  const forms = lijstVoor(kader, 'vormen-ouderenmishandeling')
  const options = optionsOf(LEEFTIJD).map((option) =>
    option.value === '65+' && forms !== undefined
      ? {
          ...option,
          more: (
            <Checkboxes
              state={state}
              name="vormen"
              legend="Ziet u een vorm van ouderenmishandeling?"
              hint="Dit zijn de woorden van het kader. Vaak komen vormen samen voor. Niets kiezen mag ook."
              options={forms.items.map(({ id, tekst }) => ({ value: id, label: tekst }))}
            />
          ),
        }
      : option,
  )
  return <Choice state={state} name="leeftijd" legend="Hoe oud is deze persoon?" options={options} />
}

const More = ({ state }: { state: FormState }) => (
  <>
    <Choice
      state={state}
      name="client"
      legend="Is deze persoon uw cliënt?"
      hint="Wie u behandelt, bepaalt mee met wie u spreekt."
      options={optionsOf(JA_NEE)}
      inRow
    />
    <Choice
      state={state}
      name="gezien"
      legend="Hebt u deze persoon zelf gezien of gesproken?"
      hint="Over wie u niet zag, schrijft u straks weinig op."
      options={optionsOf(JA_NEE)}
      inRow
    />
    <Choice
      state={state}
      name="gezag"
      legend="Heeft deze persoon gezag over een kind in dit dossier?"
      hint="Gezag betekent: mogen beslissen over het kind. Weet u het niet? Laat dit dan open."
      options={optionsOf(GEZAG)}
    />
    <Field
      state={state}
      name="huishouden"
      label="Waar woont deze persoon?"
      hint="Bijvoorbeeld: bij moeder, of in een pleeggezin. Schrijf geen adres op."
    />
    <TextArea state={state} name="toelichting" label="Toelichting" hint="Mag leeg blijven." size="klein" />
  </>
)
