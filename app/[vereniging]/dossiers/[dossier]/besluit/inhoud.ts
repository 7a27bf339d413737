import { chosen, one, type Values } from '@/lib/web/values'
import { correction } from '../../_parts/input'

/** The two outcomes as the form sends them. */
export const besluitInhoud = (values: Values) => ({
  melden: chosen(values, 'melden'),
  meldenMotivering: one(values, 'meldenMotivering'),
  hulp: chosen(values, 'hulp'),
  hulpMotivering: one(values, 'hulpMotivering'),
  spoed: one(values, 'spoed'),
  ...correction(values),
})

/** What goes along from the form to its summary, as hidden fields. */
export const BESLUIT_FIELDS = [
  ...['melden', 'meldenMotivering', 'hulp', 'hulpMotivering', 'spoed', 'vervangt', 'redenCorrectie'],
]
