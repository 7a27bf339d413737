/** Dutch decimals, as in the rest of what a person reads. */
export const figure = (value: number, digits = 0): string =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits })
export const times = (value: number): string => `${figure(value, 2)} ×`
export const kB = (bytes: number): string => `${figure(bytes / 1000, 1)} kB`
export const MB = (bytes: number): string => `${figure(bytes / 1_000_000)} MB`
export const ms = (value: number, digits = 1): string => `${figure(value, digits)} ms`
export const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
export const mean = (values: readonly number[]): number => sum(values) / values.length

export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}
export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** The median of the ratios of the rounds, with the lowest and the highest. */
export function ratioOf(rounds: readonly { readonly a: number; readonly b: number }[]): string {
  const ratios = rounds.map(({ a, b }) => a / b)
  return `${times(median(ratios))} [${figure(Math.min(...ratios), 2)}–${figure(Math.max(...ratios), 2)}]`
}
