import { Checkboxes, Choice } from '@/app/_ui/choice'
import { Details } from '@/app/_ui/details'
import { Field, TextArea } from '@/app/_ui/field'
import type { FormState } from '@/app/_ui/form-state'
import type { BlockField } from '@/lib/domain/kader/edit/block'
import type { Veld } from '@/lib/domain/kader/edit/fields'
import { fieldName } from './field-names'

/** The fields of one block, each in the form that fits it. */
export const BlockFields = ({ velden, state }: { velden: readonly (Veld | BlockField)[]; state: FormState }) => (
  <>
    {velden.map((veld) => (
      <BlockFieldOf key={veld.naam} veld={veld} state={state} />
    ))}
    {velden.some(({ vorm }) => vorm === 'tekst') && <MarkdownHelp />}
  </>
)

function BlockFieldOf({ veld, state }: { veld: Veld; state: FormState }) {
  const { vorm, label, verplicht, hulp, keuzes = [] } = veld
  const base = { state, name: fieldName(veld), ...(hulp === undefined ? {} : { hint: hulp }) }
  const said = verplicht ? label : `${label} (mag leeg blijven)`
  const options = keuzes.map(({ waarde, label: text }) => ({ value: waarde, label: text }))
  switch (vorm) {
    case 'tekst':
      return <TextArea {...base} label={said} size="groot" />
    case 'regels':
      return <TextArea {...base} label={said} />
    case 'dag':
      return <Field {...base} label={said} type="date" />
    case 'ja-nee':
      return <Choice {...base} legend={label} options={YES_NO} inRow />
    case 'keuzes':
      return (
        <>
          <input type="hidden" name={base.name} defaultValue="" />
          <Checkboxes {...base} legend={label} options={options} />
        </>
      )
    case 'keuze':
      return <Choice {...base} legend={label} options={verplicht ? options : [...options, NOTHING]} />
    default:
      return <Field {...base} label={said} />
  }
}
const YES_NO = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
]
const NOTHING = { value: '', label: 'Niets hiervan' }

const MarkdownHelp = () => (
  <Details summary="Hoe maakt u een lijst, vet of een link?">
    <dl className="facts">
      <div>
        <dt>- eerste punt</dt>
        <dd>Elke regel die met een streepje begint, wordt een punt van een lijst.</dd>
      </div>
      <div>
        <dt>1. eerste punt</dt>
        <dd>Met een cijfer en een punt wordt het een genummerde lijst.</dd>
      </div>
      <div>
        <dt>**vet**</dt>
        <dd>Twee sterretjes eromheen maken de tekst vet. Eén sterretje maakt haar schuin.</dd>
      </div>
      <div>
        <dt>[de gids](https://voorbeeld.nl)</dt>
        <dd>Zo wordt “de gids” een link.</dd>
      </div>
    </dl>
    <p>Plakt u uit Word? Dan wordt de opmaak van Word weggehaald. Lijsten blijven lijsten.</p>
  </Details>
)
