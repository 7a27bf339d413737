import { Choice } from '@/app/_ui/choice'
import { Field, TextArea } from '@/app/_ui/field'
import type { FormState } from '@/app/_ui/form-state'
import { HULPVERLENER } from '@/lib/documents/labels'
import type { Contact } from '@/lib/domain/vereniging/contact'
import { chosen, one, type Values } from '@/lib/web/values'

export const LABELS = {
  naam: 'Wie is dit?',
  telefoon: 'Telefoonnummer',
  bereikbaar: 'Adres, e-mail of spreekuur',
  toelichting: 'Toelichting',
}
export const contactOf = (values: Values) => ({
  soort: chosen(values, 'soort'),
  naam: one(values, 'naam'),
  telefoon: one(values, 'telefoon'),
  bereikbaar: one(values, 'bereikbaar'),
  toelichting: one(values, 'toelichting'),
})
export const valuesOfContact = ({ soort, naam, telefoon, bereikbaar, toelichting }: Contact): Values => ({
  soort: [soort],
  naam: [naam],
  telefoon: [telefoon],
  bereikbaar: [bereikbaar],
  toelichting: [toelichting],
})

const SOORTEN = Object.entries(HULPVERLENER).map(([value, label]) => ({ value, label }))

export const ContactFields = ({ state }: { state: FormState }) => (
  <>
    <Choice state={state} name="soort" legend="Wat voor hulpverlener is dit?" options={SOORTEN} />
    <Field state={state} name="naam" label={LABELS.naam} hint="Bijvoorbeeld: huisartsenpraktijk De Linde." />
    <Field state={state} name="telefoon" label={LABELS.telefoon} hint="Mag leeg blijven." size="kort" />
    <Field state={state} name="bereikbaar" label={LABELS.bereikbaar} hint="Mag leeg blijven." />
    <TextArea
      state={state}
      name="toelichting"
      label={LABELS.toelichting}
      hint="Mag leeg blijven. Schrijf hier niets over een cliënt."
      size="klein"
    />
  </>
)
