import { recordIdentiteit } from '@/lib/usecases/dossier/record-identiteit'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { one } from '@/lib/web/values'
import { correction, onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'identiteit',
  title: 'Naam en adres',
  labels: {
    naam: 'Naam',
    geboortedatum: 'Geboortedatum',
    adres: 'Adres',
    telefoon: 'Telefoon',
    overig: 'Verder',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/namen/nieuw`,
  to: (_, params) => `${dossierPath(params)}/namen?gelukt=identiteit`,
  dossierId: ({ dossier }) => dossier,
  act: recordIdentiteit,
  messages: { persoon: 'Kies van wie u de naam vastlegt.' },
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: {
      persoon: one(values, 'persoon'),
      naam: one(values, 'naam'),
      geboortedatum: one(values, 'geboortedatum'),
      adres: one(values, 'adres'),
      telefoon: one(values, 'telefoon'),
      overig: one(values, 'overig'),
      ...correction(values),
    },
  }),
}
