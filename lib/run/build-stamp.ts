import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readJson } from './json-file'

export const BUILD_DIR = '.next'
const STAMP_FILE = path.join(BUILD_DIR, 'stamp.json')
const Stamp = z.strictObject({ sources: z.string() })

/** What goes into the built app. Tests, the command line and this folder do not. */
const ROOTS = ['app', 'content', 'lib', 'public', 'prisma/schema.prisma', 'proxy.ts', 'next.config.js']
const ROOT_FILES = ['package.json', 'package-lock.json', 'tsconfig.json']
const LEFT_OUT = [path.join('lib', 'run'), path.join('lib', 'cli'), path.join('lib', 'data', 'generated')]

/** One hash over every source file, its name included: a second start that finds the same hash need not build. */
export function sourcesHash(root: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`)
  for (const file of [...ROOTS, ...ROOT_FILES].flatMap((name) => filesUnder(root, name)).toSorted())
    hash.update(`${file}\n`).update(
      createHash('sha256')
        .update(fs.readFileSync(path.join(root, file)))
        .digest(),
    )
  return hash.digest('hex')
}

function filesUnder(root: string, name: string): string[] {
  const stat = fs.statSync(path.join(root, name), { throwIfNoEntry: false })
  if (!stat || LEFT_OUT.includes(name)) return []
  if (!stat.isDirectory()) return [name]
  return fs.readdirSync(path.join(root, name)).flatMap((child) => filesUnder(root, path.join(name, child)))
}

/** The sources of the finished build, or null when there is none. */
export const builtSources = (root: string): string | null =>
  readJson(path.join(root, STAMP_FILE), Stamp)?.sources ?? null

export const stampFile = (root: string): string => path.join(root, STAMP_FILE)
