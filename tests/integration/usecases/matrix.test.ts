import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import { ROLES, type Role } from '@/lib/domain/access/actor'
import type { DossierId, EntryId } from '@/lib/domain/shared/ids'
import { insertDossier } from '@/lib/data/dossier-repository'
import { newKey as newSecret } from '@/lib/platform/crypto'
import { newId } from '@/lib/platform/ids'
import { saveDraft } from '@/lib/usecases/concept/save-draft'
import { saveContact } from '@/lib/usecases/contacten/save-contact'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { openDossier } from '@/lib/usecases/dossier/open-dossier'
import { confirmSecondFactor } from '@/lib/usecases/toegang/confirm-second-factor'
import { recordOefening } from '@/lib/usecases/oefening/record-oefening'
import { proposeSecondFactor } from '@/lib/usecases/toegang/propose-second-factor'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { asActor, seedPerson, type SeededAssociation } from '../../support/seed'
import { smallRef } from '../../support/small-kader'
import { totpCode } from '../../support/totp'
import { association, filled, FOUNDED, newKey, opened, person, pointedAt, read, valueOf } from '../../support/usecases'
import { added, changes, everyRow, type Rows, rowsAbout } from '../../support/whole-database'
import { OWN_PRACTICE, OWN_WORDS, practised } from './matrix-practice'
import { CONTACT } from './matrix-contacten'
import { kaderGround } from './matrix-table-kader'
import { type Ground, MATRIX, type MatrixRow } from './matrix-table'
import { NO_ACTOR, PIECES } from './matrix-without'
import { decideNow } from './the-job'

let database: TestDatabase
let superuser: pg.Client
let ground: Ground
let rightful: Readonly<Record<MatrixRow['by'], Actor>>
let strangers: ReadonlyMap<string, Actor>
/** In another association, the same person id as each of the rightful, holding every role. */
let twins: Readonly<Record<MatrixRow['by'], Actor>>

beforeAll(async () => {
  database = await freshDatabase()
  superuser = await database.connect('postgres')
  const [a, b] = [await association('vit'), await association('vvvk')]
  const [owner, supervisor] = [await person(a), await person(a, ['supervisor'])]
  const [admin, editor] = [await person(a, ['admin']), await person(a, ['editor'])]
  rightful = { owner, supervisor, admin, editor, consultant: await person(a, ['consultant']) }
  // First the dossier, and then a newer version.
  const dossiers = await groundOf(owner, await person(a))
  ground = { ...dossiers, kader: await kaderGround(editor, admin, revisionOf) }
  await share(owner, supervisor)
  strangers = await strangersIn(a)
  const twin = ({ personId }: Actor) => seedPerson(b, ROLES, { personId, at: FOUNDED })
  twins = {
    owner: await twin(owner),
    supervisor: await twin(supervisor),
    admin: await twin(rightful.admin),
    editor: await twin(editor),
    consultant: await twin(rightful.consultant),
  }
})
afterAll(() => database.close())

async function groundOf(owner: Actor, colleague: Actor): Promise<Omit<Ground, 'kader'>> {
  const dossierId = await opened(owner)
  const besluit: EntryId = await decideNow(owner, dossierId)
  const pointedTo = await pointedAt(owner, dossierId)
  const closedId = await opened(owner, 'Linde')
  const sluiten = { stap: 'stap-1', reden: 'Geen vermoeden.' }
  valueOf(await closeTraject(owner, filled(closedId, sluiten, { versie: 1, redenen: [] })))
  const draft = newKey()
  const values = { tekst: ['half getypt'] }
  valueOf(await saveDraft(owner, { sleutel: draft, form: 'notitie', dossierId, baseVersion: 0, values, fouten: [] }))
  valueOf(await recordOefening(owner, practised(OWN_PRACTICE, OWN_WORDS)))
  const own = {
    sleutel: newKey(),
    contact: null,
    versie: 0,
    inhoud: { ...CONTACT, toelichting: 'Alleen van de eigenaar' },
  }
  const { contactId: contact } = valueOf(await saveContact(owner, own))
  const { proposal, secret } = valueOf(await proposeSecondFactor(owner, { voorstel: null }))
  const { codes } = valueOf(await confirmSecondFactor(owner, { voorstel: proposal, code: totpCode(secret) }))
  // The code of the next half minute: that of this one is spent.
  const factor = { voorstel: proposal, secret, code: () => totpCode(secret, 1) }
  // Straight from the rows: a reading would leave a row of its own between two attempts.
  const entriesIn = async (id: DossierId) => {
    const found = await superuser.query<{ n: number }>(
      'SELECT entry_count AS n FROM app.dossier WHERE dossier_id = $1',
      [id],
    )
    return found.rows[0]!.n
  }
  return {
    ...pointedTo,
    owner,
    dossierId,
    closedId,
    besluit,
    contact,
    draft,
    factor,
    recoveryCode: codes[0]!,
    colleague,
    entriesIn,
  }
}

// Straight from the rows, like the entries of a dossier.
const revisionOf = async (concept: string): Promise<number> => {
  const sql = 'SELECT revision FROM app.kader_concept WHERE concept_id = $1'
  return (await superuser.query<{ revision: number }>(sql, [concept])).rows[0]!.revision
}

const share = (owner: Actor, supervisor: Actor) =>
  asActor(owner, (tx) =>
    tx.share.create({
      data: {
        associationId: owner.associationId,
        dossierId: ground.dossierId,
        supervisorId: supervisor.personId,
        grantedAt: new Date(),
        ownerId: owner.personId,
        scope: 'geheel',
        until: new Date(Date.now() + 3_600_000),
      },
    }),
  )

async function strangersIn(a: SeededAssociation): Promise<ReadonlyMap<string, Actor>> {
  const both = await person(a, ['member', 'supervisor'])
  await share(ground.owner, both)
  return new Map<string, Actor>([
    ['another therapist', ground.colleague],
    ['an administrator', rightful.admin],
    ['an administrator who is a therapist too', await person(a, ['admin', 'member'])],
    ['the supervisor with whom the dossier is shared', rightful.supervisor],
    ['a therapist and supervisor with whom it is shared', both],
    ['a supervisor with whom it is not shared', await person(a, ['supervisor'])],
    ['a consultant', rightful.consultant],
    ['an editor', rightful.editor],
  ])
}

/** Everybody who is not the rightful one: strangers here, the twin elsewhere, and the rightful without second factor. */
function others({ by, also = [], ownAccount, ownAssociation, reaches }: MatrixRow): readonly Other[] {
  const may: readonly Role[] = by === 'owner' ? also : [by, ...also]
  const mayNot = ([, actor]: Other) => !may.some((role) => actor.roles.includes(role))
  return [
    ...[...strangers].filter(mayNot),
    // Who does not exist has no account to act on.
    ...(reaches === undefined ? [['a made-up person', ghostOf(rightful[by])] as const].filter(mayNot) : []),
    ...(ownAssociation ? [] : [['the same person id in another association, with every role', twins[by]] as const]),
    ...(ownAccount ? [] : [['the rightful one without second factor', withoutSecondFactor(by)] as const]),
  ]
}
type Other = readonly [string, Actor]
const withoutSecondFactor = (by: MatrixRow['by']): Actor => ({ ...rightful[by], secondFactor: false })
const ghostOf = (actor: Actor): Actor => ({ ...actor, personId: newId(), pseudonym: newId(), roles: ['member'] })

/** Runs it as somebody; gives the answer and the rows before and after. */
async function attempt(row: MatrixRow, actor: Actor, input: unknown) {
  const before = seen ?? (await everyRow(superuser))
  const answer = await row.run(actor, input)
  const after = await everyRow(superuser)
  seen = after
  return { answer, before, after }
}
/** The rows after the attempt before this one: nothing happens between two. */
let seen: Rows | undefined
type Attempt = Awaited<ReturnType<typeof attempt>>

/** A refusal says "niet gevonden", changes nothing, and leaves one row of its own that says nothing of the dossier. */
function expectNothing(who: string, actor: Actor, { answer, before, after }: Attempt) {
  const [line = ''] = added(before, after, 'access_event')
  const parts = [actor.associationId, actor.personId, 'toegang.geweigerd', 'niet-gevonden']
  expect({
    who,
    answer,
    changes: changes(before, after),
    noted: parts.filter((part) => line.includes(part)),
    namesTheDossier: line.includes(ground.dossierId),
  }).toEqual({
    who,
    answer: { ok: false, reden: 'niet-gevonden' },
    changes: { access_event: '+1 -0' },
    noted: parts,
    namesTheDossier: false,
  })
}

const aboutOwner = (rows: Rows): readonly string[] => {
  const { owner, dossierId, closedId } = ground
  const about = rowsAbout(rows, owner.associationId, [dossierId, closedId, owner.personId])
  return about.filter((row) => !row.startsWith('access_event:'))
}

describe('who may do what, by every use case and every person', () => {
  test.each(Object.entries(MATRIX))('%s: nobody but the rightful one gets an answer (I3)', async (_file, row) => {
    for (const [who, actor] of others(row)) {
      const tried = await attempt(row, actor, await row.input(ground))
      const { answer, before, after } = tried
      expect([who, aboutOwner(after)]).toEqual([who, aboutOwner(before)])
      const mayAnswer = row.reaches !== undefined && (answer.ok || answer.reden !== 'niet-gevonden')
      if (!mayAnswer) expectNothing(who, actor, tried)
      expect([who, row.reaches?.(answer, ground) ?? answer.ok]).toEqual([who, false])
    }
    seen = undefined
    // The positive control: with the very same input the rightful one does get it.
    const answer = await row.run(rightful[row.by], await row.input(ground))
    expect(answer).toMatchObject({ ok: true })
    expect(row.blind ?? row.reaches?.(answer, ground) ?? true).toBe(true)
  })

  test.each(Object.entries(MATRIX).filter(([, row]) => row.ownAssociation))(
    '%s: in another association it does its work there, and nothing here (I3)',
    async (_file, row) => {
      const { associationId } = ground.owner
      const ofHere = (rows: Rows) => [...rows.values()].flat().filter((line) => line.includes(associationId))
      const { answer, before, after } = await attempt(row, twins[row.by], await row.input(ground))
      expect(ofHere(after)).toEqual(ofHere(before))
      expect(ofHere(before).length).toBeGreaterThan(20)
      expect(JSON.stringify(answer)).not.toContain(ground.kader.open)
      expect(answer).toMatchObject({ ok: true })
    },
  )

  const withDossier = Object.entries(MATRIX).filter(
    ([file, row]) => row.by === 'owner' && !/^(?:toegang|kader)\//.test(file),
  )
  test.each(withDossier.filter(([, row]) => row.reaches === undefined))(
    '%s: the rightful one gets nothing for an id that nobody has (I3)',
    async (_file, row) => {
      const input = { ...(await row.input(ground)), dossierId: newId() }
      const tried = await attempt(row, ground.owner, input)
      expectNothing('made-up dossier', ground.owner, tried)
      expect(tried.answer.ok).toBe(false)
    },
  )

  beforeEach(() => {
    seen = undefined
  })

  test('a decision of another dossier is not found in this one, also by its owner (I3)', async () => {
    const elsewhere = await opened(ground.owner, 'Esdoorn')
    const input = { dossierId: elsewhere, besluit: ground.besluit, printed: false }
    const row = MATRIX['dossier/read-record']!
    expectNothing('other dossier', ground.owner, await attempt(row, ground.owner, input))
    expect(await row.run(ground.owner, { ...input, dossierId: ground.dossierId })).toMatchObject({ ok: true })
  })

  test('a form’s key that is the id of somebody’s dossier is a key like any other (I3)', async () => {
    const inhoud = { soort: 'oudere', label: 'Wilg' }
    const answer = await openDossier(ground.colleague, { sleutel: ground.dossierId, inhoud })
    expect(valueOf(answer).dossierId).not.toBe(ground.dossierId)
  })

  test('the same dossier id in another association is another dossier (I3)', async () => {
    const { personId, associationId } = twins.owner
    const same = { dossierId: ground.dossierId, ownerId: personId, pseudonym: newId<string>(), label: 'Wilg' }
    await asActor(twins.owner, (tx) =>
      insertDossier(tx, associationId, { ...same, soort: 'oudere', kader: smallRef(), at: FOUNDED, key: newSecret() }),
    )
    expect((await read(twins.owner, ground.dossierId)).row).toMatchObject({ label: 'Wilg', soort: 'oudere' })
    expect((await read(ground.owner, ground.dossierId)).row).toMatchObject({ label: 'Kastanje', soort: 'kind' })
  })
})

describe('the table is complete', () => {
  const files = readdirSync('lib/usecases', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^.+\/.+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
  const isPublic = (file: string) => / = definePublicRead\(/.test(readFileSync(`lib/usecases/${file}.ts`, 'utf8'))

  test('every file of lib/usecases is a row, has no actor, or is a piece: a new one cannot slip in (I3)', () => {
    expect(files.length).toBeGreaterThan(40)
    const listed = [...Object.keys(MATRIX), ...NO_ACTOR, ...PIECES]
    expect([...listed, ...files.filter(isPublic)].toSorted()).toEqual(files.toSorted())
  })

  test.each(Object.keys(MATRIX))(
    '%s exports the use case that the table runs, and no other function (I3)',
    async (file) => {
      const all: Readonly<Record<string, unknown>> = await import(
        /* @vite-ignore */ path.resolve(`lib/usecases/${file}.ts`)
      )
      const functions = Object.values(all).filter((value) => typeof value === 'function')
      expect(functions).toEqual([MATRIX[file]!.run])
    },
  )
})
