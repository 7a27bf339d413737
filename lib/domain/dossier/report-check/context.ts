import { huidige, huidigeInCyclus } from '../current'
import type { InhoudVan } from '../entries'
import { isMinor } from '../report-facts'
import type { GestartDossier, Vermelding } from '../state'
import type { MeldContext } from './finding'
import { isRole, wordsIn } from './people'

type Persoon = Vermelding<'persoon'>

/** Whom a word of the pseudonym says somebody is ("kind A", "moeder"), else what the role in this case says. */
function rolesOf({ inhoud }: Persoon): readonly string[] {
  const named = wordsIn(inhoud.aanduiding.toLowerCase()).flatMap(({ word }) => (isRole(word) ? [word] : []))
  if (inhoud.client === 'ja') named.push('cliënt')
  if (isMinor(inhoud)) named.push('kind')
  return named
}

/**
 * What the report check must know beside the sentence. Whom the therapist met stands with the persons; where it was left
 * open nothing is held against a text, but a child in an oudersignalen report was seen only if that was noted.
 */
export function contextOf(dossier: GestartDossier, modus: InhoudVan<'melding'>['modus']): MeldContext {
  const spoken = new Set(
    huidigeInCyclus(dossier, dossier.gesprekken).flatMap((g) => (g.inhoud.gevoerd ? g.inhoud.personen : [])),
  )
  const personen = huidige(dossier.personen)
  const rows = (p: Persoon) => dossier.personen.filter((v) => v.reeks === p.reeks).map((v) => v.id)
  const met = (p: Persoon) => p.inhoud.gezien !== 'nee' || rows(p).some((id) => spoken.has(id))
  const seen = (p: Persoon) =>
    modus === 'oudersignalen' && isMinor(p.inhoud) ? p.inhoud.gezien === 'ja' : p.inhoud.gezien !== 'nee'
  const listed = (who: readonly Persoon[]) => [...new Set(who.flatMap(rolesOf))]
  const noChild = modus !== 'oudersignalen' && !personen.some((p) => isMinor(p.inhoud)) ? ['kind'] : []
  return {
    modus: modus === 'oudersignalen' ? 'oudersignalen' : 'gewoon',
    zelfGezien: [...listed(personen.filter(seen)), ...noChild],
    ontmoet: [
      ...listed(personen.filter((p) => (modus === 'oudersignalen' && isMinor(p.inhoud) ? seen(p) : met(p)))),
      ...noChild,
    ],
  }
}
