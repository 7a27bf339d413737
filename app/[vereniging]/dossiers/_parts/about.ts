import { newestOf } from './changed-meanwhile'
import { huidige } from '@/lib/domain/dossier/current'
import type { Dossier, Vermelding } from '@/lib/domain/dossier/state'

type Person = { readonly value: string; readonly label: string }

/**
 * The persons of a dossier to choose from. Who was ticked under an earlier description stays ticked: that entry names the
 * same person.
 */
export const personOptions = (dossier: Dossier, ticked: readonly string[] = []): readonly Person[] =>
  huidige(dossier.personen).map((p) => ({
    value: ticked.find((id) => isPerson(dossier, id, p)) ?? p.id,
    label: p.inhoud.aanduiding,
  }))
const isPerson = (dossier: Dossier, id: string, p: Vermelding<'persoon'>) =>
  dossier.personen.some((v) => v.id === id && v.reeks === p.reeks)

/** Whom something is about, in the words that stand now. */
export const personWords = (dossier: Dossier, ids: readonly string[]): string =>
  [...new Set(ids.map((id) => newestOf(dossier, id)?.inhoud))]
    .map((inhoud) => (inhoud?.kind === 'persoon' ? inhoud.aanduiding : 'gewist'))
    .join(', ')
