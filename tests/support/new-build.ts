import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { BUILD_DIR } from '../../lib/run/build-stamp'
import { readJson } from '../../lib/run/json-file'
import { isAlive, ProcessId } from '../../lib/run/process-table'

const ID = path.join(BUILD_DIR, 'BUILD_ID')
const STATIC = path.join(BUILD_DIR, 'static')
const READY_MS = 60_000
const Run = z.object({ children: z.object({ app: ProcessId }) })
let first: string | undefined

/** Gives the build another name, everywhere that its name stands in an address. */
function rename(id: string): void {
  const before = readFileSync(ID, 'utf8')
  if (existsSync(path.join(STATIC, before))) renameSync(path.join(STATIC, before), path.join(STATIC, id))
  writeFileSync(ID, id)
}

/** The process that serves the pages is killed; the one that takes its place serves another build. */
export async function renewBuild(dataDir: string, origin: string): Promise<void> {
  const running = () => readJson(path.join(dataDir, 'run.json'), Run)?.children.app
  const old = running()
  if (old === undefined) throw new Error('the application does not run')
  first ??= readFileSync(ID, 'utf8')
  rename(`${first}-${Date.now()}`)
  process.kill(old.pid, 'SIGKILL')
  for (const end = Date.now() + READY_MS; Date.now() < end; await sleep(100)) {
    const now = running()
    const other = now !== undefined && now.startedAt !== old.startedAt && isAlive(now)
    if (other && (await answers(origin))) return
  }
  throw new Error('the new build does not answer')
}

/** The next run finds the build as it was made. */
export function restoreBuild(): void {
  if (first !== undefined) rename(first)
}

const answers = (origin: string): Promise<boolean> =>
  fetch(`${origin}/api/gezondheid`).then(
    (answer) => answer.ok,
    () => false,
  )
