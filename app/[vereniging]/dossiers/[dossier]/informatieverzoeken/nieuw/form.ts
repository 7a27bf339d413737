import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { recordInformatieverzoek } from '@/lib/usecases/dossier/record-informatieverzoek'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { onDossier } from '../../../_parts/input'
import { verzoekenPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'informatieverzoek',
  title: 'Verzoek om informatie',
  labels: { wie: 'Wie is het precies?', gevraagd: 'Wat wordt er precies gevraagd?', nodig: 'Wat wilt u vertellen?' },
  page: (params) => `${verzoekenPath(params)}/nieuw`,
  to: ({ entryId }, params) => `${verzoekenPath(params)}/${entryId}?gelukt=informatieverzoek`,
  dossierId: ({ dossier }) => dossier,
  act: recordInformatieverzoek,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      van: chosen(values, 'van'),
      wie: one(values, 'wie'),
      gevraagd: one(values, 'gevraagd'),
      nodig: one(values, 'nodig'),
    },
  }),
}
