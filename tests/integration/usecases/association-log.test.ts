import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { readDraft } from '@/lib/usecases/concept/read-draft'
import { saveDraft } from '@/lib/usecases/concept/save-draft'
import { listConsultaties } from '@/lib/usecases/consultatie/list-consultaties'
import { readAccessLog } from '@/lib/usecases/dossier/read-access-log'
import { readDossier } from '@/lib/usecases/dossier/read-dossier'
import { readRecord } from '@/lib/usecases/dossier/read-record'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { listShared } from '@/lib/usecases/toezicht/list-shared'
import { listMembers } from '@/lib/usecases/vereniging/list-members'
import { readAssociationLog } from '@/lib/usecases/vereniging/read-association-log'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { association, filledAs, newKey, note, opened, person, valueOf } from '../../support/usecases'

let database: TestDatabase
let owner: Actor
let colleague: Actor
let admin: Actor

beforeAll(async () => {
  database = await freshDatabase()
  const vit = await association('vit')
  owner = await person(vit)
  colleague = await person(vit)
  admin = await person(vit, ['admin'])
})
afterAll(() => database.close())

describe('what the association’s own log tells of cases', () => {
  test('nothing: no act, no reading, no refused attempt at a dossier or a draft tells that there is one (I3)', async () => {
    const dossierId = await opened(owner)
    await note(owner, dossierId)
    valueOf(await readRecord(owner, { dossierId, besluit: null, printed: true }))
    const draft = { sleutel: newKey(), form: 'notitie', dossierId, baseVersion: 0, values: {}, fouten: [] }
    for (const actor of [colleague, admin, { ...owner, secondFactor: false }]) {
      await readDossier(actor, { dossierId, part: 'overzicht' })
      await recordNotitie(actor, filledAs(dossierId, 'notitie'))
      await saveDraft(actor, draft)
      await readDraft(actor, { sleutel: draft.sleutel, dossierId })
      await listShared(actor, {})
      await listConsultaties(actor, {})
    }
    // A refused act of the owner's own: no motivation.
    await recordNotitie(owner, filledAs(dossierId, 'notitie', { tekst: '' }))
    expect(valueOf(await readAssociationLog(admin, {}))).toEqual([])
    // The positive control: an attempt at something of the association's does stand there.
    await listMembers(colleague, {})
    const log = valueOf(await readAssociationLog(admin, {}))
    expect(log.map((e) => `${e.type} ${e.part}`).toSorted()).toEqual([
      'log.gelezen null',
      'toegang.geweigerd members.list',
    ])
  })

  test('the owner does see who read in the dossier, and that it was printed (security.md, Audit trail)', async () => {
    const dossierId = await opened(owner)
    valueOf(await readDossier(owner, { dossierId, part: 'tijdlijn' }))
    valueOf(await readRecord(owner, { dossierId, besluit: null, printed: true }))
    const { lines } = valueOf(await readAccessLog(owner, { dossierId }))
    expect(lines.map((l) => [l.type, l.part, l.self])).toEqual([
      ['dossier.afgedrukt', 'verslag', true],
      ['dossier.gelezen', 'tijdlijn', true],
    ])
    const again = valueOf(await readAccessLog(owner, { dossierId })).lines
    expect(again[0]).toMatchObject({ type: 'dossier.inzage-gelezen', self: true })
  })
})
