import { Choice } from '@/app/_ui/choice'
import { TextArea } from '@/app/_ui/field'
import type { FormState } from '@/app/_ui/form-state'
import type { Verzoekstap } from '@/lib/domain/dossier/entries-melding'
import { JA_NEE, VERSLAG } from '@/lib/documents/labels'
import { optionsOf } from '../../../../_parts/words'
import { Question } from '../../question'

type Asked = { readonly state: FormState }
const YesNo = ({ state, name, legend, hint }: Asked & { name: string; legend: string; hint?: string }) => (
  <Choice
    state={state}
    name={name}
    legend={legend}
    {...(hint === undefined ? {} : { hint })}
    options={optionsOf(JA_NEE)}
  />
)

const CallBack = ({ state }: Asked) => (
  <>
    <YesNo
      state={state}
      name="teruggebeld"
      legend="Belde u zelf terug?"
      hint="Bel het nummer dat u zelf opzoekt. Veilig Thuis belt u op 0800-2000. Zo weet u zeker wie u spreekt."
    />
    <TextArea
      state={state}
      name="terugbellenToelichting"
      label="Hoe ging u na wie het was?"
      hint="Schrijf ook op met wie u eerst overlegde. Belde u niet terug? Schrijf dan op waarom."
      size="klein"
    />
  </>
)
const Family = ({ state }: Asked) => (
  <>
    <YesNo state={state} name="gezinWeet" legend="Weet het gezin dat dit wordt gevraagd?" />
    <YesNo state={state} name="gezinStemtIn" legend="Stemt het gezin ermee in?" />
    <TextArea state={state} name="gezinToelichting" label="Wat zei Veilig Thuis daarover?" size="klein" />
  </>
)
const Client = ({ state }: Asked) => (
  <>
    <YesNo
      state={state}
      name="clientGeinformeerd"
      legend="Vertelde u uw cliënt vooraf wat u gaat zeggen?"
      hint="Doe dat liefst. Weet het gezin het nog niet? Bespreek dan eerst met wie vraagt of het veilig is."
    />
    <TextArea state={state} name="clientToelichting" label="Wat zei uw cliënt, of waarom niet?" size="klein" />
  </>
)
const Answer = ({ state }: Asked) => (
  <>
    <TextArea state={state} name="feiten" label="Welke feiten vertelde u?" hint="Wat u zelf zag, hoorde of deed." />
    <TextArea
      state={state}
      name="mening"
      label="Welke mening gaf u?"
      hint="Alleen als het echt nodig is, en los van de feiten. Niet over wie u zelf niet sprak."
    />
    <YesNo state={state} name="eigenVakgebied" legend="Bleef u binnen uw eigen vak?" />
  </>
)
const Sources = ({ state }: Asked) => (
  <>
    <YesNo state={state} name="vanAnderen" legend="Vertelde u ook iets dat u van een ander hoorde?" />
    <TextArea state={state} name="andereBronnen" label="Van wie hoorde u dat, en wat?" />
  </>
)
const Note = ({ state }: Asked) => (
  <>
    <Choice
      state={state}
      name="verslag"
      legend="Hoe staat het met het verslag?"
      hint="Vraag Veilig Thuis om op te schrijven wat u vertelde. Lees het na. Zeg wat er niet klopt."
      options={optionsOf(VERSLAG)}
    />
    <TextArea
      state={state}
      name="verslagTekst"
      label="De tekst van het verslag"
      hint="Plak of typ hier de tekst. Zet erbij wat u verbeterde."
      size="groot"
    />
  </>
)
const Copy = ({ state }: Asked) => (
  <>
    <YesNo state={state} name="verslagTerug" legend="Stuurde u het verslag terug?" />
    <YesNo state={state} name="kopieGezin" legend="Kreeg het gezin een kopie?" />
    <TextArea
      state={state}
      name="kopieToelichting"
      label="Waarom niet, of hoe?"
      hint="Kan een kopie niet, bijvoorbeeld omdat het niet veilig is? Schrijf dat op."
      size="klein"
    />
  </>
)

const FIELDS: Record<Verzoekstap, (props: Asked) => React.ReactNode> = {
  vraag: Question,
  terugbellen: CallBack,
  gezin: Family,
  client: Client,
  antwoord: Answer,
  bronnen: Sources,
  verslag: Note,
  kopie: Copy,
}

/** The questions of one guideline, and at its end the way to leave it for now. */
export function StepFields({ state, stap }: Asked & { stap: Verzoekstap }) {
  const Questions = FIELDS[stap]
  return (
    <>
      <Questions state={state} />
      <TextArea
        state={state}
        name="reden"
        label="Kan dit nu niet? Waarom niet?"
        hint="Mag leeg blijven. U kunt het later alsnog doen."
        size="klein"
      />
    </>
  )
}
