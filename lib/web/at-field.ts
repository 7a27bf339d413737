import type { Fout } from '@/lib/usecases/outcome'
import type { FormSpec, Params } from './form-spec'
import { WANNEER_MESSAGES } from './wanneer-input'

/** Not a field that anybody can see: such an error stands in the summary only. */
const UNSEEN = new Set(['', 'sleutel', 'versie', 'dossierId'])

/**
 * A use case names a place in its input; a form has fields. `inhoud.wat` is the field `wat`, `inhoud.rollen.0` is
 * `rollen`, `happened.op` is `wanneer-op`; a form may say otherwise.
 */
export function atField<P extends Params, T>(spec: FormSpec<P, T>, { veld, tekst }: Fout): Fout {
  return {
    veld: UNSEEN.has(veld) ? '' : (spec.fields?.[veld] ?? fieldOf(veld)),
    tekst: spec.messages?.[veld] ?? WANNEER_MESSAGES[veld] ?? tekst,
  }
}

function fieldOf(veld: string): string {
  if (veld === 'happened' || veld === 'happened.soort') return 'wanneer'
  if (veld.startsWith('happened.')) return `wanneer-${veld.slice('happened.'.length)}`
  return veld.replace(/^inhoud\./, '').replace(/\.\d+$/, '')
}
