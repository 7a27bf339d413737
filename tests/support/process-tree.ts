import { readdirSync } from 'node:fs'
import { look } from '../../lib/run/process-table'

/** A process and everything that it started, itself first (Linux). */
export function processTree(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => look(Number(name)) ?? [])
  const under = (pid: number): number[] => [
    pid,
    ...parents.filter((p) => p.parent === pid).flatMap((p) => under(p.pid)),
  ]
  return under(root)
}
