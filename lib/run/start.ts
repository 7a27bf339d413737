import { serveOwnDatabase } from './hosted'
import { watchLaunchers } from './launchers'
import { runCommand } from './refused'
import { say, seconds } from './say'
import { readSettings, type Settings } from './settings'
import { startStack } from './stack'

/** Ctrl-C is easily pressed twice; the database still wants its moment to close. */
const IMPATIENT = 3
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Running = { readonly stop: () => Promise<void> }
type Live = { readonly onGiveUp: (reason: string) => void; readonly signal: AbortSignal }

async function main(): Promise<void> {
  const from = Date.now()
  const settings = readSettings()
  const abort = new AbortController()
  const starting = start(settings, { onGiveUp: (reason) => void stop(reason, 1), signal: abort.signal })

  let asked = 0
  async function stop(why: string, code: number): Promise<void> {
    asked++
    // Who asks three times means: now. What is left then, the next start clears away.
    if (asked >= IMPATIENT) process.exit(1)
    if (asked > 1) return
    abort.abort()
    say(`\n${why}Alles wordt gestopt …`)
    await starting.then(
      (running) => running.stop(),
      () => {},
    )
    say('Gestopt. De gegevens zijn bewaard.')
    process.exit(code)
  }
  for (const name of SIGNALS) process.on(name, () => void stop('', 0))
  watchLaunchers(() => void stop('Het venster is gesloten. ', 1))
  // The terminal may be gone before we are.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  try {
    await starting
  } catch (error) {
    if (abort.signal.aborted) return
    throw error
  }
  say(`Klaar in ${seconds(Date.now() - from)}. Stoppen: Ctrl-C.`)
}

const start = (settings: Settings, live: Live): Promise<Running> =>
  settings.databaseUrl ? serveOwnDatabase(settings, live) : startDemo(settings, live)

async function startDemo(settings: Settings, live: Live): Promise<Running> {
  const stack = await startStack({ ...settings, ...live })
  say(`\n  Afwegingskader   ${stack.origin}`)
  for (const { slug, issuer } of stack.portals)
    say(`  ${slug.padEnd(16)} ${stack.origin}/${slug}/inloggen   leden en codes: ${issuer}/codes`)
  say('\nDit is een voorbeeld met verzonnen leden. Gebruik hier geen echte gegevens.')
  return stack
}

await runCommand(main)
// A refusal may leave something listening; nobody is going to use it.
if (process.exitCode) process.exit()
