import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { one } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'notitie',
  title: 'Nu even vastleggen',
  labels: { tekst: 'Uw notitie', redenCorrectie: 'Waarom verbetert u dit?' },
  page: (params) => `${dossierPath(params)}/notities/nieuw`,
  to: (_, params) => `${dossierPath(params)}/notities?gelukt=notitie`,
  dossierId: ({ dossier }) => dossier,
  act: recordNotitie,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: { tekst: one(values, 'tekst'), ...correction(values) },
  }),
}
