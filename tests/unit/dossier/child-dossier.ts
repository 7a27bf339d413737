import type { ConcernCode } from '@/lib/domain/dossier/concern'
import { concernsOf } from '@/lib/domain/dossier/concerns'
import type { Voornemen } from '@/lib/domain/dossier/concerns-deviation'
import type { Inhoud, InhoudVan } from '@/lib/domain/dossier/entries'
import { fold } from '@/lib/domain/dossier/evolve'
import { dossierWith, entries, inhoud } from '../../support/builders'
import { kader } from './arbitraries'

// A dossier about a child in which nothing is left open, decided as the branches indicate.
export const weging = (
  n: '4-1' | '4-2' | '5-1' | '5-2' | '5-3',
  antwoord: 'ja' | 'nee',
  over: Partial<InhoudVan<'afweging'>> = {},
) => inhoud('afweging', { afweging: `afweging-${n}`, antwoord, ...over })
export const tegen = inhoud('feit', { weging: [{ afweging: 'afweging-4-1', richting: 'tegen' }] })
export const STAPPEN = [inhoud('acuut'), inhoud('feit'), tegen, inhoud('overleg'), inhoud('gesprek')]
export const MET_MELDING = [...STAPPEN, weging('4-1', 'ja'), weging('4-2', 'ja')]
export const MELDT: Voornemen = { melden: 'ja-norm-1', hulp: 'samen-met-veilig-thuis' }

export const codes = (contents: readonly Inhoud[], voornemen: Voornemen = MELDT): ConcernCode[] =>
  concernsOf(kader, dossierWith(...contents), voornemen).map((c) => c.code)
/** Asked of whoever treats an adult: nobody under 18. */
export const KINDCHECK = inhoud('controle', { minderjarigen: 'nee', uitkomst: 'geen-zorgen' })
export const adult = (...contents: readonly Inhoud[]) =>
  fold(entries(inhoud('dossier-geopend', { soort: 'volwassene' }), ...contents))
