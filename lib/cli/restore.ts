import path from 'node:path'
import { restoreBackup } from '../run/backup/restore-backup'
import { Refused, runCommand } from '../run/refused'
import { say } from '../run/say'
import { readSettings } from '../run/settings'
import { readArguments } from './arguments'

const USAGE = 'npm run restore -- <map van de back-up> [--sleutel map] [--zonder-huidige-gegevens]'

/** Puts a backup of the embedded database back; the present data are kept aside. */
await runCommand(async () => {
  const { dataDir, databaseUrl } = readSettings()
  if (databaseUrl) throw new Refused('Met DATABASE_URL beheert u de database zelf, dus ook het terugzetten.')
  const options = { sleutel: { type: 'string' }, 'zonder-huidige-gegevens': { type: 'boolean' } } as const
  const { values, positionals } = readArguments(options, USAGE)
  if (!positionals[0]) throw new Refused(`Noem de map van de back-up.\nGebruik: ${USAGE}`)
  const done = await restoreBackup({
    dataDir,
    folder: path.resolve(positionals[0]),
    ...(values.sleutel ? { keyFolder: path.resolve(values.sleutel) } : {}),
    withoutPresent: values['zonder-huidige-gegevens'] ?? false,
  })
  say(`De back-up van ${done.manifest.madeAt} is teruggezet.`)
  if (done.keptAside) say(`De gegevens van daarvoor staan in ${done.keptAside}.`)
  say(`De logboeken gaan verder onder een nieuw nummer (tijdvak ${[...new Set(done.epochs.values())].join(', ')}).`)
  say(`Wissingen herhaald: ${done.erased}; daarbij vernietigde sleutels: ${done.keysDestroyed}.`)
  say(`Beëindigde inlogsessies: ${done.sessionsEnded}. Iedereen logt opnieuw in.`)
})
