import { build, client, routeTypes, runChecks, script, tools } from './checks'
import { runCommand } from './refused'

/** All that a change must pass, each part once, with a summary: a failure does not hide the next one. */
await runCommand(async () => {
  const style = ['format:check', 'types', 'lint', 'words'].map(script)
  if (!(await runChecks([tools, client, routeTypes, ...style, script('unit'), build, script('e2e')], false)))
    process.exitCode = 1
})
