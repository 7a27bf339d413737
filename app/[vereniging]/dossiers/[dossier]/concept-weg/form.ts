import { discardDraft } from '@/lib/usecases/concept/discard-draft'
import type { FormSpec } from '@/lib/web/form-spec'
import { dossierPath, type DossierParams } from '../../_parts/paths'

/** Throws a draft away. It is the one form that keeps no draft of itself. */
export const spec: FormSpec<DossierParams, null> = {
  form: 'concept-weg',
  title: 'Concept weggooien',
  labels: {},
  keepsDraft: false,
  page: dossierPath,
  action: (params) => `${dossierPath(params)}/concept-weg`,
  to: (_, params) => `${dossierPath(params)}?gelukt=concept`,
  act: discardDraft,
  toInput: (_, { dossier }, { sleutel }) => ({ sleutel, dossierId: dossier }),
}
