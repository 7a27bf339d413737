import { recordBesluit } from '@/lib/usecases/dossier/record-besluit'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import type { FormSpec } from '@/lib/web/form-spec'
import { onDossier, reasons } from '../../../_parts/input'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { placeOfConcern } from '../../../_parts/place-of-concern'
import { besluitInhoud } from '../inhoud'

/** The second half: the summary with the reasons for what is left open, and "Leg besluit vast". */
export const spec: FormSpec<DossierParams, Recorded> = {
  form: 'besluit',
  title: 'Uw besluit',
  labels: {
    meldenMotivering: 'Waarom meldt u wel of niet?',
    hulpMotivering: 'Waarom is hulp wel of niet mogelijk?',
  },
  page: (params) => `${dossierPath(params)}/besluit/controle`,
  // The summary has no fields to put both texts beside.
  conflictPage: (params) => `${dossierPath(params)}/besluit`,
  to: ({ entryId }, params) => `${dossierPath(params)}/besluiten/${entryId}/nu`,
  dossierId: ({ dossier }) => dossier,
  act: recordBesluit,
  elders: (actie, params) => placeOfConcern(actie.replace(/^doe-/, ''), params),
  toInput: (values, params, meta) => ({
    ...onDossier(params, meta),
    inhoud: besluitInhoud(values),
    redenen: reasons(values),
  }),
}
