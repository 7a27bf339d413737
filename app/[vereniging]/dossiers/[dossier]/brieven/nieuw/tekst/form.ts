import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { recordBrief } from '@/lib/usecases/dossier/record-brief'
import type { FormSpec } from '@/lib/web/form-spec'
import { all, chosen, one } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { correction, onDossier } from '../../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'brief',
  title: 'De tekst van uw brief',
  labels: { tekst: 'De tekst van de brief', redenCorrectie: 'Waarom verbetert u dit?' },
  page: (params) => `${dossierPath(params)}/brieven/nieuw/tekst`,
  to: ({ entryId }, params) => `${dossierPath(params)}/brieven/${entryId}`,
  dossierId: ({ dossier }) => dossier,
  act: recordBrief,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      aan: chosen(values, 'aan'),
      feiten: all(values, 'feiten').filter((id) => id !== ''),
      tekst: one(values, 'tekst'),
      ...correction(values),
    },
  }),
}
