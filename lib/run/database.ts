import { setTimeout as sleep } from 'node:timers/promises'
import { startEmbedded } from './embedded-pg'
import { identify, isAlive, type ProcessId } from './process-table'
import { say } from './say'

type Embedded = Awaited<ReturnType<typeof startEmbedded>>
type Options = {
  readonly dataDir: string
  readonly ephemeral?: boolean
  readonly onSpawn?: (process: ProcessId) => void
}

const LOOK_MS = 250
const MAX_WAIT_MS = 5_000

/** The embedded PostgreSQL, started again on the same port whenever it dies. */
export class Database {
  readonly #options: Options
  #server: Embedded
  #wanted = true
  #watch: Promise<void>

  private constructor(options: Options, server: Embedded) {
    this.#options = options
    this.#server = server
    this.#watch = this.#keepAlive()
  }

  static async start(options: Options): Promise<Database> {
    return new Database(options, await launch(options))
  }

  get server(): Embedded {
    return this.#server
  }

  /** Stops it and keeps it stopped, until `resume`. */
  async stop(): Promise<void> {
    this.#wanted = false
    await this.#watch
    await this.#server.stop()
  }

  async resume(): Promise<void> {
    this.#server = await launch(this.#options, this.#server.port)
    this.#wanted = true
    this.#watch = this.#keepAlive()
  }

  async #keepAlive(): Promise<void> {
    for (let failures = 0; this.#wanted; await sleep(LOOK_MS)) {
      const running = identify(this.#server.pid)
      while (this.#wanted && running && isAlive(running)) await sleep(LOOK_MS)
      if (!this.#wanted) return
      say('De database is gestopt en wordt opnieuw gestart.')
      try {
        this.#server = await launch(this.#options, this.#server.port)
        failures = 0
      } catch (error) {
        // The processes of the old server may still hold its memory; they end by themselves.
        say(`De database start nog niet: ${(error as Error).message.split('\n').at(-1)}`)
        await sleep(Math.min(MAX_WAIT_MS, 200 * 2 ** failures++))
      }
    }
  }
}

async function launch(options: Options, port?: number): Promise<Embedded> {
  const server = await startEmbedded({
    dir: options.dataDir,
    ephemeral: options.ephemeral ?? false,
    ...(port === undefined ? {} : { port }),
  })
  const running = identify(server.pid)
  if (running) options.onSpawn?.(running)
  return server
}
