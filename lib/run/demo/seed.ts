import { demoKaders } from '../../content/demo'
import { findAssociationRow, setHouseStyle } from '../../data/association-repository'
import { closeClient } from '../../data/client'
import { openOperator, type Operator } from '../../data/operator'
import { huisstijlVan } from '../../domain/vereniging/huisstijl'
import { found, linkPortal, publishKader } from '../association'
import { Refused } from '../refused'
import { DEMO_ASSOCIATIONS, type DemoAssociation } from './associations'
import { clientIdOf, issuerOf, type DemoSecrets } from './demo-secrets'
import { seedPersons } from './seed-persons'

/**
 * Gives an installation its demo associations, their frameworks, portals and members. Each step is one transaction that
 * finds what an earlier run made, so it may be killed anywhere and run again; what people changed meanwhile stays.
 * `migrateUrl` is the connection of app_migrate; the second factors are written as the application itself.
 */
export async function seedDemo(migrateUrl: string, secrets: DemoSecrets): Promise<void> {
  const operator = openOperator(migrateUrl)
  try {
    for (const association of DEMO_ASSOCIATIONS) {
      await found(operator, { ...association, associationId: association.id })
      await seedHouseStyle(operator, association)
      await seedPortal(operator, association, secrets)
      await seedKaders(operator, association)
      await seedPersons(operator, association, secrets)
    }
  } finally {
    await operator.close()
    await closeClient()
  }
}

/** Only where there is none yet: an association that chose its own colours keeps them. */
const seedHouseStyle = (operator: Operator, { id, huisstijl }: DemoAssociation): Promise<void> =>
  operator.inTenant(id, async (tx) => {
    const row = await findAssociationRow(tx, id)
    if (huisstijlVan(row?.settings) === null) await setHouseStyle(tx, id, huisstijl)
  })

const seedPortal = (operator: Operator, { id, slug }: DemoAssociation, secrets: DemoSecrets): Promise<void> => {
  const own = secrets.portals[slug]
  if (!own) throw new Error(`no portal secrets for ${slug}`)
  return linkPortal(operator, id, {
    issuer: issuerOf(own),
    clientId: clientIdOf(slug),
    clientSecret: own.clientSecret,
  })
}

async function seedKaders(operator: Operator, { id, slug }: DemoAssociation): Promise<void> {
  for (const { path, effectiveFrom } of demoKaders()[slug]) {
    try {
      await publishKader(operator, id, path, effectiveFrom)
    } catch (error) {
      if (!/al gepubliceerd/.test((error as Error).message)) throw error
      throw new Refused(
        `De voorbeeldgegevens horen bij een andere versie van content/kaders/${path}: een gepubliceerde versie verandert nooit.\n` +
          'Geef de nieuwe tekst een eigen nummer, of begin met een nieuwe map: DATA_DIR=.data-nieuw npm start',
      )
    }
  }
}
