import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/domain/access/actor'
import type { DossierId } from '@/lib/domain/shared/ids'
import { closeTraject } from '@/lib/usecases/dossier/close-traject'
import { listDossiers } from '@/lib/usecases/dossier/list-dossiers'
import { readAccessLog } from '@/lib/usecases/dossier/read-access-log'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { association, filled, newKey, note, opened, person, read, valueOf } from '../../support/usecases'

let database: TestDatabase
let owner: Actor

beforeAll(async () => {
  database = await freshDatabase()
  owner = await person(await association('vit'))
})
afterAll(() => database.close())

describe('“Mijn dossiers” in parts', () => {
  test('the parts make the whole list, each dossier once: open ones first, the last changed first', async () => {
    const ids: DossierId[] = []
    for (let n = 0; n < 7; n++) ids.push(await opened(owner, `Boom ${n}`))
    for (const closed of [ids[2]!, ids[5]!])
      valueOf(
        await closeTraject(owner, filled(closed, { stap: 'stap-1', reden: 'Klaar.' }, { versie: 1, redenen: [] })),
      )
    await note(owner, ids[0]!)
    const part = async (vanaf: number) =>
      valueOf(await listDossiers(owner, { vanaf, aantal: 3 })).dossiers.map((d) => d.dossierId)
    const parts = [await part(0), await part(3), await part(6), await part(9)]
    expect(parts.map((p) => p.length)).toEqual([3, 3, 1, 0])
    const whole = valueOf(await listDossiers(owner, {})).dossiers
    expect(parts.flat()).toEqual(whole.map((d) => d.dossierId))
    expect(new Set(parts.flat())).toEqual(new Set(ids))
    expect(whole[0]!.dossierId).toBe(ids[0])
    expect(whole.map((d) => d.state)).toEqual([...Array<string>(5).fill('open'), 'gesloten', 'gesloten'])
  })
})

describe('who looked in a dossier, in parts', () => {
  const log = async (dossierId: DossierId, from: object = {}) =>
    valueOf(await readAccessLog(owner, { dossierId, ...from }))

  test('a short log is one page', async () => {
    const dossierId = await opened(owner)
    await read(owner, dossierId)
    const { lines, ouder, nieuwer } = await log(dossierId)
    expect([lines.length, ouder, nieuwer]).toEqual([1, null, null])
  })

  test('read on to its end every line comes once, though each look adds one; and back to the newest (audit trail)', async () => {
    const dossierId = await opened(owner)
    for (let n = 0; n < 430; n++) await read(owner, dossierId)
    const seen: string[] = []
    const pages = []
    for (let from: object | null = {}; from !== null;) {
      const page = await log(dossierId, from)
      pages.push(page)
      seen.push(...page.lines.map((l) => l.eventId))
      from = page.ouder === null ? null : { ouderDan: page.ouder }
    }
    expect(pages.map((p) => p.lines.length)).toEqual([200, 200, 30])
    expect(new Set(seen).size).toBe(430)
    const times = pages.flatMap((p) => p.lines.map((l) => l.at))
    expect(times).toEqual(times.toSorted().toReversed())
    const back = await log(dossierId, { nieuwerDan: pages[2]!.nieuwer })
    expect(back.lines.map((l) => l.eventId)).toEqual(pages[1]!.lines.map((l) => l.eventId))
    // The newest page shows the looks of this test too.
    const newest = await log(dossierId, { nieuwerDan: back.nieuwer })
    expect(newest.nieuwer === null || newest.lines.length === 200).toBe(true)
    const top = await log(dossierId)
    expect(top.lines.filter((l) => l.type === 'dossier.inzage-gelezen').length).toBeGreaterThanOrEqual(5)
  })

  test('a line that there never was begins at the top; one of another dossier shows nothing of that dossier (I3)', async () => {
    const [one, other] = [await opened(owner), await opened(owner)]
    await read(owner, one)
    await read(owner, other)
    const theirs = (await log(other)).lines[0]!.eventId
    for (const from of [{ ouderDan: newKey() }, { ouderDan: theirs }, { nieuwerDan: theirs }]) {
      const own = new Set((await log(one)).lines.map((l) => l.eventId))
      const { lines } = await log(one, from)
      expect(lines.map((l) => l.eventId)).not.toContain(theirs)
      expect(lines.filter((l) => !own.has(l.eventId) && l.type !== 'dossier.inzage-gelezen')).toEqual([])
    }
  })
})
