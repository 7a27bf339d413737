import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import type { DossierId } from '@/lib/domain/shared/ids'
import { discardDraft } from '@/lib/usecases/concept/discard-draft'
import { saveDraft } from '@/lib/usecases/concept/save-draft'
import { confirmSecondFactor } from '@/lib/usecases/toegang/confirm-second-factor'
import { proposeSecondFactor } from '@/lib/usecases/toegang/propose-second-factor'
import { renewRecoveryCodes } from '@/lib/usecases/toegang/renew-recovery-codes'
import { useRecoveryCode } from '@/lib/usecases/toegang/use-recovery-code'
import { verifySecondFactor } from '@/lib/usecases/toegang/verify-second-factor'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { actorWith, enrol, type Enrolled, logIn } from '../../support/login'
import type { SeededAssociation } from '../../support/seed'
import { totpCode } from '../../support/totp'
import { accessOf, association, newKey, opened, pointedAt, valueOf, versionOf } from '../../support/usecases'
import { changes, everyRow, rowsAbout } from '../../support/whole-database'
import { type Ground, MATRIX } from './matrix-table'
import { NO_KADER } from './matrix-table-kader'
import { decideNow } from './the-job'

/** The association runs the portal, so it can sign in as any member (product.md, "Own second factor"). */
const SUB = 'anna'
let database: TestDatabase
let superuser: pg.Client
let vit: SeededAssociation
let enrolled: Enrolled
let owner: Actor
let ground: Ground
let portal: Actor

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  vit = await association('vit')
  enrolled = await enrol(vit, SUB)
  owner = await actorWith(vit, enrolled.token)
  const dossierId = await opened(owner)
  const [besluit, closedId, draft] = [await decideNow(owner, dossierId), await opened(owner), newKey()]
  const kept = { sleutel: draft, form: 'notitie', dossierId, baseVersion: 1, values: { tekst: ['half'] }, fouten: [] }
  valueOf(await saveDraft(owner, kept))
  const { proposal: voorstel, secret } = valueOf(await proposeSecondFactor(owner, { voorstel: null }))
  const factor = { voorstel, secret, code: () => totpCode(secret) }
  const entriesIn = (id: DossierId) => versionOf(owner, id)
  const recoveryCode = enrolled.codes[0]!
  const pointedTo = await pointedAt(owner, dossierId)
  ground = {
    ...pointedTo,
    owner,
    dossierId,
    closedId,
    besluit,
    contact: newKey(),
    draft,
    factor,
    recoveryCode,
    colleague: owner,
    kader: NO_KADER,
    entriesIn,
  }
  portal = await actorWith(vit, await logIn(vit, SUB))
})
afterAll(() => database.close())

const NOT_FOUND = { ok: false, reden: 'niet-gevonden' }
const factorRows = async () =>
  rowsAbout(await everyRow(superuser), vit.associationId, [owner.personId]).filter((row) =>
    /^(second_factor|recovery_code|draft|dossier|entry):/.test(row),
  )

describe('a portal that signs in as the owner, who has a second factor', () => {
  test('does get a session as that person: without that, the rest would prove nothing (positive control)', () => {
    expect(portal).toMatchObject({ personId: owner.personId, roles: ['member'], secondFactor: false })
    expect(portal.sessionId).not.toBe(owner.sessionId)
  })

  const CASES = Object.entries(MATRIX).filter(([file]) => /^(dossier|concept|contacten)\//.test(file))
  test.each(CASES)('%s: reaches nothing, whichever dossier or draft it names (I3)', async (_file, { run, input }) => {
    const sent = await input(ground)
    const before = await everyRow(superuser)
    expect(await run(portal, sent)).toEqual(NOT_FOUND)
    expect(changes(before, await everyRow(superuser))).toEqual({ access_event: '+1 -0' })
  })

  test('cannot put its own app in place of the owner’s, with or without the owner’s own proposal (I3)', async () => {
    const before = await factorRows()
    const own = valueOf(await proposeSecondFactor(portal, { voorstel: null }))
    expect(own).toMatchObject({ enrolled: true, unusedCodes: 0 })
    const mine = { voorstel: own.proposal, code: totpCode(own.secret) }
    expect(await confirmSecondFactor(portal, mine)).toEqual(NOT_FOUND)
    const theirs = { voorstel: ground.factor.voorstel, code: ground.factor.code() }
    expect(await confirmSecondFactor(portal, theirs)).toEqual(NOT_FOUND)
    expect(await factorRows()).toEqual(before)
  })

  test('cannot get recovery codes (I3)', async () => {
    const before = await factorRows()
    expect(await renewRecoveryCodes(portal, {})).toEqual(NOT_FOUND)
    expect(await factorRows()).toEqual(before)
  })

  test('cannot throw the owner’s drafts away (I3)', async () => {
    expect(await discardDraft(portal, { sleutel: ground.draft })).toEqual(NOT_FOUND)
    expect(
      await MATRIX['concept/read-draft']!.run(owner, { sleutel: ground.draft, dossierId: ground.dossierId }),
    ).toMatchObject({
      ok: true,
    })
  })

  test('cannot sign in anew until a session happens to have the second factor (I3)', async () => {
    for (let i = 0; i < 3; i++) expect((await actorWith(vit, await logIn(vit, SUB))).secondFactor).toBe(false)
  })

  test('leaves the owner a trace of each attempt', async () => {
    const refused = (await accessOf(owner)).filter((e) => e.type === 'toegang.geweigerd')
    expect(refused.map((e) => e.part)).toEqual(expect.arrayContaining(['dossier.read', 'draft.read', 'factor.enrol']))
    expect(refused.every((e) => e.result === 'niet-gevonden')).toBe(true)
  })

  test('reaches all of it once the second factor is given: that was all that stood in the way (positive control)', async () => {
    const token = await logIn(vit, SUB)
    const code = totpCode(enrolled.secret, 1)
    expect(valueOf(await verifySecondFactor(await actorWith(vit, token), { code }))).toBe('goed')
    const full = await actorWith(vit, token)
    expect(await MATRIX['dossier/read-dossier']!.run(full, { dossierId: ground.dossierId, part: 'x' })).toMatchObject({
      ok: true,
    })
    const other = await logIn(vit, SUB)
    const recovered = await useRecoveryCode(await actorWith(vit, other), { code: enrolled.codes[1]! })
    expect([valueOf(recovered), (await actorWith(vit, other)).secondFactor]).toEqual(['goed', true])
  })
})
