import { notFound } from 'next/navigation'
import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import { Form } from '@/app/_ui/form'
import type { FormState } from '@/app/_ui/form-state'
import { afwegingVan } from '@/lib/domain/kader/graph'
import type { Afweging } from '@/lib/domain/kader/schema'
import { Explained } from '../../../../dossiers/_parts/explained'
import { HelperGroup } from '../../../../dossiers/_parts/helper-group'
import { Norms, PinnedText } from '../../../../dossiers/_parts/pinned-text'
import { startValues } from '../../../../dossiers/[dossier]/afwegingen/[afweging]/start-values'
import { CaseAtHand } from '../../../_parts/case-text'
import { oefeningPath, type OefenAfwegingParams } from '../../../_parts/paths'
import { PracticeFrame } from '../../../_parts/practice-frame'
import { practiceForm, type OefenFormProps } from '../../../_parts/practice-page'
import { spec } from './form'

/** One weighing of a practised case: the framework's own text, its helper questions, and the person's own answer. */
export default async function PracticeWeighingPage(props: OefenFormProps<OefenAfwegingParams>) {
  const { at, page, state } = await practiceForm(spec, props, ({ dossier }, { afweging }) =>
    startValues(dossier, afweging, false),
  )
  const { kader, oefening, ref } = page.view
  const afweging = afwegingVan(kader, at.afweging)
  if (afweging === undefined) notFound()
  return (
    <PracticeFrame
      place={page.place}
      visitor={page.visitor}
      kader={ref}
      title={afweging.vraag}
      windowTitle="Afweging"
      back={{ href: oefeningPath(at), text: 'Terug naar de oefening' }}
      errors={state.errors}
    >
      <CaseAtHand oefening={oefening} />
      <Explained
        woorden={['afweging', 'afwegingskader', 'helpende-vraag', 'melding', 'norm', 'veilig-thuis']}
        kadertekst={[afweging, kader.normen, oefening.gegeven]}
      />
      <p className="quiet">
        Dit zegt het kader van {page.place.shortName}, versie {kader.versie}.
        {kader.voorbeeldversie && ' Dit is een voorbeeldversie.'}
      </p>
      <PinnedText inhoud={afweging.toelichting} />
      <Norms kader={kader} />
      <Form state={state} submit="Bewaar mijn oefenantwoord">
        {afweging.groepen.map((groep) => (
          <HelperGroup key={groep.id} state={state} groep={groep} feiten={null} />
        ))}
        <PracticeAnswer state={state} afweging={afweging} minor={oefening.soort === 'kind'} />
      </Form>
    </PracticeFrame>
  )
}

type AnswerProps = { readonly state: FormState; readonly afweging: Afweging; readonly minor: boolean }
const PracticeAnswer = ({ state, afweging, minor }: AnswerProps) => (
  <>
    <TextArea
      state={state}
      name="andereVerklaringen"
      label="Welke andere verklaringen ziet u?"
      hint="Wat zou het ook kunnen zijn? En waarom wel of niet?"
    />
    {minor && (
      <>
        <TextArea
          state={state}
          name="leeftijdEnGevolgen"
          label="Wat betekenen de leeftijd van het kind en de gevolgen voor het kind?"
        />
        <TextArea
          state={state}
          name="stemVanHetKind"
          label="Wat vindt het kind?"
          hint="Weet u het niet? Schrijf dan op hoe u het zou vragen."
        />
      </>
    )}
    <Choice
      state={state}
      name="antwoord"
      heading
      legend={afweging.vraag}
      hint="U beantwoordt deze vraag zelf. De hulpvragen hierboven tellen niets op."
      options={(['ja', 'nee'] as const).map((antwoord) => ({
        value: antwoord,
        label: antwoord === 'ja' ? 'Ja' : 'Nee',
        hint: <>Het kader zegt dan: {afweging[antwoord].tekst}</>,
      }))}
    />
    <TextArea state={state} name="motivering" label="Waarom komt u tot dit antwoord?" size="groot" />
  </>
)
