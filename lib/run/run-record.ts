import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { readJson, writeJson } from './json-file'
import { isLock, lockOwner, tryLock, type Lock, type Owner } from './lock'
import { isAlive, ProcessId, self, stopProcess } from './process-table'
import { Refused } from './refused'
import { say } from './say'

const Record = z.strictObject({ supervisor: ProcessId, address: z.string(), children: z.record(z.string(), ProcessId) })
type Record = z.infer<typeof Record>

const recordFile = (dataDir: string) => path.join(dataDir, 'run.json')
const lockFile = (dataDir: string) => path.join(dataDir, 'run.lock')
/** Long enough for a run that is just stopping. */
const WAIT_MS = 4_000
const ORPHAN_MS = 30_000

/** Who runs on this data folder now, or null. */
export const runningOn = (dataDir: string): ProcessId | null => lockOwner(lockFile(dataDir))

/** This data folder is ours until we release it or die. */
export async function claimDataDir(dataDir: string, what: string): Promise<Lock> {
  fs.mkdirSync(dataDir, { recursive: true })
  // Found out now and not half-way: a folder that was made as root cannot be used as somebody else.
  for (const name of ['', 'secrets.json', 'root.key', 'demo.json', 'run.json']) {
    const file = path.join(dataDir, name)
    if (fs.existsSync(file)) fs.accessSync(file, fs.constants.R_OK | fs.constants.W_OK)
  }
  for (const end = Date.now() + WAIT_MS; ; await sleep(200)) {
    const outcome = tryLock(lockFile(dataDir), what)
    if (isLock(outcome)) return outcome
    if (await stopIfOrphan(outcome.heldBy)) continue
    if (Date.now() < end) continue
    const address = readJson(recordFile(dataDir), Record)?.address
    throw new Refused(
      `Op de map ${dataDir} draait al een exemplaar (proces ${outcome.heldBy.pid}${address ? `, ${address}` : ''}).\n` +
        'Stop dat eerst met Ctrl-C. Of gebruik een andere map en poort, bijvoorbeeld: DATA_DIR=.data-twee PORT=3100 npm start',
    )
  }
}

/** A run whose npm or shell was killed has no terminal any more: nobody could stop it with Ctrl-C. */
async function stopIfOrphan(owner: Owner): Promise<boolean> {
  if (owner.launchers.every(isAlive)) return false
  say('De vorige keer is niet netjes afgesloten; wat nog draait, wordt gestopt …')
  await stopProcess(owner, 'SIGTERM', ORPHAN_MS)
  return true
}

/** Stops what a killed run left running. The start time tells it from a stranger with the same number. */
export async function stopOrphans(dataDir: string): Promise<string[]> {
  const record = readJson(recordFile(dataDir), Record)
  const orphans = Object.entries(record?.children ?? {}).filter(([, child]) => isAlive(child))
  await Promise.all(orphans.map(([, child]) => stopProcess(child)))
  return orphans.map(([name]) => name)
}

/** Keeps the record of this run up to date, so that the next run can clean up after a kill -9. */
export class RunRecord {
  readonly #dataDir: string
  #record: Record

  constructor(dataDir: string, address: string) {
    this.#dataDir = dataDir
    this.#record = { supervisor: self(), address, children: {} }
    this.#write()
  }

  note(name: string, child: ProcessId): void {
    this.#record = { ...this.#record, children: { ...this.#record.children, [name]: child } }
    this.#write()
  }

  remove(): void {
    fs.rmSync(recordFile(this.#dataDir), { force: true })
  }

  #write(): void {
    writeJson(recordFile(this.#dataDir), this.#record)
  }
}
