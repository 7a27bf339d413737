import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { recordKaderkeuze } from '@/lib/usecases/dossier/record-kaderkeuze'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { onDossier } from '../../_parts/input'
import { dossierPath, type DossierParams } from '../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'kader',
  title: 'Versie van het kader',
  labels: { keuze: 'Wat kiest u?', naar: 'De versie', toelichting: 'Waarom kiest u dit?' },
  page: (params) => `${dossierPath(params)}/kader`,
  to: (_, params) => `${dossierPath(params)}?gelukt=kader`,
  dossierId: ({ dossier }) => dossier,
  act: recordKaderkeuze,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: {
      keuze: chosen(values, 'keuze'),
      naar: one(values, 'naar'),
      toelichting: one(values, 'toelichting'),
    },
  }),
}
