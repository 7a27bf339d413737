import { Checkboxes, Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import type { FormState } from '@/app/_ui/form-state'
import type { Afweging } from '@/lib/domain/kader/schema'
import { WeighAgain } from './weigh-again'

type Props = {
  readonly state: FormState
  readonly afweging: Afweging
  /** Is somebody under 18 involved? */
  readonly minor: boolean
  /** Are earlier steps still open (A10)? */
  readonly early: boolean
}

/** What only the person can say: other explanations, the child, the answer and why. */
export const OwnAnswer = ({ state, afweging, minor, early }: Props) => (
  <>
    <TextArea
      state={state}
      name="andereVerklaringen"
      label="Welke andere verklaringen hebt u bekeken?"
      hint="Wat zou het ook kunnen zijn? En waarom wel of niet?"
    />
    {minor && <TheChild state={state} />}
    {afweging.kern === 'hulp' && (
      <TextArea
        state={state}
        name="eigenOmstandigheden"
        label="Spelen uw eigen omstandigheden mee?"
        hint="Bijvoorbeeld uw kennis, uw tijd, uw gezondheid of uw veiligheid. Dat is een goede reden."
        size="klein"
      />
    )}
    {early && (
      <TextArea
        state={state}
        name="waaromNuAl"
        label="Eerdere stappen staan nog open. Waarom weegt u nu al?"
        hint="Mag leeg blijven. Bij haast is dat genoeg reden."
        size="klein"
      />
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
    <Checkboxes
      state={state}
      name="samen"
      legend="Hoe hebt u gewogen?"
      options={[{ value: 'ja', label: 'Ik heb deze vraag samen met Veilig Thuis besproken' }]}
    />
    {afweging.kern === 'resultaat' && <WeighAgain state={state} />}
    <NotYet />
  </>
)

/** "Weet ik nog niet" is no answer of the framework, and all the same a thing to record. */
export const NotYet = () => (
  <div className="stack">
    <p>
      <b>Weet u het nog niet?</b> Dan hoeft u nu niet te kiezen. Leg vast wat u nog nodig hebt, en wanneer u verder
      kijkt.
    </p>
    <p>
      <button className="button" data-kind="tweede" name="_actie" value="later">
        Ik weet het nog niet
      </button>
    </p>
  </div>
)

/** Asked when a minor is involved; what stays empty is a concern, never a refusal. */
const TheChild = ({ state }: { state: FormState }) => (
  <>
    <TextArea
      state={state}
      name="leeftijdEnGevolgen"
      label="Wat betekenen de leeftijd van het kind en de gevolgen voor het kind?"
    />
    <TextArea
      state={state}
      name="stemGevraagd"
      label="Hoe en wanneer vroeg u het kind naar zijn mening?"
      hint="Vroeg u het nog niet? Schrijf dan op waarom."
      size="klein"
    />
    <TextArea state={state} name="stemVanHetKind" label="Wat vindt het kind?" />
    <TextArea
      state={state}
      name="stemVerandert"
      label="Wat veranderde de mening van het kind aan uw antwoord?"
      size="klein"
    />
  </>
)
