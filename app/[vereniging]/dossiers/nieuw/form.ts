import { labelHint } from '@/lib/domain/dossier/label-hint'
import type { Recorded } from '@/lib/usecases/dossier/dossier-act'
import { openDossier } from '@/lib/usecases/dossier/open-dossier'
import { refused } from '@/lib/usecases/outcome'
import type { FormSpec, Params } from '@/lib/web/form-spec'
import { chosen, one } from '@/lib/web/values'
import { dossiersPath } from '../_parts/paths'

type Input = { readonly sleutel: string; readonly seen: string; readonly inhoud: { readonly label: string } }

export const spec: FormSpec<Params, Recorded> = {
  form: 'dossier-nieuw',
  title: 'Nieuw dossier',
  labels: { label: 'Eigen naam voor dit dossier' },
  page: (params) => `${dossiersPath(params)}/nieuw`,
  to: ({ dossierId }, params) => `${dossiersPath(params)}/${dossierId}`,
  act: async (actor, input) => {
    const { seen, ...rest } = input as Input
    const { label } = rest.inhoud
    const hint = labelHint(label)
    // Shown once, and then it is the person's own choice: the same name sent again is accepted.
    return hint !== null && seen !== label ? refused([{ veld: 'label', tekst: hint }]) : openDossier(actor, rest)
  },
  toInput: (values, _, { sleutel }) => ({
    sleutel,
    seen: one(values, 'naamGezien'),
    inhoud: { soort: chosen(values, 'soort'), label: one(values, 'label') },
  }),
  fields: { 'inhoud.label': 'label', 'inhoud.soort': 'soort' },
}
