import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gone, identify, look, signal, stopProcess } from '../process-table'

const CHILDREN_MS = 10_000

/**
 * Stops a server that a killed run left behind on this cluster; its settings and port may not be ours. Fast shutdown
 * first, which ends its connections and flushes; then harder.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid')
  if (!fs.existsSync(pidFile)) return
  const pid = Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0])
  const running = Number.isInteger(pid) && pid > 0 ? look(pid) : null
  if (running && isOurs(running.command, cluster)) {
    signal(pid, 'SIGINT')
    const server = identify(pid)
    if (server && !(await gone(server, 15_000))) await stopProcess(server, 'SIGQUIT', 5_000)
  }
  await childrenGone(cluster)
  // A stranger got the number of a dead server: PostgreSQL would take that for a running one and refuse to start.
  if (running && !isOurs(running.command, cluster)) fs.rmSync(pidFile, { force: true })
}

const isOurs = (command: string, cluster: string): boolean =>
  /postgres/.test(command) && (command.includes(cluster) || command.includes(fs.realpathSync(cluster)))

/** The children of a killed server end by themselves; until then they hold its shared memory. */
async function childrenGone(cluster: string): Promise<void> {
  for (const end = Date.now() + CHILDREN_MS; Date.now() < end; await sleep(50))
    if (workingIn(cluster).length === 0) return
  for (const pid of workingIn(cluster)) signal(pid, 'SIGKILL')
}

/** Every process of a server has the cluster as its working directory; only Linux shows that. */
function workingIn(cluster: string): number[] {
  if (process.platform !== 'linux') return []
  const folder = fs.realpathSync(cluster)
  return fs.readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      return fs.readlinkSync(`/proc/${name}/cwd`) === folder ? [Number(name)] : []
    } catch {
      return []
    }
  })
}
