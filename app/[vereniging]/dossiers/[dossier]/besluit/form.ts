import { checkBesluit } from '@/lib/usecases/dossier/check-besluit'
import type { FormSpec } from '@/lib/web/form-spec'
import { onDossier } from '../../_parts/input'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { besluitInhoud } from './inhoud'

/** The first half: what you decide and why. It is checked and kept as a draft; the summary records it. */
export const spec: FormSpec<DossierParams, { readonly sleutel: string }> = {
  form: 'besluit',
  title: 'Uw besluit',
  labels: {
    meldenMotivering: 'Waarom meldt u wel of niet?',
    hulpMotivering: 'Waarom is hulp wel of niet mogelijk?',
    redenCorrectie: 'Waarom verbetert u dit?',
  },
  page: (params) => `${dossierPath(params)}/besluit`,
  to: ({ sleutel }, params) => `${dossierPath(params)}/besluit/controle?concept=${sleutel}`,
  dossierId: ({ dossier }) => dossier,
  act: checkBesluit,
  elders: (actie, params) => (actie === 'later' ? `${dossierPath(params)}/weegmoment/nieuw?over=besluit` : null),
  toInput: (values, params, meta) => ({ ...onDossier(params, meta), inhoud: besluitInhoud(values) }),
}
