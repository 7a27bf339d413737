import { ensureBuilt } from './build-app'
import { generate } from './generate'
import { runTool } from './program'
import { Refused } from './refused'
import { say, seconds } from './say'
import { ensureTestTools } from './tools-needed'

/** One thing that must be right; false or an error when it is not. */
export type Check = { readonly name: string; readonly run: () => Promise<boolean> }

/** A script of package.json, so that each check has one definition. */
export const script = (name: string): Check => ({ name, run: () => runTool('npm', ['run', '--silent', name]) })

const done = (work: () => void | Promise<unknown>) => async (): Promise<boolean> => {
  await work()
  return true
}
export const tools: Check = { name: 'hulpmiddelen', run: done(ensureTestTools) }
export const client: Check = { name: 'databaseclient', run: done(() => void generate()) }
/** Next writes the types of its own routes; without them `types` would not know the pages' arguments. */
export const routeTypes: Check = { name: 'routetypes', run: () => runTool('next', ['typegen']) }
export const build: Check = { name: 'bouwen', run: done(() => ensureBuilt()) }

/** Runs them in order and says at the end which failed. With `stopAtFirst`, what builds on a failure is not tried. */
export async function runChecks(checks: readonly Check[], stopAtFirst: boolean): Promise<boolean> {
  const report: string[] = []
  let good = true
  for (const check of checks) {
    const from = Date.now()
    const passed = await attempt(check)
    report.push(`${passed ? '✓' : '✗'} ${check.name.padEnd(16)} ${seconds(Date.now() - from)}`)
    good &&= passed
    if (!passed && stopAtFirst) break
  }
  say(`\n${report.join('\n')}`)
  return good
}

async function attempt({ name, run }: Check): Promise<boolean> {
  say(`\n── ${name}`)
  try {
    return await run()
  } catch (error) {
    say(error instanceof Refused ? error.message : String(error instanceof Error ? error.stack : error))
    return false
  }
}
