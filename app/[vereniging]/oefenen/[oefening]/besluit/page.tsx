import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import { huidigBesluit } from '@/lib/domain/dossier/current'
import { pathOf } from '@/lib/domain/dossier/path'
import type { Dossier } from '@/lib/domain/dossier/state'
import type { Values } from '@/lib/web/values'
import { Explained } from '../../../dossiers/_parts/explained'
import { Norms } from '../../../dossiers/_parts/pinned-text'
import { reportOptions } from '../../../dossiers/_parts/report-options'
import { HULP, optionsOf } from '../../../dossiers/_parts/words'
import { CaseAtHand } from '../../_parts/case-text'
import { oefeningPath, type OefenParams } from '../../_parts/paths'
import { PracticeFrame } from '../../_parts/practice-frame'
import { practiceForm, type OefenFormProps } from '../../_parts/practice-page'
import { spec } from './form'

/** The decision as it stands; `vervangt` names it, as in the form of a dossier. */
function startValues(dossier: Dossier): Values {
  const before = huidigBesluit(dossier)
  if (before === undefined) return {}
  const { melden, meldenMotivering, hulp, hulpMotivering } = before.inhoud
  return {
    vervangt: [before.id],
    ...{ melden: [melden], meldenMotivering: [meldenMotivering] },
    ...{ hulp: [hulp], hulpMotivering: [hulpMotivering] },
  }
}

/** Two outcomes, each with its own reason, free of each other: also where it is practised. */
export default async function PracticeDecisionPage(props: OefenFormProps<OefenParams>) {
  const { at, page, state } = await practiceForm(spec, props, ({ dossier }) => startValues(dossier))
  const { kader, dossier, oefening, ref } = page.view
  const path = pathOf(kader, dossier)
  return (
    <PracticeFrame
      place={page.place}
      visitor={page.visitor}
      kader={ref}
      title="Wat besluit u?"
      windowTitle="Besluit"
      back={{ href: oefeningPath(at), text: 'Terug naar de oefening' }}
      errors={state.errors}
    >
      <CaseAtHand oefening={oefening} />
      <Explained
        woorden={['afweging', 'afwegingskader', 'melding', 'norm', 'veilig-thuis']}
        kadertekst={[kader.normen, oefening.gegeven]}
      />
      <p>
        {path.meldenAangewezen
          ? 'Uw antwoorden wijzen volgens het kader naar melden. U besluit zelf.'
          : 'Uw antwoorden wijzen tot nu toe niet naar melden. U besluit zelf.'}
      </p>
      <Norms kader={kader} />
      <Form state={state} submit="Bewaar mijn oefenbesluit">
        <Choice
          state={state}
          name="melden"
          legend="Zou u melden bij Veilig Thuis?"
          heading
          options={reportOptions(kader)}
        />
        <TextArea state={state} name="meldenMotivering" label="Waarom meldt u wel of niet?" size="groot" />
        <Choice
          state={state}
          name="hulp"
          legend="Is hulp mogelijk?"
          heading
          hint="Melden en helpen kunnen allebei. U kiest ze los van elkaar."
          options={optionsOf(HULP)}
        />
        <TextArea state={state} name="hulpMotivering" label="Waarom is hulp wel of niet mogelijk?" size="groot" />
      </Form>
    </PracticeFrame>
  )
}
