import { recordFeit } from '@/lib/usecases/dossier/record-feit'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { all, chosen, one, type Values } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

/** The button that records and opens the next one. */
export const ANOTHER = 'nog-een'

/** The fields `weging-<afweging>`: `voor`, `tegen`, or nothing. */
const weging = (values: Values) =>
  Object.keys(values).flatMap((name) => {
    const richting = chosen(values, name)
    if (!name.startsWith('weging-') || richting === undefined || richting === 'geen') return []
    return [{ afweging: name.slice('weging-'.length), richting }]
  })

const page = (params: DossierParams) => `${dossierPath(params)}/feiten/nieuw`

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'feit',
  title: 'Feit of waarneming',
  labels: {
    wat: 'Wat is er gezien, gehoord of gezegd?',
    waar: 'Waar was dat?',
    bron: 'Van wie hebt u dit?',
    hoeVerkregen: 'Hoe hoorde of zag u dit?',
    verkregenOp: 'Wanneer hoorde of zag u dit?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page,
  to: ({ entryId }, params, values) =>
    one(values, '_actie') === ANOTHER
      ? `${page(params)}?na=${entryId}&gelukt=${ANOTHER}`
      : `${dossierPath(params)}/feiten?gelukt=feit`,
  dossierId: ({ dossier }) => dossier,
  act: recordFeit,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      soort: chosen(values, 'soort'),
      wat: one(values, 'wat'),
      waar: one(values, 'waar'),
      bron: one(values, 'bron'),
      hoeVerkregen: one(values, 'hoeVerkregen'),
      verkregenOp: one(values, 'verkregenOp'),
      hand: chosen(values, 'hand'),
      over: all(values, 'over'),
      akkoord: chosen(values, 'akkoord'),
      weging: weging(values),
      ...correction(values),
    },
  }),
}
