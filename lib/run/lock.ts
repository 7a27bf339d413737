import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { launchers } from './launchers'
import { isAlive, ProcessId, self } from './process-table'

const Owner = ProcessId.extend({
  token: z.string(),
  what: z.string(),
  /** What stands between the owner and its terminal. */
  launchers: z.array(ProcessId),
})
export type Owner = z.infer<typeof Owner>
export type Lock = { readonly release: () => void }

/**
 * A lock that a kill -9 leaves behind without harm: the file names its owner, and a dead owner's lock is free.
 * The file appears whole (a link to a finished file), so nobody ever reads half an owner.
 */
export function tryLock(file: string, what: string): Lock | { readonly heldBy: Owner } {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const mine: Owner = { ...self(), token: randomUUID(), what, launchers: launchers() }
  const draft = `${file}.${mine.token}`
  fs.writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    for (;;) {
      if (linked(draft, file)) return { release: () => release(file, mine) }
      const owner = readOwner(file)
      if (owner && isAlive(owner)) return { heldBy: owner }
      clearStale(file, owner)
    }
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

export const isLock = (outcome: ReturnType<typeof tryLock>): outcome is Lock => 'release' in outcome

/** Who holds the lock now, or null. */
export function lockOwner(file: string): Owner | null {
  const owner = readOwner(file)
  return owner && isAlive(owner) ? owner : null
}

function linked(draft: string, file: string): boolean {
  try {
    fs.linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readOwner(file: string): Owner | null {
  try {
    return Owner.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Takes a dead owner's file away. Another process may have done so and locked in between: then it gets its lock back. */
function clearStale(file: string, judged: Owner | null): void {
  const aside = `${file}.${randomUUID()}`
  try {
    fs.renameSync(file, aside)
  } catch {
    return
  }
  const taken = readOwner(aside)
  if (taken && taken.token !== judged?.token) linked(aside, file)
  fs.rmSync(aside, { force: true })
}

function release(file: string, mine: Owner): void {
  if (readOwner(file)?.token === mine.token) fs.rmSync(file, { force: true })
}
