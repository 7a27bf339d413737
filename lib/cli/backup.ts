import path from 'node:path'
import { makeBackup } from '../run/backup/make-backup'
import { Refused, runCommand } from '../run/refused'
import { say } from '../run/say'
import { readSettings } from '../run/settings'
import { readArguments } from './arguments'

const USAGE = 'npm run backup -- [map] [--sleutel map]'

/** Copies the embedded database, running or not. */
await runCommand(async () => {
  const { dataDir, databaseUrl } = readSettings()
  if (databaseUrl)
    throw new Refused('Met DATABASE_URL beheert u de database zelf. Gebruik daar pg_basebackup of pg_dump.')
  const { values, positionals } = readArguments({ sleutel: { type: 'string' } }, USAGE)
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '')
  const [given] = positionals
  const folder = path.resolve(given ?? path.join(dataDir, 'backup', stamp))
  const apart = given ? `${folder}-sleutel` : path.join(dataDir, 'backup-sleutel', stamp)
  const keyFolder = path.resolve(values.sleutel ?? apart)
  const { manifest } = await makeBackup(dataDir, folder, keyFolder)
  const size = manifest.files.reduce((sum, file) => sum + file.size, 0)
  say(`De back-up staat in ${folder} (${manifest.files.length} bestanden, ${Math.round(size / 1e6)} MB).`)
  say(`De sleutels staan in ${keyFolder}.`)
  if (!given) say('Beide staan nog op deze schijf. Kopieer ze naar een andere plaats.')
  say('\nLET OP: bewaar de sleutels op een andere plaats dan de back-up.')
  say('Wie allebei heeft, kan alles lezen. Wie de sleutels kwijt is, kan niets meer lezen.')
  say(`Terugzetten: npm run restore -- ${folder} --sleutel ${keyFolder}`)
})
