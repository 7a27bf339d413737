import { createHash, randomUUID } from 'node:crypto'
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
 * A file appears whole (a link to a finished file), so nobody ever reads half an owner.
 *
 * A dead owner's file is never taken away under the others' eyes: of many that found it dead, one could take away
 * what another has locked since. Who wants to follow links its own file to a name made from the dead one's content;
 * of that name there is one. So the lock is a chain of the dead with one living end, and who holds it puts itself
 * at its head. A latecomer that joins a chain whose head has changed does not find itself from the head, and looks again.
 */
export function tryLock(file: string, what: string): Lock | { readonly heldBy: Owner } {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const mine: Owner = { ...self(), token: randomUUID(), what, launchers: launchers() }
  const draft = `${file}.${mine.token}`
  fs.writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    for (;;) {
      const { end, dead, owner } = follow(file)
      if (owner) return { heldBy: owner }
      if (!linked(draft, end)) continue
      if (follow(file).owner?.token === mine.token) {
        if (dead.length > 0) fs.renameSync(draft, file)
        for (const link of [end, ...dead]) if (link !== file) fs.rmSync(link, { force: true })
        return { release: () => release(file, mine) }
      }
      fs.rmSync(end, { force: true })
    }
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

export const isLock = (outcome: ReturnType<typeof tryLock>): outcome is Lock => 'release' in outcome

/** Who holds the lock now, or null. */
export function lockOwner(file: string): Owner | null {
  return follow(file).owner
}

/** Walks from the head to the living end: its owner, or the free name where the next one links itself. */
function follow(file: string): { end: string; dead: string[]; owner: Owner | null } {
  const dead: string[] = []
  for (let end = file; ;) {
    const content = read(end)
    if (content === null) return { end, dead, owner: null }
    const owner = parse(content)
    if (owner && isAlive(owner)) return { end, dead, owner }
    dead.push(end)
    end = `${file}.after-${createHash('sha256').update(content).digest('hex').slice(0, 32)}`
  }
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

function read(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function parse(content: string): Owner | null {
  try {
    return Owner.parse(JSON.parse(content))
  } catch {
    return null
  }
}

function release(file: string, mine: Owner): void {
  const head = read(file)
  if (head !== null && parse(head)?.token === mine.token) fs.rmSync(file, { force: true })
}
