import { build, client, runChecks, script, tools } from './checks'
import { runCommand } from './refused'

/** Everything a newcomer needs to trust a change: installs what is missing, then runs every test there is. */
await runCommand(async () => {
  if (!(await runChecks([tools, client, script('unit'), build, script('e2e')], true))) process.exitCode = 1
})
