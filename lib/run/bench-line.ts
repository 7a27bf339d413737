/** One row of the table that `npm run bench` prints. */
export type Line = {
  readonly what: string
  readonly value: string
  /** Against what, measured in the same run: figures of two machines cannot be compared, ratios can. */
  readonly ratio?: string
}
/** A module in tests/bench. */
export type Bench = { readonly name: string; readonly run: () => Promise<readonly Line[]> }
