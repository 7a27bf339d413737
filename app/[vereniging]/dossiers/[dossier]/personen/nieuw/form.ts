import { recordPersoon } from '@/lib/usecases/dossier/record-persoon'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { all, chosen, one } from '@/lib/web/values'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'persoon',
  title: 'Persoon',
  labels: {
    aanduiding: 'Aanduiding',
    huishouden: 'Waar woont deze persoon?',
    toelichting: 'Toelichting',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/personen/nieuw`,
  to: (_, params) => `${dossierPath(params)}/personen?gelukt=persoon`,
  dossierId: ({ dossier }) => dossier,
  act: recordPersoon,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: {
      aanduiding: one(values, 'aanduiding'),
      rollen: all(values, 'rollen'),
      leeftijd: chosen(values, 'leeftijd'),
      client: one(values, 'client'),
      gezien: one(values, 'gezien'),
      gezag: one(values, 'gezag'),
      huishouden: one(values, 'huishouden'),
      // They stand under "65 of ouder" and belong to that answer.
      vormen: chosen(values, 'leeftijd') === '65+' ? all(values, 'vormen') : [],
      toelichting: one(values, 'toelichting'),
      ...correction(values),
    },
  }),
}
