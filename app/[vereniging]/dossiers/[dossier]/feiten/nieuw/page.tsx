import { Checkboxes, Choice } from '@/app/_ui/choice'
import { Details } from '@/app/_ui/details'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { valueOf, type FormState } from '@/app/_ui/form-state'
import { WanneerField } from '@/app/_ui/wanneer'
import type { Dossier } from '@/lib/domain/dossier/state'
import type { Kader } from '@/lib/domain/kader/schema'
import { personOptions } from '../../../_parts/about'
import { CorrectionFields } from '../../../_parts/correction'
import { Done } from '../../../_parts/done'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { AKKOORD, HAND, optionsOf } from '../../../_parts/words'
import { ANOTHER, spec } from './form'
import { startValues } from './start-values'

const SOORTEN = [
  { value: 'feit', label: 'Feit', hint: 'Iets wat is gezien, gehoord, gezegd of gemeten.' },
  { value: 'mening', label: 'Mening', hint: 'Wat iemand ervan vindt.' },
  { value: 'vermoeden', label: 'Vermoeden', hint: 'Wat u of een ander denkt, maar niet zeker weet.' },
  { value: 'tegenfeit', label: 'Feit dat ertegen spreekt', hint: 'Iets wat niet past bij het vermoeden.' },
]
const RICHTINGEN = [
  { value: 'voor', label: 'Spreekt voor “ja”' },
  { value: 'tegen', label: 'Spreekt tegen “ja”' },
  { value: 'geen', label: 'Speelt hier niet' },
]

export default async function NewFactPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state, query } = await dossierForm(spec, props, 'feit', startValues)
  const corrects = valueOf(state, 'vervangt') !== ''
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wat is er gezien, gehoord of gezegd?"
      windowTitle="Feit"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/feiten`, text: 'Feiten' }}
    >
      <Done code={query['gelukt']} />
      <Form state={state} {...(corrects ? {} : { also: { action: ANOTHER, text: 'Vastleggen en nog een' } })}>
        <CorrectionFields state={state} />
        <TextArea
          state={state}
          name="wat"
          label="Wat is er gebeurd of gezegd?"
          hint="Eén gebeurtenis per keer. Schrijf zo letterlijk mogelijk op wat u zag of hoorde."
          size="groot"
        />
        <Choice state={state} name="soort" legend="Wat is dit?" options={SOORTEN} />
        <WanneerField state={state} />
        <Field state={state} name="waar" label="Waar was dat?" hint="Mag leeg blijven." />
        <Source state={state} />
        <About state={state} dossier={page.view.dossier} />
        <WhereItCounts state={state} kader={page.view.kader} />
      </Form>
    </DossierFrame>
  )
}

/** From whom, how and when it was obtained, and whether that person agrees with these words. */
const Source = ({ state }: { state: FormState }) => (
  <>
    <Choice state={state} name="hand" legend="Hoe weet u dit?" options={optionsOf(HAND)} />
    <Field
      state={state}
      name="bron"
      label="Van wie hebt u dit?"
      hint="Bijvoorbeeld: zelf gezien in de sessie, of: de leerkracht."
    />
    <Field
      state={state}
      name="hoeVerkregen"
      label="Hoe hoorde of zag u dit?"
      hint="Mag leeg blijven. Bijvoorbeeld: per telefoon, in een gesprek, in een brief."
    />
    <Field
      state={state}
      name="verkregenOp"
      label="Wanneer hoorde of zag u dit?"
      hint="Mag leeg blijven. Alleen als dat een ander moment was dan hierboven."
    />
    <Choice
      state={state}
      name="akkoord"
      legend="Is de bron akkoord met deze tekst?"
      hint="Alleen als u dit van een ander hebt. U kunt dit ook later vragen."
      options={optionsOf(AKKOORD)}
    />
  </>
)

/** A report about a parent holds back what is said of a child that was not seen: for that it must know whom this is about. */
function About({ state, dossier }: { state: FormState; dossier: Dossier }) {
  const options = personOptions(dossier, state.values['over'])
  if (options.length === 0) return null
  return <Checkboxes state={state} name="over" legend="Over wie gaat dit?" hint="Mag leeg blijven." options={options} />
}

const WhereItCounts = ({ state, kader }: { state: FormState; kader: Kader }) => (
  <Details summary="Waar speelt dit een rol?">
    <p>U kunt dit nu kiezen, of later. Het telt niets op: het zet uw argumenten bij elkaar.</p>
    {kader.afwegingen.map((a) => (
      <Choice key={a.id} state={state} name={`weging-${a.id}`} legend={a.vraag} options={RICHTINGEN} inRow />
    ))}
  </Details>
)
