import { recordAfweging } from '@/lib/usecases/dossier/record-afweging'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one, ticked, type Values } from '@/lib/web/values'
import { helperAnswers } from '../../../_parts/helper-answers'
import { correction, onDossier } from '../../../_parts/input'
import { afwegingPath, dossierPath, type AfwegingParams } from '../../../_parts/paths'

/** The moment to weigh again; nothing filled in is no moment. */
function again(values: Values) {
  const opnieuw = { op: one(values, 'opnieuwOp'), toelichting: one(values, 'opnieuwToelichting') }
  return opnieuw.op === '' && opnieuw.toelichting.trim() === '' ? {} : { opnieuw }
}

/** `feiten-<part>`: choose the facts of one helper question; `terug-<part>`: and back to it; `later`: no answer yet. */
function elders(actie: string, params: AfwegingParams): string | null {
  if (actie === 'later') return `${dossierPath(params)}/weegmoment/nieuw?over=${params.afweging}`
  const [, what, onderdeel = ''] = /^(feiten|terug)-([a-z0-9-]{1,80})$/.exec(actie) ?? []
  if (what === 'feiten') return `${afwegingPath(params)}/feiten/${onderdeel}`
  return what === 'terug' ? `${afwegingPath(params)}#hulp-${onderdeel}` : null
}

export const spec: FormSpec<AfwegingParams, Recorded> = {
  form: ({ afweging }) => afweging,
  title: 'Afweging',
  labels: {
    motivering: 'Waarom komt u tot dit antwoord?',
    andereVerklaringen: 'Andere verklaringen',
    leeftijdEnGevolgen: 'Leeftijd en gevolgen',
    stemVanHetKind: 'De mening van het kind',
    stemGevraagd: 'Hoe en wanneer gevraagd',
    stemVerandert: 'Wat die mening veranderde',
    eigenOmstandigheden: 'Uw eigen omstandigheden',
    waaromNuAl: 'Waarom u nu al weegt',
    opnieuwOp: 'Op welke dag weegt u dit opnieuw?',
    opnieuwToelichting: 'Waar let u dan op?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: afwegingPath,
  to: (_, params) => `${dossierPath(params)}?gelukt=afweging`,
  dossierId: ({ dossier }) => dossier,
  act: recordAfweging,
  elders,
  fields: { op: 'opnieuwOp', toelichting: 'opnieuwToelichting' },
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: {
      afweging: params.afweging,
      antwoord: chosen(values, 'antwoord'),
      motivering: one(values, 'motivering'),
      andereVerklaringen: one(values, 'andereVerklaringen'),
      leeftijdEnGevolgen: one(values, 'leeftijdEnGevolgen'),
      stemVanHetKind: one(values, 'stemVanHetKind'),
      stemGevraagd: one(values, 'stemGevraagd'),
      stemVerandert: one(values, 'stemVerandert'),
      eigenOmstandigheden: one(values, 'eigenOmstandigheden'),
      waaromNuAl: one(values, 'waaromNuAl'),
      samenMetVeiligThuis: ticked(values, 'samen'),
      ...correction(values),
    },
    antwoorden: helperAnswers(values),
    ...again(values),
  }),
}
