import { describeProblems, preflight } from '../run/preflight'
import { runCommand } from '../run/refused'
import { say } from '../run/say'
import { readSettings } from '../run/settings'

/** Checks a configuration without starting or changing anything. */
await runCommand(async () => {
  const { databaseUrl, dataDir } = readSettings()
  if (!databaseUrl) {
    say('Er is geen DATABASE_URL. `npm start` gebruikt dan de eigen voorbeelddatabase; er valt niets te controleren.')
    return
  }
  const problems = await preflight(process.env, dataDir)
  say(problems.length === 0 ? 'De instellingen en de database zijn in orde.' : describeProblems(problems))
  if (problems.length > 0) process.exitCode = 1
})
