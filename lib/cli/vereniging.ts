import { z } from 'zod'
import { readKaders } from '../content/kaders'
import { closeClient } from '../data/client'
import { findAssociation } from '../data/directory-repository'
import { openOperator, type Operator } from '../data/operator'
import { createPersonWithIdentity, findByIdentity } from '../data/person-repository'
import { grantRole } from '../data/role-repository'
import type { AssociationId, PersonId } from '../domain/shared/ids'
import { now } from '../platform/clock'
import { newId } from '../platform/ids'
import { found, linkPortal, publishKader } from '../run/association'
import { appendOperatorLeaf } from '../run/operator-leaf'
import { Refused, runCommand } from '../run/refused'
import { say } from '../run/say'
import { readArguments } from './arguments'

const USAGE =
  'npm run vereniging -- --adres vit --naam "Vereniging …" --kort VIT --portaal https://… --client … --beheerder … [--kader rbcz/2018-11]'
const text = { type: 'string' } as const
/** First parts of an address that are pages of the service itself. */
const TAKEN = ['api', 'begrippen', 'letter', 'nu-bellen', 'privacy', 'schema', 'snel-weg']

const Wanted = z.strictObject({
  adres: z
    .string({ error: 'Geef met --adres het eerste deel van het webadres.' })
    .regex(
      /^[a-z][a-z0-9-]{1,39}$/,
      '--adres mag kleine letters, cijfers en streepjes hebben, en begint met een letter.',
    )
    .refine((slug) => !TAKEN.includes(slug), '--adres is een bladzijde van de dienst zelf. Kies een ander.'),
  naam: z.string({ error: 'Geef met --naam de naam van de vereniging.' }).min(2).max(200),
  kort: z.string({ error: 'Geef met --kort de korte naam.' }).min(2).max(20),
  portaal: z.url({
    protocol: /^https$/,
    error: 'Geef met --portaal het adres van het ledenportaal. Het begint met https://',
  }),
  client: z.string({ error: 'Geef met --client de naam die het portaal aan deze dienst gaf.' }).min(1).max(200),
  beheerder: z
    .string({ error: 'Geef met --beheerder het kenmerk (sub) van de eerste beheerder in het portaal.' })
    .min(1)
    .max(200),
  kader: z.string().default('rbcz/2018-11'),
})
type Wanted = z.infer<typeof Wanted>

/** Founds an association on somebody's own PostgreSQL, with its portal, its first framework and its first administrator. */
await runCommand(async () => {
  const options = { adres: text, naam: text, kort: text, portaal: text, client: text, beheerder: text, kader: text }
  const wanted = Wanted.safeParse(readArguments(options, USAGE).values)
  if (!wanted.success)
    throw new Refused([...wanted.error.issues.map((issue) => issue.message), `Gebruik: ${USAGE}`].join('\n'))
  const migrateUrl = process.env['MIGRATE_DATABASE_URL']
  const clientSecret = process.env['PORTAL_CLIENT_SECRET']
  if (!migrateUrl || !process.env['DATABASE_URL'])
    throw new Refused('Zet DATABASE_URL en MIGRATE_DATABASE_URL, zoals bij `npm run migrate` en `npm start`.')
  if (!clientSecret)
    throw new Refused(
      'Zet het geheim dat het portaal aan deze dienst gaf in PORTAL_CLIENT_SECRET, niet op de opdrachtregel.',
    )
  if (!readKaders().some(({ path }) => path === wanted.data.kader))
    throw new Refused(
      `Dit kader is er niet. Er zijn: ${readKaders()
        .map(({ path }) => path)
        .join(', ')}`,
    )
  const operator = openOperator(migrateUrl)
  try {
    await make(operator, wanted.data, clientSecret)
  } finally {
    await operator.close()
    await closeClient()
  }
  say(`${wanted.data.naam} staat klaar: ${process.env['APP_ORIGIN'] ?? ''}/${wanted.data.adres}`)
})

async function make(operator: Operator, wanted: Wanted, clientSecret: string): Promise<void> {
  const { adres: slug, naam: name, kort: shortName } = wanted
  const known = await findAssociation(slug)
  const id = known?.associationId ?? newId<AssociationId>()
  await found(operator, { associationId: id, slug, name, shortName })
  await linkPortal(operator, id, { issuer: wanted.portaal, clientId: wanted.client, clientSecret })
  await publishKader(operator, id, wanted.kader, now())
  await appoint(operator, id, wanted.portaal, wanted.beheerder)
}

/** The first administrator; who comes after is the association's own doing. Known by the portal's subject, not by a name. */
async function appoint(operator: Operator, id: AssociationId, issuer: string, subject: string): Promise<void> {
  await operator.inTenant(id, async (tx) => {
    if (await findByIdentity(tx, id, issuer, subject)) return
    const at = now()
    const personId = newId<PersonId>()
    const person = { personId, pseudonym: newId<string>(), displayName: 'Beheerder', createdAt: at, issuer, subject }
    await createPersonWithIdentity(tx, id, person)
    await grantRole(tx, id, { personId, role: 'admin', at, by: null })
    await appendOperatorLeaf(tx, id, { type: 'rol.toegekend', at, object: { id: person.pseudonym, part: 'admin' } })
  })
}
