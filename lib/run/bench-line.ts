/** One row of the table that `npm run bench` prints. */
export type Line = {
  readonly what: string
  /** Against what, measured in the same run: figures of two machines cannot be compared, ratios can. */
  readonly ratio?: string
  /** The figure of this machine, with its unit. */
  readonly value: string
}
/** `--kort`, nothing, `--vol`: how long a measurement may take. */
export type Extent = 'kort' | 'gewoon' | 'vol'
/** A module in tests/bench. */
export type Bench = { readonly name: string; readonly run: (extent: Extent) => Promise<readonly Line[]> }
/** What the process of a module tells the one that prints. */
export type BenchMessage =
  { readonly progress: string } | { readonly name: string; readonly lines: readonly Line[]; readonly seconds: number }
