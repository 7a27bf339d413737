import { commentConcept } from '@/lib/usecases/kader/comment-concept'
import type { FormSpec } from '@/lib/web/form-spec'
import { one } from '@/lib/web/values'
import { consultPath, type ConsultBlokParams } from '../_paths'

export const spec: FormSpec<ConsultBlokParams, object> = {
  form: 'kader-reactie',
  title: 'Reageren op het kader',
  labels: { tekst: 'Uw reactie' },
  page: (params) => `${consultPath(params)}/${params.blok}`,
  to: (_, params) => `${consultPath(params)}?gelukt=reactie`,
  act: commentConcept,
  toInput: (values, { concept, blok }, { sleutel, versie }) => ({
    concept,
    blok,
    sleutel,
    versie,
    tekst: one(values, 'tekst'),
  }),
}
