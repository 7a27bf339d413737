import { FactFilter } from '@/lib/domain/dossier/fact-filter'

export type FilterQuery = Readonly<Record<string, string | string[] | undefined>>
const FIELDS = Object.keys(FactFilter.shape)

/** The filter that an address asks for. What it does not know, such as an old link names, is left out. */
export function filterOf(query: FilterQuery): FactFilter {
  const asked = FIELDS.flatMap((name) => {
    const value = [query[name]].flat()[0] ?? ''
    return FactFilter.safeParse({ [name]: value }).success ? [[name, value] as const] : []
  })
  return FactFilter.parse(Object.fromEntries(asked))
}

/** The same filter as it stands in an address. */
export const queryOfFilter = (filter: FactFilter): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
