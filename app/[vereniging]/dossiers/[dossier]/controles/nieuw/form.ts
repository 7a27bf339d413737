import { recordControle } from '@/lib/usecases/dossier/record-controle'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'controle',
  title: 'Check',
  labels: {
    aanleiding: 'Waarom deed u deze check?',
    toelichting: 'Wat kwam eruit, of waarom deed u de check niet?',
    mening: 'Wat vindt het kind zelf?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/controles/nieuw`,
  to: (_, params) => `${dossierPath(params)}/controles?gelukt=controle`,
  dossierId: ({ dossier }) => dossier,
  act: recordControle,
  messages: { controle: 'Kies welke check u deed.' },
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      controle: chosen(values, 'controle'),
      aanleiding: one(values, 'aanleiding'),
      minderjarigen: one(values, 'minderjarigen'),
      uitkomst: chosen(values, 'uitkomst'),
      toelichting: one(values, 'toelichting'),
      mening: one(values, 'mening'),
      ...correction(values),
    },
  }),
}
