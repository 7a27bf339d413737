import { draftForm } from '@/lib/domain/oefening/drafts'
import { recordOefening } from '@/lib/usecases/oefening/record-oefening'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { oefeningPath, type OefenParams } from '../../_parts/paths'

export const spec: FormSpec<OefenParams, { readonly oefening: string }> = {
  form: ({ oefening }) => draftForm(oefening, 'besluit'),
  title: 'Oefening: uw besluit',
  labels: {
    meldenMotivering: 'Waarom meldt u wel of niet?',
    hulpMotivering: 'Waarom is hulp wel of niet mogelijk?',
  },
  page: (params) => `${oefeningPath(params)}/besluit`,
  to: (_, params) => `${oefeningPath(params)}?gelukt=besluit`,
  act: recordOefening,
  toInput: (values, { oefening }, { sleutel, versie }) => ({
    ...{ oefening, sleutel, versie, soort: 'besluit' },
    inhoud: {
      melden: chosen(values, 'melden'),
      meldenMotivering: one(values, 'meldenMotivering'),
      hulp: chosen(values, 'hulp'),
      hulpMotivering: one(values, 'hulpMotivering'),
    },
  }),
}
