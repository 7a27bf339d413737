import { inTenant } from '@/lib/data/tenant'
import type { Actor, Role } from '@/lib/domain/access/actor'
import type { InhoudVan, Soort } from '@/lib/domain/dossier/entries'
import type { Kader } from '@/lib/domain/kader/schema'
import { type DossierId, FormKey, Instant } from '@/lib/domain/shared/ids'
import { newId } from '@/lib/platform/ids'
import { openDossier } from '@/lib/usecases/dossier/open-dossier'
import { readDossier } from '@/lib/usecases/dossier/read-dossier'
import { recordInformatieverzoek } from '@/lib/usecases/dossier/record-informatieverzoek'
import { recordMelding } from '@/lib/usecases/dossier/record-melding'
import { recordBrief } from '@/lib/usecases/dossier/record-brief'
import { recordFeit } from '@/lib/usecases/dossier/record-feit'
import { recordPersoon } from '@/lib/usecases/dossier/record-persoon'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import type { Fout, Outcome } from '@/lib/usecases/outcome'
import { typed } from './builders'
import { scopeOf, type SeededAssociation, seedAssociation, seedPerson } from './seed'

/** Long ago: use cases read the clock of the machine, so what they build on must be older than any "now". */
export const FOUNDED = Instant.parse('2020-01-01T00:00:00.000Z')

export const association = (slug: string, kader?: Kader): Promise<SeededAssociation> =>
  seedAssociation(slug, kader, FOUNDED)
export const person = (of: SeededAssociation, roles: readonly Role[] = ['member']): Promise<Actor> =>
  seedPerson(of, roles, { at: FOUNDED })

/** A use case as the matrix and the forms see it. */
export type UseCase = (actor: Actor, raw: unknown) => Promise<Outcome<unknown>>
export const newKey = (): FormKey => FormKey.parse(newId())

/** What a use case answered; throws what it refused. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`)
  return outcome.value
}
/** What was wrong, field by field; throws when nothing was. */
export function wrongIn(outcome: Outcome<unknown>): readonly Fout[] {
  if (outcome.ok || !('fouten' in outcome)) throw new Error(`not refused at a field: ${JSON.stringify(outcome)}`)
  return outcome.fouten
}

export async function opened(actor: Actor, label = 'Kastanje'): Promise<DossierId> {
  const inhoud = { soort: 'kind', label }
  return valueOf(await openDossier(actor, { sleutel: newKey(), inhoud })).dossierId
}

export const read = async (actor: Actor, dossierId: DossierId) =>
  valueOf(await readDossier(actor, { dossierId, part: 'overzicht' }))
/** How many entries there are now: what a form that is shown now would send along as `versie`. */
export const versionOf = async (actor: Actor, dossierId: DossierId): Promise<number> =>
  (await read(actor, dossierId)).entries.length

type Over = Readonly<Record<string, unknown>>
/** A form on a dossier, as the browser would send it. */
export const filled = (dossierId: DossierId, inhoud: Over, over: Over = {}) => ({
  dossierId,
  sleutel: newKey(),
  versie: 0,
  inhoud,
  ...over,
})
export const filledAs = <K extends Soort>(dossierId: DossierId, kind: K, over: Over = {}, form: Over = {}) =>
  filled(dossierId, typed(kind, over as Partial<Record<keyof InhoudVan<K>, unknown>>), form)

/** A person, a fact, a report, a request and a letter of this dossier: what other entries point to. */
export async function pointedAt(actor: Actor, dossierId: DossierId) {
  const persoon = valueOf(await recordPersoon(actor, filledAs(dossierId, 'persoon'))).entryId
  const feit = valueOf(await recordFeit(actor, filledAs(dossierId, 'feit'))).entryId
  const melding = valueOf(await recordMelding(actor, filledAs(dossierId, 'melding'))).entryId
  const verzoek = valueOf(await recordInformatieverzoek(actor, filledAs(dossierId, 'informatieverzoek'))).entryId
  const brief = valueOf(await recordBrief(actor, filledAs(dossierId, 'brief'))).entryId
  return { persoon, feit, melding, verzoek, brief }
}

export const note = async (actor: Actor, dossierId: DossierId, tekst = 'Vader belde af.') =>
  valueOf(await recordNotitie(actor, filled(dossierId, { tekst }))).entryId

/** What this actor's rows of the access log say, oldest first. */
export async function accessOf(
  actor: Actor,
): Promise<readonly { type: string; result: string; part: string | null }[]> {
  const rows = await inTenant(scopeOf(actor), (tx) =>
    tx.accessEvent.findMany({ where: { actorId: actor.personId }, orderBy: { recordedAt: 'asc' } }),
  )
  return rows.map((row) => {
    const leaf = JSON.parse(row.body) as { type: string; result: string; object: { part: string | null } | null }
    return { type: leaf.type, result: leaf.result, part: leaf.object?.part ?? null }
  })
}
