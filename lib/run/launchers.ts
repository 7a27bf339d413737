import { isAlive, look, type ProcessId } from './process-table'

/** What stands between the person and us: npm, the shell that npm starts, tsx. */
const LAUNCHER = /^npm\b|\bnpm-cli\b|\btsx\b/

/** The launchers above this process, nearest first. */
export function launchers(from = process.ppid): ProcessId[] {
  const found: ProcessId[] = []
  for (let at = look(from); at && LAUNCHER.test(at.command); at = look(at.parent))
    found.push({ pid: at.pid, startedAt: at.startedAt })
  return found
}

/** Calls `onGone` once when one of them is killed: nobody could stop us with Ctrl-C any more. */
export function watchLaunchers(onGone: () => void): void {
  const above = launchers()
  if (above.length === 0) return
  const timer = setInterval(() => {
    if (above.every(isAlive)) return
    clearInterval(timer)
    onGone()
  }, 700)
  timer.unref()
}
