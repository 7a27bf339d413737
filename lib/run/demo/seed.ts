import { demoKaders } from '../../content/demo'
import { readKader } from '../../content/kaders'
import { findAssociationRow, foundAssociation, setHouseStyle } from '../../data/association-repository'
import { closeClient } from '../../data/client'
import { listAssociation } from '../../data/directory-repository'
import { importKader } from '../../data/kader-repository'
import { associationKey } from '../../data/key-repository'
import { openOperator, type Operator } from '../../data/operator'
import { portalOf, setPortal } from '../../data/portal-repository'
import { PLATFORM_ID } from '../../domain/shared/ids'
import { huisstijlVan } from '../../domain/vereniging/huisstijl'
import { now } from '../../platform/clock'
import { appendOperatorLeaf } from '../operator-leaf'
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
      await seedAssociation(operator, association)
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

async function seedAssociation(operator: Operator, { id, slug, name, shortName }: DemoAssociation): Promise<void> {
  const association = { associationId: id, slug, name, shortName }
  await operator.inTenant(id, async (tx) => {
    if (await findAssociationRow(tx, id)) return
    const at = now()
    await foundAssociation(tx, association, at)
    const { id: keyId } = await associationKey(tx, id)
    await appendOperatorLeaf(tx, id, { type: 'sleutel.aangemaakt', at, object: { id: keyId } })
  })
  await operator.inTenant(PLATFORM_ID, (tx) => listAssociation(tx, association))
}

/** Only where there is none yet: an association that chose its own colours keeps them. */
const seedHouseStyle = (operator: Operator, { id, huisstijl }: DemoAssociation): Promise<void> =>
  operator.inTenant(id, async (tx) => {
    const row = await findAssociationRow(tx, id)
    if (huisstijlVan(row?.settings) === null) await setHouseStyle(tx, id, huisstijl)
  })

/** Written only when it differs: every writing raises the version of the sealed secret. */
async function seedPortal(operator: Operator, { id, slug }: DemoAssociation, secrets: DemoSecrets): Promise<void> {
  const own = secrets.portals[slug]
  if (!own) throw new Error(`no portal secrets for ${slug}`)
  const wanted = { issuer: issuerOf(own), clientId: clientIdOf(slug), clientSecret: own.clientSecret }
  const present = await portalOf(id)
  if (present && (['issuer', 'clientId', 'clientSecret'] as const).every((key) => present[key] === wanted[key])) return
  await operator.inTenant(id, async (tx) => {
    await setPortal(tx, id, wanted)
    await appendOperatorLeaf(tx, id, { type: 'koppeling.gewijzigd', at: now(), object: { id: 'portaal' } })
  })
}

async function seedKaders(operator: Operator, { id, slug }: DemoAssociation): Promise<void> {
  for (const { path, effectiveFrom } of demoKaders()[slug]) {
    const { kader, document, ref } = readKader(path)
    const version = { document, effectiveFrom, changeNote: kader.wijziging, basedOn: kader.basedOn }
    const at = now()
    try {
      await operator.inTenant(id, async (tx) => {
        const published = await importKader(tx, id, { id: kader.id, versie: kader.versie, ...version }, at)
        const framework = { id: ref.id, version: ref.versie, sha256: ref.sha256 }
        if (published)
          await appendOperatorLeaf(tx, id, { type: 'kader.gepubliceerd', at, object: { id: ref.id }, framework })
      })
    } catch (error) {
      if (!/al gepubliceerd/.test((error as Error).message)) throw error
      throw new Refused(
        `De voorbeeldgegevens horen bij een andere versie van content/kaders/${path}: een gepubliceerde versie verandert nooit.\n` +
          'Geef de nieuwe tekst een eigen nummer, of begin met een nieuwe map: DATA_DIR=.data-nieuw npm start',
      )
    }
  }
}
