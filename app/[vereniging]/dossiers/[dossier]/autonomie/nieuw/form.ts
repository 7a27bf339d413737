import { recordAutonomie } from '@/lib/usecases/dossier/record-autonomie'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'autonomie',
  title: 'De weigering wegen',
  labels: {
    waaruitBlijktDat: 'Waaruit blijkt dat?',
    geinformeerd: 'Wat weet uw cliënt, en wat zei uw cliënt?',
    ernst: 'Hoe ernstig is het?',
    zorgplicht: 'Wat doet u toch?',
    advies: 'Wat zei Veilig Thuis?',
    motivering: 'Hoe weegt u de weigering?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/autonomie/nieuw`,
  to: (_, params) => `${dossierPath(params)}/autonomie?gelukt=autonomie`,
  dossierId: ({ dossier }) => dossier,
  act: recordAutonomie,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: {
      wilsbekwaam: chosen(values, 'wilsbekwaam'),
      waaruitBlijktDat: one(values, 'waaruitBlijktDat'),
      geinformeerd: one(values, 'geinformeerd'),
      ernst: one(values, 'ernst'),
      zorgplicht: one(values, 'zorgplicht'),
      advies: one(values, 'advies'),
      motivering: one(values, 'motivering'),
      ...correction(values),
    },
  }),
}
