import { withdrawVersion } from '@/lib/usecases/kader/withdraw-version'
import type { FormSpec } from '@/lib/web/form-spec'
import { one } from '@/lib/web/values'
import { studioPath, type VersieParams } from '../../../_parts/paths'

export const spec: FormSpec<VersieParams, { readonly nummer: string }> = {
  form: 'kader-vervallen',
  title: 'Een versie laten vervallen',
  labels: { reden: 'Waarom vervalt deze versie?' },
  page: (params) => `${studioPath(params)}/versies/${params.versie}/vervallen`,
  to: (_, params) => `${studioPath(params)}?gelukt=vervallen`,
  act: withdrawVersion,
  toInput: (values, { versie }, { sleutel }) => ({ sleutel, nummer: versie, reden: one(values, 'reden') }),
}
