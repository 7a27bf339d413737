import { restartOefening } from '@/lib/usecases/oefening/restart-oefening'
import type { FormSpec } from '@/lib/web/form-spec'
import { oefeningPath, type OefenParams } from '../../_parts/paths'

export const spec: FormSpec<OefenParams, { readonly oefening: string }> = {
  form: 'oefening-opnieuw',
  title: 'Oefening: opnieuw beginnen',
  labels: {},
  keepsDraft: false,
  page: (params) => `${oefeningPath(params)}/opnieuw`,
  to: (_, params) => `${oefeningPath(params)}?gelukt=opnieuw`,
  act: restartOefening,
  toInput: (_, { oefening }) => ({ oefening }),
}
