import type { BenchMessage } from '../../../lib/run/bench-line'

/** A line while a long measurement is going on. */
export const progress = (text: string): void => void process.send?.({ progress: text } satisfies BenchMessage)
