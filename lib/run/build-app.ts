import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { spawnBound } from './bound-child'
import { BUILD_DIR, builtSources, sourcesHash, stampFile } from './build-stamp'
import { generate } from './generate'
import { writeJson } from './json-file'
import { isLock, tryLock, type Lock } from './lock'
import { Refused } from './refused'
import { listUsers, registerUser } from './build-users'
import { say, step } from './say'

/** Shared by all copies that run from this folder; it goes away with the dependencies, and then all is built anew. */
const CACHE = path.join('node_modules', '.cache', 'afwegingskader')
/** The end of a failing build's output that is worth showing. */
const TAIL = 6_000

type Options = { readonly use?: { readonly address: string }; readonly signal?: AbortSignal | undefined }

/**
 * Makes sure that the built app matches the sources, and returns their hash.
 * With `use`, this process is noted as one that serves the build, so that no other copy rebuilds it underneath.
 */
export async function ensureBuilt({ use, signal }: Options = {}): Promise<string> {
  const root = process.cwd()
  const lock = await buildLock(path.join(root, CACHE, 'build.lock'), signal)
  try {
    generate()
    const sources = sourcesHash(root)
    if (builtSources(root) !== sources) await build(root, sources, signal)
    if (use) registerUser(path.join(root, CACHE), use.address)
    return sources
  } finally {
    lock.release()
  }
}

async function buildLock(file: string, signal?: AbortSignal): Promise<Lock> {
  for (let told = false; ; told = true) {
    const outcome = tryLock(file, 'bouwen')
    if (isLock(outcome)) return outcome
    if (!told) say(`Een ander exemplaar (proces ${outcome.heldBy.pid}) bouwt de toepassing al; daar wachten we op …`)
    await sleep(300, undefined, signal ? { signal } : {})
  }
}

async function build(root: string, sources: string, signal?: AbortSignal): Promise<void> {
  const other = listUsers(path.join(root, CACHE))[0]
  if (other)
    throw new Refused(
      `De broncode is veranderd, maar een ander exemplaar (${other.address}, proces ${other.pid}) draait nog op de vorige bouw. Stop dat exemplaar eerst met Ctrl-C en start daarna opnieuw.`,
    )
  // No stamp means that a build was killed half way: what it left is not to be trusted, its cache included.
  if (builtSources(root) === null) fs.rmSync(path.join(root, BUILD_DIR), { recursive: true, force: true })
  fs.rmSync(stampFile(root), { force: true })
  await step('De toepassing bouwen (alleen de eerste keer, en na een wijziging)', () => runNextBuild(root, signal))
  if (!fs.existsSync(path.join(root, BUILD_DIR, 'BUILD_ID'))) throw new Error('the build ended without a result')
  writeJson(stampFile(root), { sources })
}

function runNextBuild(root: string, signal?: AbortSignal): Promise<void> {
  const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawnBound([next, 'build'], { cwd: root, env })
  const abort = () => child.kill()
  signal?.addEventListener('abort', abort)
  let output = ''
  const keep = (chunk: Buffer) => (output = (output + chunk.toString('utf8')).slice(-TAIL))
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, killed) => {
      signal?.removeEventListener('abort', abort)
      if (code === 0) resolve()
      else reject(new Refused(`Bouwen is niet gelukt (${killed ?? `code ${code}`}).\n\n${output}`))
    })
  })
}
