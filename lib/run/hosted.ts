import { startApp } from './app-server'
import { ensureBuilt } from './build-app'
import { isFree } from './ports'
import { describeProblems, preflight } from './preflight'
import { Refused } from './refused'
import { releaseName } from './release'
import { say } from './say'
import type { Settings } from './settings'
import { portTaken } from './stack'

/** On somebody's own PostgreSQL: only the app. Nothing is made up, generated or seeded, and doubt is a refusal. */
export async function serveOwnDatabase(
  { port, dataDir }: Settings,
  { onGiveUp, signal }: { readonly onGiveUp: (reason: string) => void; readonly signal: AbortSignal },
): Promise<{ readonly stop: () => Promise<void> }> {
  const problems = await preflight(process.env, dataDir)
  if (problems.length > 0)
    throw new Refused(
      `Zo kan het niet starten:\n\n${describeProblems(problems)}\n\nControleer opnieuw met: npm run doctor`,
    )
  if (!(await isFree(port))) throw new Refused(portTaken(port))
  const origin = process.env['APP_ORIGIN'] ?? ''
  const sources = await ensureBuilt({ use: { address: origin }, signal })
  signal.throwIfAborted()
  const app = await startApp({
    port,
    env: { RELEASE: process.env['RELEASE'] ?? releaseName(sources) },
    signal,
    onGiveUp,
  })
  say(`\n  Afwegingskader luistert op http://127.0.0.1:${port} en is bereikbaar als ${origin}`)
  return { stop: () => app.stop() }
}
