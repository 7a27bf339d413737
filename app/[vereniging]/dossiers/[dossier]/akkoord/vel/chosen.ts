import { EntryId } from '@/lib/domain/shared/ids'

/** The texts that an address names, each once; what is no id is left out. */
export const chosenTexts = (named: string | readonly string[] | undefined): readonly EntryId[] => [
  ...new Set([named ?? []].flat().flatMap((id) => EntryId.safeParse(id).data ?? [])),
]
export const askedFor = (ids: readonly EntryId[]): string =>
  ids.length === 0 ? '' : `?${ids.map((id) => `feit=${id}`).join('&')}`
