import type { FormMeta } from '@/lib/web/form-spec'
import { one, type Values } from '@/lib/web/values'
import type { DossierParams } from './paths'

/** What every act on a dossier needs beside its content. */
export const onDossier = ({ dossier }: DossierParams, { sleutel, versie }: FormMeta) => ({
  dossierId: dossier,
  sleutel,
  versie,
})

/** Which entry a correction replaces, and why; an ordinary form has neither. */
export const correction = (values: Values) => ({
  vervangt: one(values, 'vervangt') || null,
  redenCorrectie: one(values, 'redenCorrectie'),
})

/** The reasons for what was left out: the fields `reden-<code>`. */
export const reasons = (values: Values) =>
  Object.keys(values)
    .filter((name) => name.startsWith('reden-'))
    .map((name) => ({ code: name.slice('reden-'.length), reden: one(values, name) }))
