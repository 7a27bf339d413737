import fs from 'node:fs'
import path from 'node:path'

/** Who PostgreSQL runs as. It refuses to run as root, so root hands it to `nobody`; anyone else runs it as themselves. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined
const NOBODY = { uid: 65534, gid: 65534 }

/** A cluster keeps the user that made it, also when root starts it later. */
export function serverUser(cluster: string): ServerUser {
  if (process.getuid?.() !== 0) return undefined
  const owner = fs.existsSync(cluster) ? fs.statSync(cluster) : undefined
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY
}

/** Can this user pass through every folder above `file`? */
export function canReach(user: ServerUser, file: string): boolean {
  if (!user) return true
  const above = path.dirname(fs.realpathSync(path.dirname(file)) + '/x')
  const folders = above.split(path.sep).map((_, i, parts) => parts.slice(0, i + 1).join(path.sep) || path.sep)
  return folders.every((folder) => {
    const { mode, uid, gid } = fs.statSync(folder)
    return (mode & (uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001)) !== 0
  })
}

/** Lets the server's user pass through our own folder, and see nothing in it. */
export function letPass(user: ServerUser, folder: string): void {
  if (user) fs.chmodSync(folder, (fs.statSync(folder).mode & 0o777) | 0o011)
}

/** A place that any user can pass, for what must be out of a closed folder such as /root. */
export function passablePlace(lasting: boolean): string {
  const place = lasting ? '/var/lib/afwegingskader' : '/tmp/afwegingskader-server'
  fs.mkdirSync(place, { recursive: true, mode: 0o755 })
  fs.chmodSync(place, 0o755)
  return place
}

/** What the server's programs see of our environment: none of our secrets. */
export const SERVER_ENV = { NODE_ENV: 'production', PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' } as const
