import { recordAfweging } from '@/lib/usecases/dossier/record-afweging'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one, ticked, type Values } from '@/lib/web/values'
import { correction, onDossier } from '../../../_parts/input'
import { afwegingPath, dossierPath, type AfwegingParams } from '../../../_parts/paths'

const ANSWER = 'hulp-'
const NOTE = 'noot-'

/** The helper questions that were answered or given a note, in the order of the page, which is the framework's. */
function helperAnswers(values: Values) {
  const parts = new Set(
    Object.keys(values).flatMap((name) =>
      name.startsWith(ANSWER) ? [name.slice(ANSWER.length)] : name.startsWith(NOTE) ? [name.slice(NOTE.length)] : [],
    ),
  )
  return [...parts]
    .map((onderdeel) => ({
      onderdeel,
      antwoord: chosen(values, ANSWER + onderdeel) ?? null,
      toelichting: one(values, NOTE + onderdeel),
    }))
    .filter(({ antwoord, toelichting }) => antwoord !== null || toelichting.trim() !== '')
}

export const spec: FormSpec<AfwegingParams, Recorded> = {
  form: ({ afweging }) => afweging,
  title: 'Afweging',
  labels: {
    motivering: 'Waarom komt u tot dit antwoord?',
    andereVerklaringen: 'Andere verklaringen',
    leeftijdEnGevolgen: 'Leeftijd en gevolgen',
    stemVanHetKind: 'De mening van het kind',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: afwegingPath,
  to: (_, params) => `${dossierPath(params)}?gelukt=afweging`,
  dossierId: ({ dossier }) => dossier,
  act: recordAfweging,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: {
      afweging: params.afweging,
      antwoord: chosen(values, 'antwoord'),
      motivering: one(values, 'motivering'),
      andereVerklaringen: one(values, 'andereVerklaringen'),
      leeftijdEnGevolgen: one(values, 'leeftijdEnGevolgen'),
      stemVanHetKind: one(values, 'stemVanHetKind'),
      samenMetVeiligThuis: ticked(values, 'samen'),
      ...correction(values),
    },
    antwoorden: helperAnswers(values),
  }),
}
