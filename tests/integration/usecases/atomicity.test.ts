import type pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import type { DossierId } from '@/lib/domain/shared/ids'
import { readDraft } from '@/lib/usecases/concept/read-draft'
import { saveDraft } from '@/lib/usecases/concept/save-draft'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { listDossiers } from '@/lib/usecases/dossier/list-dossiers'
import { openDossier } from '@/lib/usecases/dossier/open-dossier'
import { readAccessLog } from '@/lib/usecases/dossier/read-access-log'
import { readDossier } from '@/lib/usecases/dossier/read-dossier'
import { readRecord } from '@/lib/usecases/dossier/read-record'
import { recordAfweging } from '@/lib/usecases/dossier/record-afweging'
import { recordBesluit } from '@/lib/usecases/dossier/record-besluit'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { restartCyclus } from '@/lib/usecases/dossier/restart-cyclus'
import { finishLogin } from '@/lib/usecases/toegang/finish-login'
import { grantRole } from '@/lib/usecases/vereniging/grant-role'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { type Fault, faultAfter, faultAtCommit, forgetLeaves, noFaults } from '../../support/faults'
import type { SeededAssociation } from '../../support/seed'
import { association, filled, filledAs, newKey, opened, person, type UseCase, versionOf } from '../../support/usecases'
import { changes, everyRow } from '../../support/whole-database'
import { BESLUIT } from './the-job'

let database: TestDatabase
let superuser: pg.Client
let vit: SeededAssociation
let owner: Actor
let dossierId: DossierId

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  vit = await association('vit')
  owner = await person(vit)
  dossierId = await opened(owner)
})
afterEach(() => noFaults(superuser))
afterAll(() => database.close())

const LEAF = ['UPDATE audit_head', 'INSERT audit_leaf', 'INSERT audit_body']
const ENTRY = ['INSERT entry']
const ACT = (entries: number) => [
  'DELETE draft',
  ...Array.from({ length: entries }, () => ENTRY).flat(),
  'UPDATE dossier',
  'INSERT idempotency',
  ...Array.from({ length: entries }, () => LEAF).flat(),
]
const form = async (inhoud: object, over: object = {}) =>
  filled(dossierId, { ...inhoud }, { versie: await versionOf(owner, dossierId), ...over })
const helper = [{ onderdeel: 'deel-afweging-4-1-01', antwoord: 'ja', toelichting: 'Zie foto.' }]

/** Every shape of act on a dossier, with what it writes, in order. They follow each other: the last two end and begin. */
const ACTS: readonly (readonly [string, UseCase, () => Promise<{ sleutel: string }>, readonly string[]])[] = [
  [
    'opening a dossier',
    openDossier,
    async () => ({ sleutel: newKey(), inhoud: { soort: 'kind', label: 'Iep' } }),
    ['DELETE draft', 'INSERT dossier', 'INSERT dossier_key', ...ENTRY, 'UPDATE dossier', 'INSERT idempotency', ...LEAF],
  ],
  ['a note', recordNotitie, async () => filledAs(dossierId, 'notitie'), ACT(1)],
  [
    'a weighing with its helper answers',
    recordAfweging,
    () => form({ afweging: 'afweging-4-1', antwoord: 'ja', motivering: 'Daarom.' }, { antwoorden: helper }),
    ACT(2),
  ],
  ['a decision', recordBesluit, () => form(BESLUIT, { redenen: [] }), ACT(1)],
  ['closing', closeTraject, () => form({ stap: 'stap-5', reden: 'Klaar.' }, { redenen: [] }), ACT(1)],
  ['a restart', restartCyclus, () => form({ aanleiding: 'Opnieuw.' }), ACT(1)],
]

const keepDraft = (sleutel: string, inDossier: DossierId | null) =>
  saveDraft(owner, {
    sleutel,
    form: 'formulier',
    dossierId: inDossier,
    baseVersion: 0,
    values: { tekst: ['Wat ik typte.'] },
    fouten: [],
  })

/** Puts a fault after each row that the act writes in turn, and says after which; nothing may be left of any of them. */
async function faultsOf(run: () => Promise<unknown>, fault: Fault): Promise<readonly string[]> {
  const hit: string[] = []
  const before = await everyRow(superuser)
  for (let nth = 1; ; nth++) {
    await faultAfter(superuser, nth, fault)
    const answer = await run().catch((error: unknown) => error)
    await noFaults(superuser)
    if (!(answer instanceof Error)) return hit
    hit.push(/fault after (\w+ \w+)/.exec(String(answer))?.[1] ?? answer.name)
    expect([hit, changes(before, await everyRow(superuser))]).toEqual([hit, {}])
  }
}

describe('an act is recorded whole with its leaf, or not at all', () => {
  test.each(ACTS)('%s: a fault after any row that it writes leaves nothing, and the draft (I2)', async (...act) => {
    const [, run, input, writes] = act
    const sent = await input()
    await keepDraft(sent.sleutel, 'dossierId' in sent ? dossierId : null)
    expect(await faultsOf(() => run(owner, sent), 'raise')).toEqual(writes)
    // The run without a fault that ended the loop was the same form: it was recorded, and its draft is done with.
    const draft = { sleutel: sent.sleutel, dossierId: 'dossierId' in sent ? dossierId : null }
    expect(await readDraft(owner, draft)).toMatchObject({ reden: 'niet-gevonden' })
    const after = await everyRow(superuser)
    expect(await run(owner, sent)).toMatchObject({ ok: true })
    expect(changes(after, await everyRow(superuser))).toEqual({})
  })

  test.each(ACTS.slice(0, 4))(
    '%s: a fault at the commit itself leaves nothing, and is not taken for success (I2)',
    async (...act) => {
      const [, run, input] = act
      const sent = await input()
      await keepDraft(sent.sleutel, 'dossierId' in sent ? dossierId : null)
      const before = await everyRow(superuser)
      await faultAtCommit(superuser, 'entry')
      await expect(run(owner, sent)).rejects.toThrow(/fault at commit/)
      await noFaults(superuser)
      expect(changes(before, await everyRow(superuser))).toEqual({})
      expect(await run(owner, sent)).toMatchObject({ ok: true })
    },
  )

  test('a decision: a connection that breaks after any row leaves nothing, and the same form succeeds (I2)', async () => {
    const sent = await form(BESLUIT, { redenen: [] })
    await keepDraft(sent.sleutel, dossierId)
    const hit = await faultsOf(() => recordBesluit(owner, sent), 'crash')
    expect(hit).toHaveLength(ACT(1).length)
    expect(hit.slice(0, 4)).toEqual(Array(4).fill('DatabaseAway'))
    expect(await recordBesluit(owner, sent)).toMatchObject({ ok: true })
  })

  test.each(ACTS.slice(0, 4))('%s: without its leaf the database refuses to commit it (I2)', async (...act) => {
    const [, run, input] = act
    const sent = await input()
    const before = await everyRow(superuser)
    const putBack = await forgetLeaves(superuser)
    try {
      const refused = await run(owner, sent).catch((error: unknown) => error)
      expect(refused).toMatchObject({ cause: { constraint: { index: 'entry_has_leaf' } } })
    } finally {
      await putBack()
    }
    expect(changes(before, await everyRow(superuser))).toEqual({})
    expect(await run(owner, sent)).toMatchObject({ ok: true })
  })
})

describe('an act on an account is recorded whole, or not at all', () => {
  test('a first login: person, identity, membership, session and leaf, or none of them (I2)', async () => {
    const claims = { sub: 'nieuw', association: 'vit', membership_number: 'VIT-7', name: 'Nieuw Lid' }
    const hit = await faultsOf(() => finishLogin('vit', { issuer: vit.issuer, claims }), 'raise')
    const made = ['person', 'identity', 'role_grant', 'rate_limit', 'session', 'access_event']
    expect(hit).toEqual([...made.map((table) => `INSERT ${table}`), ...LEAF])
  })

  test('a role that is given: the grant and its leaf, or neither (I2)', async () => {
    const [admin, colleague] = [await person(vit, ['admin']), await person(vit)]
    const grant = () => grantRole(admin, { persoon: colleague.personId, rol: 'consultant' })
    expect(await faultsOf(grant, 'raise')).toEqual(['INSERT role_grant', ...LEAF])
  })
})

describe('no audit row, no answer', () => {
  const READS: readonly (readonly [string, UseCase, () => object])[] = [
    ['the list of dossiers', listDossiers, () => ({})],
    ['a dossier', readDossier, () => ({ dossierId, part: 'overzicht' })],
    ['its report', readRecord, () => ({ dossierId, besluit: null, printed: true })],
    ['who looked in it', readAccessLog, () => ({ dossierId })],
  ]
  test.each(READS)('%s is not shown when the reading cannot be noted (security.md, Audit trail)', async (...row) => {
    const [, run, input] = row
    await faultAfter(superuser, 1)
    await expect(run(owner, input())).rejects.toThrow(/fault after INSERT access_event/)
    await noFaults(superuser)
    expect(await run(owner, input())).toMatchObject({ ok: true })
  })

  test('a refusal that cannot be noted is no answer either (security.md, Audit trail)', async () => {
    const stranger = await person(vit)
    await faultAfter(superuser, 1)
    await expect(readDossier(stranger, { dossierId, part: 'overzicht' })).rejects.toThrow(/access_event/)
    await noFaults(superuser)
    expect(await readDossier(stranger, { dossierId, part: 'overzicht' })).toMatchObject({ reden: 'niet-gevonden' })
  })
})
