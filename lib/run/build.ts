import { ensureBuilt } from './build-app'
import { runCommand } from './refused'
import { say } from './say'

await runCommand(async () => {
  await ensureBuilt()
  say('De bouw is bij.')
})
