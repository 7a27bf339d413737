import { Checkboxes, Choice } from '@/app/_ui/choice'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { Notice } from '@/app/_ui/notice'
import { WanneerField } from '@/app/_ui/wanneer'
import { inTeHalen } from '@/lib/domain/dossier/conversations'
import { ANDERE_GROND } from '@/lib/domain/dossier/entries-gesprek'
import { untold } from '@/lib/domain/dossier/progress-melding'
import type { Dossier } from '@/lib/domain/dossier/state'
import type { Lijst } from '@/lib/domain/kader/schema'
import { momentTekst } from '@/lib/documents/tijd'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { CorrectionFields } from '../../../_parts/correction'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { PersonsField } from '../../../_parts/persons'
import { ToSpeakWith } from '../../personen/to-speak-with'
import { groundsFor } from '../grounds'
import { spec } from './form'
import { startValues } from './start-values'

/** With whom, in which words, and how they took it; or why not yet, by the list that fits (R-32, R-33, A11). */
export default async function NewConversationPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'gesprek', startValues)
  const { kader, dossier } = page.view
  const grounds = groundsFor(kader, dossier)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Met wie hebt u gesproken?"
      windowTitle="Gesprek"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/gesprekken`, text: 'Gesprekken' }}
    >
      <p>
        Moet het gesprek nog komen? <a href={`${dossierPath(at)}/gesprekken/voorbereiden`}>Bereid het voor</a>.
      </p>
      <ToSpeakWith dossier={dossier} at={at} />
      <Explained woorden={['afwegingskader', 'melding', 'pleger', 'veilig-thuis']} kadertekst={grounds} />
      <Form state={state}>
        <CorrectionFields state={state} />
        <ToldAfterAll state={state} dossier={dossier} />
        <Held state={state} grounds={grounds} dossier={dossier} />
        <PersonsField state={state} dossier={dossier} name="personen" legend="Om wie uit dit dossier gaat het?" />
        <Field
          state={state}
          name="met"
          label="Met wie?"
          hint="Koos u hierboven al wie? Dan mag dit leeg blijven. Gebruik anders een aanduiding, zoals “moeder”."
        />
        <Said state={state} />
        <WanneerField state={state} />
      </Form>
    </DossierFrame>
  )
}

/** Not the conversation of step 3 put off, but the second one: that there was a report (R-48, A11). */
function ToldAfterAll({ state, dossier }: { state: FormState; dossier: Dossier }) {
  const named = state.values['alsnog'] ?? []
  if (!dossier.meldingen.some((v) => named.includes(v.id))) return null
  return (
    <Notice title="U vertelt nu alsnog dat u meldde">
      <p>Is het gesprek gevoerd? Dan staat deze taak niet langer open.</p>
    </Notice>
  )
}

const Said = ({ state }: { state: FormState }) => (
  <>
    <TextArea
      state={state}
      name="gezegd"
      label="Wat is er gezegd, in welke woorden?"
      hint="Schrijf op welke zorgen u noemde, zo letterlijk mogelijk. Geen gesprek? Schrijf dan op waarom nog niet."
      size="groot"
    />
    <TextArea state={state} name="reactie" label="Wat was de reactie?" hint="Ook zo letterlijk mogelijk." />
    <TextArea state={state} name="eigenOplossingen" label="Welke oplossingen noemden zij zelf?" size="klein" />
    <TextArea state={state} name="aanbod" label="Wat bood u aan?" hint="Hulp van u of van een ander." size="klein" />
    <TextArea state={state} name="afspraken" label="Wat sprak u af?" hint="Wie doet wat?" size="klein" />
  </>
)

type HeldProps = { readonly state: FormState; readonly grounds: Lijst | undefined; readonly dossier: Dossier }
/** What belongs to each answer stands under it: what it makes good, or why it cannot be held yet. */
const Held = ({ state, grounds, dossier }: HeldProps) => (
  <Choice
    state={state}
    name="gevoerd"
    legend="Hebt u het gesprek gevoerd?"
    options={[
      { value: 'ja', label: 'Ja, ik heb het gesprek gevoerd', more: <MakesGood state={state} dossier={dossier} /> },
      {
        value: 'nee',
        label: 'Nee, nog niet',
        hint: 'Het blijft staan als iets om alsnog te doen. Er staat geen dag bij.',
        more: <Ground state={state} grounds={grounds} />,
      },
    ]}
  />
)

const Ground = ({ state, grounds }: { state: FormState; grounds: Lijst | undefined }) => (
  <Choice
    state={state}
    name="grond"
    legend="Waarom nog niet?"
    hint="Dit zijn de redenen van het kader bij dit gesprek. Schrijf hieronder in eigen woorden op wat er speelt."
    options={[
      ...(grounds?.items ?? []).map(({ id, tekst }) => ({ value: id, label: tekst })),
      { value: ANDERE_GROND, label: 'Een andere reden' },
    ]}
  />
)

/** Two duties that look alike: a conversation that was put off, and a report that was not told of. */
function MakesGood({ state, dossier }: { state: FormState; dossier: Dossier }) {
  if (dossier.toestand === 'nieuw') return null
  const named = state.values['alsnog'] ?? []
  const options = [
    ...dossier.gesprekken
      .filter((v) => named.includes(v.id) || inTeHalen(dossier).some((open) => open.id === v.id))
      .map((v) => ({ value: v.id, label: `Het gesprek met ${v.inhoud.met}, dat nog niet kon` })),
    ...dossier.meldingen
      .filter((v) => named.includes(v.id) || untold(dossier).some((open) => open.id === v.id))
      .map((v) => ({ value: v.id, label: `Vertellen dat u meldde. De tekst is van ${momentTekst(v.recorded)}` })),
  ]
  if (options.length === 0) return <p>Er staat geen ander gesprek open.</p>
  return <Checkboxes state={state} name="alsnog" legend="Haalt u hiermee iets in?" options={options} />
}
