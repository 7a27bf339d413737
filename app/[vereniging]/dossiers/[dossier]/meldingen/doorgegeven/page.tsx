import { Choice } from '@/app/_ui/choice'
import { Field, TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { valueOf } from '@/app/_ui/form-state'
import { WanneerField } from '@/app/_ui/wanneer'
import { DOORGEGEVEN_HOE } from '@/lib/documents/labels'
import type { Values } from '@/lib/web/values'
import { CorrectionFields, toCorrect, wanneerValues } from '../../../_parts/correction'
import { dossierForm, type DossierFormProps, type DossierView, type Searched } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { optionsOf } from '../../../_parts/words'
import { spec } from './form'

function startValues({ dossier }: DossierView, { vervangt, melding }: Searched): Values | undefined {
  const before = toCorrect(dossier.doorgegeven, vervangt)
  if (before === undefined)
    return dossier.meldingen.some((v) => v.id === melding) ? { melding: [melding ?? ''] } : undefined
  const { aanWie, hoe, toelichting } = before.inhoud
  return {
    vervangt: [before.id],
    melding: [before.inhoud.melding ?? ''],
    aanWie: [aanWie],
    hoe: [hoe],
    toelichting: [toelichting],
    ...wanneerValues(before.happened),
  }
}

/** Passed on by the therapist: when, to whom and how. A report by telephone needs no text of ours. */
export default async function PassedOnPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'doorgegeven', startValues)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Hoe gaf u de melding door?"
      windowTitle="Melding doorgegeven"
      lead="Wij versturen niets. U legt hier vast wat u zelf deed."
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/meldingen`, text: 'Meldingen' }}
    >
      <Explained woorden={['melding', 'raad-voor-de-kinderbescherming', 'veilig-thuis']} />
      <Form state={state}>
        <CorrectionFields state={state} />
        <input type="hidden" name="melding" defaultValue={valueOf(state, 'melding')} />
        <WanneerField state={state} />
        <Field
          state={state}
          name="aanWie"
          label="Aan wie?"
          hint="Bijvoorbeeld: Veilig Thuis in uw regio. De naam van de medewerker mag, maar hoeft niet."
        />
        <Choice state={state} name="hoe" legend="Hoe?" options={optionsOf(DOORGEGEVEN_HOE)} />
        <TextArea state={state} name="toelichting" label="Wat is er besproken?" hint="Mag later." />
      </Form>
    </DossierFrame>
  )
}
