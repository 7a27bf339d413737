import { setTimeout as sleep } from 'node:timers/promises'

let quiet = false

/** Everything that the person at the keyboard reads while something starts, in Dutch, one line at a time. */
export function say(text: string): void {
  if (!quiet) process.stdout.write(`${text}\n`)
}

/** For measurements, which print a table of their own. */
export const beQuiet = (yes: boolean): void => void (quiet = yes)

const LONG_MS = 15_000

/** A step that may take long says so when it begins, and again while it is still going. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const from = Date.now()
  say(`${what} …`)
  const done = new AbortController()
  void remind(what, from, done.signal)
  try {
    return await work()
  } finally {
    done.abort()
  }
}

async function remind(what: string, from: number, signal: AbortSignal): Promise<void> {
  try {
    for (;;) {
      await sleep(LONG_MS, undefined, { signal, ref: false })
      say(`  nog bezig: ${what.charAt(0).toLowerCase()}${what.slice(1)} (${Math.round((Date.now() - from) / 1000)} s)`)
    }
  } catch {
    // Aborted: the step has ended.
  }
}

/** `1,2 s`: Dutch decimals, so that the output reads like the rest of the product. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1).replace('.', ',')} s`
