import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readJson, writeJson } from './json-file'
import { isAlive, ProcessId, self } from './process-table'

const User = ProcessId.extend({ address: z.string() })
type User = z.infer<typeof User>

/** Notes that this process serves the build. A dead process's note counts for nothing and is swept up. */
export function registerUser(cache: string, address: string): void {
  writeJson(path.join(cache, 'users', `${process.pid}.json`), { ...self(), address })
}

/** Who else serves the build now. */
export function listUsers(cache: string): User[] {
  const dir = path.join(cache, 'users')
  if (!fs.existsSync(dir)) return []
  return fs.readdirSync(dir).flatMap((name) => {
    const user = readJson(path.join(dir, name), User)
    if (user && isAlive(user)) return user.pid === process.pid ? [] : [user]
    fs.rmSync(path.join(dir, name), { force: true })
    return []
  })
}
