import { Checkboxes, Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import type { FormState } from '@/app/_ui/form-state'
import type { Afweging } from '@/lib/domain/kader/schema'

/** What only the person can say: other explanations, the child, the answer and why. */
export const OwnAnswer = ({ state, afweging, minor }: { state: FormState; afweging: Afweging; minor: boolean }) => (
  <>
    <TextArea
      state={state}
      name="andereVerklaringen"
      label="Welke andere verklaringen hebt u bekeken?"
      hint="Wat zou het ook kunnen zijn? En waarom wel of niet?"
    />
    {minor && <TheChild state={state} />}
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
  </>
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
      name="stemVanHetKind"
      label="Wat vindt het kind?"
      hint="Hoe en wanneer vroeg u het? Wat deed u met de mening van het kind?"
    />
  </>
)
