import { migrateDeploy } from '../run/migrate-runner'
import { Refused, runCommand } from '../run/refused'
import { say } from '../run/say'

/** Brings somebody's own database up to date. The embedded one is brought up to date by `npm start`. */
await runCommand(async () => {
  const url = process.env['MIGRATE_DATABASE_URL']
  if (!url)
    throw new Refused(
      'MIGRATE_DATABASE_URL ontbreekt. Zet daarin het adres van de database, met de rol app_migrate uit prisma/roles.sql.',
    )
  const applied = await migrateDeploy(url).catch((error: unknown) => {
    throw new Refused(
      `Migreren is niet gelukt: ${error instanceof Error ? error.message || error.name : String(error)}`,
    )
  })
  say(applied.length === 0 ? 'De database was al bij.' : `Toegepast: ${applied.join(', ')}`)
})
