import { draftForm } from '@/lib/domain/oefening/drafts'
import { recordOefening } from '@/lib/usecases/oefening/record-oefening'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { helperAnswers } from '../../../../dossiers/_parts/helper-answers'
import { oefenAfwegingPath, oefeningPath, type OefenAfwegingParams } from '../../../_parts/paths'

export const spec: FormSpec<OefenAfwegingParams, { readonly oefening: string }> = {
  form: ({ oefening, afweging }) => draftForm(oefening, afweging),
  title: 'Oefening: afweging',
  labels: {
    motivering: 'Waarom komt u tot dit antwoord?',
    andereVerklaringen: 'Andere verklaringen',
    leeftijdEnGevolgen: 'Leeftijd en gevolgen',
    stemVanHetKind: 'De mening van het kind',
  },
  page: oefenAfwegingPath,
  to: (_, params) => `${oefeningPath(params)}?gelukt=afweging`,
  act: recordOefening,
  toInput: (values, { oefening, afweging }, { sleutel, versie }) => ({
    ...{ oefening, sleutel, versie, soort: 'afweging' },
    inhoud: {
      afweging,
      antwoord: chosen(values, 'antwoord'),
      motivering: one(values, 'motivering'),
      andereVerklaringen: one(values, 'andereVerklaringen'),
      leeftijdEnGevolgen: one(values, 'leeftijdEnGevolgen'),
      stemVanHetKind: one(values, 'stemVanHetKind'),
    },
    antwoorden: helperAnswers(values),
  }),
}
