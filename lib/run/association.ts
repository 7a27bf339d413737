import { readKader } from '../content/kaders'
import { findAssociationRow, foundAssociation, type NewAssociation } from '../data/association-repository'
import { listAssociation } from '../data/directory-repository'
import { importKader } from '../data/kader-repository'
import { associationKey } from '../data/key-repository'
import type { Operator } from '../data/operator'
import { portalOf, setPortal, type Portal } from '../data/portal-repository'
import { type AssociationId, type Instant, PLATFORM_ID } from '../domain/shared/ids'
import { now } from '../platform/clock'
import { appendOperatorLeaf } from './operator-leaf'

/**
 * The operator's acts on an association. Each is one transaction that finds what an earlier run made, so it may be
 * killed anywhere and run again.
 */

/** Its row, its key and its place in the public list. Found again: the name in the list changes, nothing else. */
export async function found(operator: Operator, association: NewAssociation): Promise<void> {
  const id = association.associationId
  await operator.inTenant(id, async (tx) => {
    if (await findAssociationRow(tx, id)) return
    const at = now()
    await foundAssociation(tx, association, at)
    const { id: keyId } = await associationKey(tx, id)
    await appendOperatorLeaf(tx, id, { type: 'sleutel.aangemaakt', at, object: { id: keyId } })
  })
  await operator.inTenant(PLATFORM_ID, (tx) => listAssociation(tx, association))
}

/** Where its members log in. Written only when it differs: every writing raises the version of the sealed secret. */
export async function linkPortal(operator: Operator, id: AssociationId, wanted: Portal): Promise<void> {
  const present = await portalOf(id)
  if (present && (['issuer', 'clientId', 'clientSecret'] as const).every((key) => present[key] === wanted[key])) return
  await operator.inTenant(id, async (tx) => {
    await setPortal(tx, id, wanted)
    await appendOperatorLeaf(tx, id, { type: 'koppeling.gewijzigd', at: now(), object: { id: 'portaal' } })
  })
}

/** @throws Error when this version was published before with other bytes: a published version never changes. */
export async function publishKader(
  operator: Operator,
  id: AssociationId,
  path: string,
  effectiveFrom: Instant,
): Promise<void> {
  const { kader, document, ref } = readKader(path)
  const version = { document, effectiveFrom, changeNote: kader.wijziging, basedOn: kader.basedOn }
  const at = now()
  await operator.inTenant(id, async (tx) => {
    const published = await importKader(tx, id, { id: kader.id, versie: kader.versie, ...version }, at)
    const framework = { id: ref.id, version: ref.versie, sha256: ref.sha256 }
    if (published)
      await appendOperatorLeaf(tx, id, { type: 'kader.gepubliceerd', at, object: { id: ref.id }, framework })
  })
}
