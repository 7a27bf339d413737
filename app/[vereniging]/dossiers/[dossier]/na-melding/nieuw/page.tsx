import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { WanneerField } from '@/app/_ui/wanneer'
import { lijstVoor } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import type { Values } from '@/lib/web/values'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../_parts/correction'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { fieldOf, spec } from './form'

function startValues({ dossier }: DossierView, { vervangt }: Searched): Values | undefined {
  const before = toCorrect(dossier.naMelding, vervangt)
  if (before === undefined) return undefined
  const n = before.inhoud
  return {
    vervangt: [before.id],
    ...Object.fromEntries(n.afspraken.map(({ item, tekst }) => [fieldOf(item), [tekst]])),
    gezamenlijkOverleg: [n.gezamenlijkOverleg],
    terugkoppeling: [n.terugkoppeling],
    ondersteuning: [n.ondersteuning],
    wieHoudtContact: [n.wieHoudtContact],
    traag: [n.traag],
    opvolgenOp: [n.opvolgenOp ?? ''],
    ...wanneerValues(before.happened),
  }
}

/** Agreements, feedback and support. All of it may be left open. */
export default async function AfterReportFormPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'na-melding', startValues)
  const { kader } = page.view
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wat sprak u af, en wat hoorde u?"
      windowTitle="Na de melding"
      lead="Vul in wat er nu is. De rest kan later."
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/na-melding`, text: 'Na de melding' }}
    >
      <Explained woorden={['melding', 'veilig-thuis']} kadertekst={lijstVoor(kader, 'afspraken-veilig-thuis')} />
      <Form state={state}>
        <CorrectionFields state={state} />
        <WanneerField state={state} />
        <TextArea
          state={state}
          name="gezamenlijkOverleg"
          label="Wat besprak u samen met Veilig Thuis?"
          hint="Wie doet wat? Dit kan ook als uw naam niet bekend wordt bij het gezin."
        />
        <Agreements state={state} kader={kader} />
        <Heard state={state} />
      </Form>
    </DossierFrame>
  )
}

/** The framework's own list, one field each. */
function Agreements({ state, kader }: { state: FormState; kader: Kader }) {
  const list = lijstVoor(kader, 'afspraken-veilig-thuis')
  if (list === undefined) return null
  return (
    <>
      <h2>{list.kop}</h2>
      {list.items.map(({ id, tekst }) => (
        <TextArea key={id} state={state} name={fieldOf(id)} label={tekst} size="klein" />
      ))}
    </>
  )
}

const Heard = ({ state }: { state: FormState }) => (
  <>
    <TextArea state={state} name="terugkoppeling" label="Wat hoorde u terug?" />
    <TextArea state={state} name="ondersteuning" label="Welke steun krijgt het kind of de betrokkene?" size="klein" />
    <TextArea
      state={state}
      name="wieHoudtContact"
      label="Wie houdt contact?"
      hint="Met Veilig Thuis, en met andere hulp."
      size="klein"
    />
    <TextArea
      state={state}
      name="traag"
      label="Wat deed u toen u niets hoorde?"
      hint="U kunt bellen en vragen: wie behandelt mijn melding, wat gebeurt er nu, en wie let op de veiligheid?"
      size="klein"
    />
    <Field
      state={state}
      name="opvolgenOp"
      label="Op welke dag wilt u zelf weer bellen?"
      hint="Mag leeg blijven. U kiest de dag, niet wij."
      type="date"
    />
  </>
)
