import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { forgetSeeded } from '../demo/seed-mark'
import type { ServerUser } from '../embedded/server-user'
import { readJson, writeJson } from '../json-file'

const Plan = z.strictObject({ work: z.string(), aside: z.string(), names: z.array(z.string()) })
type Plan = z.infer<typeof Plan>
const planFile = (dataDir: string) => path.join(dataDir, 'herstel.json')
const MOVED = ['pg', 'root.key', 'secrets.json', 'demo.json'] as const

/**
 * Renames the present data aside and the restored ones into place. The plan is written first: whoever is killed between
 * two renames is finished by the next start. Returns where the old data are, or null when there were none.
 */
export function swapIn(dataDir: string, work: string): string | null {
  const aside = path.join(dataDir, `voor-herstel-${new Date().toISOString().replace(/[:.]/g, '-')}`)
  const names = MOVED.filter((name) => fs.existsSync(path.join(work, name)))
  const hadData = fs.existsSync(path.join(dataDir, 'pg'))
  writeJson(planFile(dataDir), { work, aside, names } satisfies Plan)
  finishSwap(dataDir)
  return hadData ? aside : null
}

/** Called at every start, under the lock of the data folder. True when there was a swap to finish. */
export function finishSwap(dataDir: string): boolean {
  const plan = readJson(planFile(dataDir), Plan)
  if (!plan) return false
  forgetSeeded(dataDir)
  fs.mkdirSync(plan.aside, { recursive: true, mode: 0o700 })
  for (const name of plan.names) {
    // A name that is no longer in the work folder has been moved before.
    if (!fs.existsSync(path.join(plan.work, name))) continue
    const present = path.join(dataDir, name)
    if (fs.existsSync(present)) fs.renameSync(present, path.join(plan.aside, name))
    fs.renameSync(path.join(plan.work, name), present)
  }
  fs.rmSync(plan.work, { recursive: true, force: true })
  fs.rmSync(planFile(dataDir), { force: true })
  return true
}

/** Root gives the cluster to the account that the server runs as: root itself may not run it. */
export function giveToServer(folder: string, user: ServerUser): void {
  if (!user) return
  fs.chownSync(folder, user.uid, user.gid)
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name)
    if (entry.isDirectory()) giveToServer(inside, user)
    else fs.chownSync(inside, user.uid, user.gid)
  }
}
