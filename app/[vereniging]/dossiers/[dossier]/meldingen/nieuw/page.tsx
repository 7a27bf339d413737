import { Checkboxes, Choice } from '@/app/_ui/choice'
import { Form } from '@/app/_ui/form'
import { VORM } from '@/lib/documents/labels'
import { CorrectionFields } from '../../../_parts/correction'
import { dossierForm, type DossierFormProps } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { optionsOf } from '../../../_parts/words'
import { Carried } from './carried'
import { spec } from './form'
import { startValues } from './steps'

const MODUS = [
  { value: 'kind', label: 'Over een kind dat ik zag of sprak' },
  { value: 'volwassene', label: 'Over een volwassene' },
  {
    value: 'oudersignalen',
    label: 'Over een ouder, om kinderen die ik niet zag',
    hint: 'U schrijft over uw cliënt, en niets over hoe het met de kinderen gaat.',
  },
]

/** What kind of report (R-51, R-52, A30). Every page after it can be left half filled. */
export default async function NewReportPage(props: DossierFormProps<DossierParams>) {
  const { at, page, state } = await dossierForm(spec, props, 'melding', startValues)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Over wie meldt u?"
      windowTitle="Melding"
      caption="Melding: 1 van 5"
      lead="U maakt hier de tekst. Wij versturen niets. Is het dringend? Bel dan eerst, en schrijf later."
      errors={state.errors}
      back={{ href: `${dossierPath(at)}/meldingen`, text: 'Meldingen' }}
    >
      <Explained woorden={['melding', 'oudersignalen', 'veilig-thuis']} />
      <Form state={state} submit="Verder">
        <CorrectionFields state={state} />
        <Carried state={state} shown={['modus', 'vormen', 'vermoed', 'vervangt', 'redenCorrectie']} />
        <Choice state={state} name="modus" legend="Wat voor melding is dit?" options={MODUS} />
        <Checkboxes
          state={state}
          name="vormen"
          legend="Om welke vorm gaat het?"
          hint="Veilig Thuis vraagt hiernaar. Meer dan één mag."
          options={optionsOf(VORM)}
        />
        <Checkboxes
          state={state}
          name="vermoed"
          legend="Hoe zeker is dit?"
          options={[{ value: 'ja', label: 'Het is een vermoeden' }]}
        />
      </Form>
    </DossierFrame>
  )
}
