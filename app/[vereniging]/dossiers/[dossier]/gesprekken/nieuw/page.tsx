import { Choice } from '@/app/_ui/choice'
import { Details } from '@/app/_ui/details'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { Notice } from '@/app/_ui/notice'
import { WanneerField } from '@/app/_ui/wanneer'
import { lijstVoor } from '@/lib/domain/kader/find'
import type { Values } from '@/lib/web/values'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../_parts/dossier-page'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../_parts/correction'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { spec } from './form'

const HELD = [
  { value: 'ja', label: 'Ja, ik heb het gesprek gevoerd' },
  { value: 'nee', label: 'Nee, nog niet', hint: 'Schrijf hieronder op waarom. Doe het alsnog zodra het veilig kan.' },
]

/** The conversation that is corrected; a new one, or one that makes good a report of which nobody was told. */
function startValues({ dossier }: DossierView, { vervangt, alsnog }: Searched): Values | undefined {
  const before = toCorrect(dossier.gesprekken, vervangt)
  if (before === undefined) {
    const melding = dossier.meldingen.find((v) => v.id === alsnog)
    return melding && { alsnog: [melding.id] }
  }
  const { gevoerd, met, inhoud, reactie } = before.inhoud
  return {
    vervangt: [before.id],
    gevoerd: [gevoerd ? 'ja' : 'nee'],
    met: [met],
    gezegd: [inhoud],
    reactie: [reactie],
    alsnog: [...before.inhoud.alsnog],
    ...wanneerValues(before.happened),
  }
}

export default async function NewConversationPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'gesprek', startValues)
  const kind = page.view.row.soort === 'kind'
  const grounds = lijstVoor(page.view.kader, kind ? 'gesprek-achterwege-kind' : 'gesprek-achterwege-volwassene')
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Met wie hebt u gesproken?"
      windowTitle="Gesprek"
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/gesprekken`, text: 'Gesprekken' }}
    >
      <Explained woorden={['afwegingskader']} kadertekst={grounds} />
      <Form state={state}>
        <CorrectionFields state={state} />
        <ToldAfterAll state={state} />
        <Choice state={state} name="gevoerd" legend="Hebt u het gesprek gevoerd?" options={HELD} />
        {grounds !== undefined && (
          <Details summary="Wanneer het kader zegt: nu geen gesprek">
            {grounds.inleiding !== undefined && <p>{grounds.inleiding}</p>}
            <ul>
              {grounds.items.map((g) => (
                <li key={g.id}>{g.tekst}</li>
              ))}
            </ul>
          </Details>
        )}
        <Field
          state={state}
          name="met"
          label="Met wie?"
          hint="Gebruik de aanduidingen uit dit dossier, zoals “moeder”."
        />
        <TextArea
          state={state}
          name="gezegd"
          label="Wat is er gezegd, in welke woorden?"
          hint="Geen gesprek? Schrijf dan op waarom nog niet."
          size="groot"
        />
        <TextArea state={state} name="reactie" label="Wat was de reactie?" hint="Ook eigen oplossingen en afspraken." />
        <WanneerField state={state} />
      </Form>
    </DossierFrame>
  )
}

/** Not the conversation of step 3 put off, but the second one: that there was a report (R-48, A11). */
function ToldAfterAll({ state }: { state: FormState }) {
  const alsnog = state.values['alsnog'] ?? []
  if (alsnog.length === 0) return null
  return (
    <>
      <Notice title="U vertelt nu alsnog dat u meldde">
        <p>Is het gesprek gevoerd? Dan staat deze taak niet langer open.</p>
      </Notice>
      {alsnog.map((id) => (
        <input key={id} type="hidden" name="alsnog" defaultValue={id} />
      ))}
    </>
  )
}
