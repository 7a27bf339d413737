import { Details } from '@/app/_ui/details'
import type { FactFilter } from '@/lib/domain/dossier/fact-filter'
import { personOptions } from '../../_parts/about'
import type { DossierView } from '../../_parts/dossier-page'
import { AKKOORD, HAND, SOORT_FEIT, optionsOf } from '../../_parts/words'

type Option = { readonly value: string; readonly label: string }
type Ask = { readonly name: keyof FactFilter; readonly label: string; readonly options: readonly Option[] }

const RICHTING: readonly Option[] = [
  { value: 'voor', label: 'Spreekt voor' },
  { value: 'tegen', label: 'Spreekt tegen' },
  { value: 'geen', label: 'Hoort nog nergens bij' },
]

/** A plain form that asks for the same page again: the choice stands in the address, and holds nothing of the case. */
export function FilterForm({ action, filter, view }: { action: string; filter: FactFilter; view: DossierView }) {
  const active = Object.keys(filter).length > 0
  return (
    <div className="no-print">
      <Details summary="Toon alleen een deel" open={active}>
        <form className="form" method="get" action={action}>
          {asksFor(view).map((ask) => (
            <Select key={ask.name} ask={ask} value={filter[ask.name] ?? ''} />
          ))}
          <div className="buttons">
            <button className="button" data-kind="tweede">
              Toon
            </button>
          </div>
        </form>
        {active && (
          <p>
            <a href={action}>Toon weer alles</a>
          </p>
        )}
      </Details>
    </div>
  )
}

const asksFor = ({ kader, dossier }: DossierView): readonly Ask[] => [
  { name: 'soort', label: 'Wat is het?', options: optionsOf(SOORT_FEIT) },
  { name: 'hand', label: 'Hoe weet u het?', options: optionsOf(HAND) },
  { name: 'akkoord', label: 'Is de bron akkoord?', options: optionsOf(AKKOORD) },
  { name: 'richting', label: 'Welke kant wijst het op?', options: RICHTING },
  {
    name: 'afweging',
    label: 'Waar speelt het een rol?',
    options: kader.afwegingen.map((a) => ({ value: a.id, label: a.vraag })),
  },
  { name: 'over', label: 'Over wie gaat het?', options: personOptions(dossier) },
]

const Select = ({ ask: { name, label, options }, value }: { ask: Ask; value: string }) =>
  options.length === 0 ? null : (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value} autoComplete="off">
        <option value="">Alles</option>
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </div>
  )
