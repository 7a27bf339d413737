import { recordParticipatie } from '@/lib/usecases/dossier/record-participatie'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one, type Values } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

const STAND = 'stand-'
const TEXT = 'tekst-'
const DAY = 'opnieuw-'
const PREFIXES = [STAND, TEXT, DAY]

/** The items of which something was said; a day belongs to "nu niet", as does the field it stands in. */
function items(values: Values) {
  const ids = new Set(
    Object.keys(values).flatMap((name) =>
      PREFIXES.filter((prefix) => name.startsWith(prefix)).map((prefix) => name.slice(prefix.length)),
    ),
  )
  return [...ids]
    .map((item) => {
      const stand = chosen(values, STAND + item) ?? ''
      const day = stand === 'nu-niet' ? one(values, DAY + item) : ''
      return { item, stand, toelichting: one(values, TEXT + item), opnieuwOp: day === '' ? null : day }
    })
    .filter(({ stand, toelichting }) => stand !== '' || toelichting.trim() !== '')
}

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'participatie',
  title: 'Het kind betrekken',
  labels: { teruggekoppeld: 'Wat vertelde u het kind terug?' },
  page: (params) => `${dossierPath(params)}/participatie/nieuw`,
  to: (_, params) => `${dossierPath(params)}/participatie?gelukt=participatie`,
  dossierId: ({ dossier }) => dossier,
  act: recordParticipatie,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      persoon: one(values, 'persoon'),
      items: items(values),
      teruggekoppeld: one(values, 'teruggekoppeld'),
    },
  }),
}
