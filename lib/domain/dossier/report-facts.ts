import { huidige } from './current'
import type { InhoudVan } from './entries'
import type { GestartDossier, Vermelding } from './state'

export type Meldmodus = InhoudVan<'melding'>['modus']
export const isMinor = ({ leeftijd }: InhoudVan<'persoon'>): boolean =>
  leeftijd === '0-11' || leeftijd === '12-15' || leeftijd === '16-17'

/** About a child that was never seen an oudersignalen report says nothing. */
export const isUnseenChild = (persoon: InhoudVan<'persoon'>): boolean => isMinor(persoon) && persoon.gezien !== 'ja'

export type OfferedFacts = {
  /** Linked to a weighing: what the report may rest on (R-51, only what is relevant goes out). */
  readonly gekoppeld: readonly Vermelding<'feit'>[]
  readonly nietGekoppeld: readonly Vermelding<'feit'>[]
  /** Statements on children that were not seen: not offered in an oudersignalen report. */
  readonly nietAangeboden: readonly Vermelding<'feit'>[]
}

/** The facts that a report in this mode can be made of. */
export function offeredFacts(dossier: GestartDossier, modus: Meldmodus): OfferedFacts {
  const about = (v: Vermelding<'feit'>) => modus === 'oudersignalen' && aboutUnseenChild(dossier, v)
  const feiten = huidige(dossier.feiten)
  const offered = feiten.filter((v) => !about(v))
  return {
    gekoppeld: offered.filter((v) => v.inhoud.weging.length > 0),
    nietGekoppeld: offered.filter((v) => v.inhoud.weging.length === 0),
    nietAangeboden: feiten.filter(about),
  }
}

function aboutUnseenChild(dossier: GestartDossier, { inhoud }: Vermelding<'feit'>): boolean {
  return inhoud.over.some((id) => {
    const named = dossier.personen.find((p) => p.id === id)
    const now = named && huidige(dossier.personen).find((p) => p.reeks === named.reeks)
    return now !== undefined && isUnseenChild(now.inhoud)
  })
}

/** The newest text of the facts that a report names; what was corrected since stands there as it is now. */
export function chosenFacts(dossier: GestartDossier, ids: readonly string[]): readonly Vermelding<'feit'>[] {
  const rows = new Set(dossier.feiten.filter((v) => ids.includes(v.id)).map((v) => v.reeks))
  return huidige(dossier.feiten).filter((v) => rows.has(v.reeks))
}
