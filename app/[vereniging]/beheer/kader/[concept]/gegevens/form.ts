import { describeVersion } from '@/lib/usecases/kader/describe-version'
import type { FormSpec } from '@/lib/web/form-spec'
import { also, conceptPath, onConcept, type ConceptParams } from '../../_parts/paths'

export const spec: FormSpec<ConceptParams, { readonly concept: string }> = {
  form: 'kader-gegevens',
  title: 'Gegevens van deze versie',
  labels: {
    nummer: 'Nummer van deze versie',
    wijziging: 'Wat is er veranderd?',
    geldigVanaf: 'Vanaf welke dag geldt zij?',
    afgestemdMet: 'Met wie bij Veilig Thuis stemde u af?',
    afgestemdOp: 'Wanneer was dat?',
  },
  page: (params) => `${conceptPath(params)}/gegevens`,
  to: (_, params) => `${conceptPath(params)}?gelukt=bewaard`,
  act: describeVersion,
  toInput: (values, params, meta) => ({
    ...onConcept(params, meta),
    ...also(values, 'nummer', 'wijziging', 'geldigVanaf', 'afgestemdMet', 'afgestemdOp'),
  }),
}
