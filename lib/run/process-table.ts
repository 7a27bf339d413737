import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

/** A process, not just a number: numbers are used again, so its start time belongs to it. */
export const ProcessId = z.strictObject({ pid: z.int().positive(), startedAt: z.string() })
export type ProcessId = z.infer<typeof ProcessId>

type Seen = ProcessId & { readonly parent: number; readonly command: string }

/** The living process with this number, or null. A zombie is dead: it only waits for its parent. */
export function look(pid: number): Seen | null {
  return process.platform === 'linux' ? lookInProc(pid) : lookWithPs(pid)
}

function lookInProc(pid: number): Seen | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name stands between brackets and may hold brackets itself, so count from the last one.
    const field = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (field[0] === 'Z' || field[0] === 'X') return null
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { pid, startedAt: field[19] ?? '', parent: Number(field[1]), command }
  } catch {
    return null
  }
}

function lookWithPs(pid: number): Seen | null {
  if (process.platform === 'win32') return signal(pid, 0) ? { pid, startedAt: '', parent: 0, command: '' } : null
  try {
    const args = ['-o', 'stat=,ppid=,lstart=,command=', '-p', String(pid)]
    const line = execFileSync('ps', args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
    const [, state = 'Z', parent = '0', startedAt = '', command = ''] =
      /^\s*(\S+)\s+(\d+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)/.exec(line) ?? []
    return state.startsWith('Z') ? null : { pid, startedAt, parent: Number(parent), command }
  } catch {
    return null
  }
}

export function identify(pid: number): ProcessId | null {
  const seen = look(pid)
  return seen && { pid: seen.pid, startedAt: seen.startedAt }
}

export const self = (): ProcessId => identify(process.pid) ?? { pid: process.pid, startedAt: '' }

export const isAlive = (p: ProcessId): boolean => look(p.pid)?.startedAt === p.startedAt

/** False when there is no such process (or it is not ours). */
export function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

/** Asks, waits, and only then forces. */
export async function stopProcess(p: ProcessId, ask: NodeJS.Signals = 'SIGTERM', graceMs = 5_000): Promise<void> {
  if (isAlive(p)) signal(p.pid, ask)
  if (await gone(p, graceMs)) return
  signal(p.pid, 'SIGKILL')
  await gone(p, 2_000)
}

export async function gone(p: ProcessId, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(25)) if (!isAlive(p)) return true
  return !isAlive(p)
}
