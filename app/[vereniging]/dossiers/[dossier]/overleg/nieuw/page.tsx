import type { ReactNode } from 'react'
import { Checkboxes, Choice } from '@/app/_ui/choice'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { WanneerField } from '@/app/_ui/wanneer'
import { huidigeInCyclus } from '@/lib/domain/dossier/current'
import { lijstVoor } from '@/lib/domain/kader/find'
import type { Lijst } from '@/lib/domain/kader/schema'
import type { Values } from '@/lib/web/values'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../_parts/dossier-page'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../_parts/correction'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { JA_NEE, optionsOf, OVERLEG_MET } from '../../../_parts/words'
import { spec } from './form'

function startValues({ dossier }: DossierView, { vervangt }: Searched): Values | undefined {
  const before = toCorrect(dossier.overleggen, vervangt)
  if (before === undefined) return undefined
  const { met, wie, besproken, uitkomst, anoniem, opAfstand, onderwerpen, gedaan } = before.inhoud
  return {
    vervangt: [before.id],
    met: [met],
    wie: [wie],
    besproken: [besproken],
    uitkomst: [uitkomst],
    anoniem: [anoniem],
    opAfstand: [opAfstand],
    onderwerpen: onderwerpen.map((o) => o.item),
    ...Object.fromEntries(onderwerpen.map((o) => [`onderwerp-${o.item}`, [o.tekst]])),
    gedaan: [gedaan],
    ...wanneerValues(before.happened),
  }
}

export default async function NewConsultationPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'overleg', startValues)
  const { dossier, kader } = page.view
  const topics = lijstVoor(kader, 'advies-veilig-thuis')
  const advised = huidigeInCyclus(dossier, dossier.overleggen).some((v) => v.inhoud.met === 'veilig-thuis')
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Met wie hebt u overlegd?"
      windowTitle="Overleg"
      lead="Vertel de zaak zonder namen. Dan schendt u uw geheim niet."
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/overleg`, text: 'Overleg en advies' }}
    >
      <Explained woorden={['afwegingskader', 'letselduiding', 'melding', 'veilig-thuis']} kadertekst={topics} />
      <Form state={state}>
        <CorrectionFields state={state} />
        <With state={state} topics={topics} advised={advised} />
        <Field
          state={state}
          name="wie"
          label="Met wie precies?"
          hint="Mag leeg blijven. U mag de naam van de medewerker van Veilig Thuis opschrijven."
        />
        <Choice
          state={state}
          name="anoniem"
          legend="Vertelde u de zaak zonder namen?"
          options={optionsOf(JA_NEE)}
          inRow
        />
        <TextArea state={state} name="besproken" label="Wat hebt u besproken?" />
        <TextArea state={state} name="uitkomst" label="Wat kwam eruit?" />
        <TextArea
          state={state}
          name="gedaan"
          label="Wat deed u ermee?"
          hint="Volgde u het advies? Zo niet, waarom niet? Dit kunt u later aanvullen."
          size="klein"
        />
        <WanneerField state={state} />
      </Form>
    </DossierFrame>
  )
}

type WithProps = {
  readonly state: FormState
  readonly topics: Lijst | undefined
  /** Was Veilig Thuis asked before? */
  readonly advised: boolean
}

/** Each channel with what belongs to it: distance, the topics, the order. */
function With({ state, topics, advised }: WithProps) {
  const more: Partial<Record<keyof typeof OVERLEG_MET, ReactNode>> = {
    collega: <Distance state={state} />,
    'veilig-thuis': <Advice state={state} topics={topics} />,
    ...(advised ? {} : { letseldeskundige: <AfterAdvice /> }),
  }
  const options = optionsOf(OVERLEG_MET).map((option) => {
    const fields = more[option.value as keyof typeof OVERLEG_MET]
    return fields === undefined ? option : { ...option, more: fields }
  })
  return <Choice state={state} name="met" legend="Met wie?" options={options} />
}

const Distance = ({ state }: { state: FormState }) => (
  <Choice
    state={state}
    name="opAfstand"
    legend="Staat deze collega op afstand van de zaak?"
    hint="Wie zelf niet bij het gezin betrokken is, kijkt vrijer mee."
    options={optionsOf(JA_NEE)}
    inRow
  />
)

const Advice = ({ state, topics }: { state: FormState; topics: Lijst | undefined }) => (
  <>
    <p>
      Veilig Thuis schrijft bij een advies alleen op dat u belde. Het bewaart niets over de zaak en begint geen
      onderzoek. Uw notitie is dus het enige verslag. Wilt u dat Veilig Thuis onderzoek doet? Dan meldt u.
    </p>
    {topics !== undefined && (
      <Checkboxes
        state={state}
        name="onderwerpen"
        legend="Waarover ging het advies?"
        hint="Dit zijn de onderwerpen van het kader. Kies wat u besprak."
        options={topics.items.map(({ id, tekst }) => ({
          value: id,
          label: tekst,
          more: <TextArea state={state} name={`onderwerp-${id}`} label="Wat was het advies hierover?" size="klein" />,
        }))}
      />
    )}
  </>
)

const AfterAdvice = () => (
  <p>
    Het kader zegt: vraag eerst Veilig Thuis, en dan pas een letseldeskundige. In dit dossier staat nog geen advies van
    Veilig Thuis. U kunt dit gewoon vastleggen.
  </p>
)
