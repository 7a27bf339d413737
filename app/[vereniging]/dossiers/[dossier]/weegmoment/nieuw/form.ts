import { recordWeegmoment } from '@/lib/usecases/dossier/record-weegmoment'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { all, chosen, one } from '@/lib/web/values'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'weegmoment',
  title: 'Later wegen',
  labels: {
    toelichting: 'Wat hebt u nog nodig?',
    op: 'Op welke dag kijkt u verder?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/weegmoment/nieuw`,
  to: (_, params) => `${dossierPath(params)}?gelukt=weegmoment`,
  dossierId: ({ dossier }) => dossier,
  act: recordWeegmoment,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: {
      over: one(values, 'over'),
      reden: chosen(values, 'reden'),
      manieren: all(values, 'manieren'),
      toelichting: one(values, 'toelichting'),
      op: one(values, 'op'),
      ...correction(values),
    },
  }),
}
