import { readKaders } from '@/lib/content/kaders'
import type { Kader, KaderRef } from '@/lib/domain/kader/schema'

export type Base = { readonly kader: Kader; readonly ref: KaderRef }

/** The newest framework of the profession: what stands in `content/` and rests on nothing else. */
export function newestBase(): Base {
  const [base] = readKaders()
    .filter(({ kader }) => kader.basedOn === null)
    .toSorted((a, b) => b.kader.geldigVanaf.localeCompare(a.kader.geldigVanaf))
  if (base === undefined) throw new Error('content/ holds no base framework')
  return base
}

/** The base that a version names, by its hash; the newest one when it names none that is known. */
export const baseOf = ({ basedOn }: Pick<Kader, 'basedOn'>): Base =>
  readKaders().find(({ ref }) => ref.sha256 === basedOn?.sha256) ?? newestBase()
