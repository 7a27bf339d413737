import { all, chosen, one, type Values } from '@/lib/web/values'

const ANSWER = 'hulp-'
const NOTE = 'noot-'
const FACT = 'feit-'
const PREFIXES = [ANSWER, NOTE, FACT]

/** The helper questions that were answered or given a note, in the order of the page, which is the framework's. */
export function helperAnswers(values: Values) {
  const parts = new Set(
    Object.keys(values).flatMap((name) =>
      PREFIXES.filter((prefix) => name.startsWith(prefix)).map((prefix) => name.slice(prefix.length)),
    ),
  )
  return [...parts]
    .map((onderdeel) => ({
      onderdeel,
      antwoord: chosen(values, ANSWER + onderdeel) ?? null,
      toelichting: one(values, NOTE + onderdeel),
      feiten: all(values, FACT + onderdeel),
    }))
    .filter(({ antwoord, toelichting, feiten }) => antwoord !== null || toelichting.trim() !== '' || feiten.length > 0)
}
