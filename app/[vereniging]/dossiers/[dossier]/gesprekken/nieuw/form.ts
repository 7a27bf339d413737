import { recordGesprek } from '@/lib/usecases/dossier/record-gesprek'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { all, chosen, one, type Values } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

const held = (values: Values): boolean | undefined => {
  const answer = chosen(values, 'gevoerd')
  return answer === undefined ? undefined : answer === 'ja'
}

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'gesprek',
  title: 'Gesprek met betrokkenen',
  labels: {
    met: 'Met wie?',
    gezegd: 'Wat is er gezegd, of waarom is er geen gesprek?',
    reactie: 'Wat was de reactie?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/gesprekken/nieuw`,
  to: (_, params) => `${dossierPath(params)}/gesprekken?gelukt=gesprek`,
  dossierId: ({ dossier }) => dossier,
  act: recordGesprek,
  // `inhoud` is the id of the page's main part.
  fields: { inhoud: 'gezegd' },
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      gevoerd: held(values),
      met: one(values, 'met'),
      inhoud: one(values, 'gezegd'),
      reactie: one(values, 'reactie'),
      alsnog: all(values, 'alsnog'),
      ...correction(values),
    },
  }),
}
