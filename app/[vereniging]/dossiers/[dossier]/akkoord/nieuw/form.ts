import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { recordAkkoord } from '@/lib/usecases/dossier/record-akkoord'
import type { FormSpec } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { wanneerOf } from '@/lib/web/wanneer-input'
import { onDossier } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'akkoord',
  title: 'Akkoord van de bron',
  labels: { feit: 'Welke tekst?', stand: 'Wat zei de bron?', toelichting: 'Toelichting' },
  page: (params) => `${dossierPath(params)}/akkoord/nieuw`,
  // Who corrects a text gives another text: that is written down next, and asked about anew.
  to: (_, params, values) =>
    one(values, 'stand') === 'gecorrigeerd'
      ? `${dossierPath(params)}/feiten/nieuw?vervangt=${one(values, 'feit')}&gelukt=gecorrigeerd`
      : `${dossierPath(params)}/akkoord?gelukt=akkoord`,
  dossierId: ({ dossier }) => dossier,
  act: recordAkkoord,
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    happened: wanneerOf(values, 'wanneer'),
    inhoud: {
      feit: one(values, 'feit'),
      stand: chosen(values, 'stand'),
      toelichting: one(values, 'toelichting'),
    },
  }),
  messages: { 'inhoud.feit': 'Kies om welke tekst het gaat.' },
}
