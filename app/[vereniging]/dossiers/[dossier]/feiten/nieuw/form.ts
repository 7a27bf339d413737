import { recordFeit } from '@/lib/usecases/dossier/record-feit'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one, type Values } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

/** The fields `weging-<afweging>`: `voor`, `tegen`, or nothing. */
const weging = (values: Values) =>
  Object.keys(values).flatMap((name) => {
    const richting = chosen(values, name)
    if (!name.startsWith('weging-') || richting === undefined || richting === 'geen') return []
    return [{ afweging: name.slice('weging-'.length), richting }]
  })

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'feit',
  title: 'Feit of waarneming',
  labels: {
    wat: 'Wat is er gezien, gehoord of gezegd?',
    bron: 'Van wie hebt u dit, en hoe?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/feiten/nieuw`,
  to: (_, params) => `${dossierPath(params)}/feiten?gelukt=feit`,
  dossierId: ({ dossier }) => dossier,
  act: recordFeit,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      soort: chosen(values, 'soort'),
      wat: one(values, 'wat'),
      bron: one(values, 'bron'),
      hand: chosen(values, 'hand'),
      akkoord: chosen(values, 'akkoord'),
      weging: weging(values),
      ...correction(values),
    },
  }),
}
