import { appendLeaf, originOf } from '../data/audit-log'
import type { Tx } from '../data/tenant'
import type { AssociationType } from '../domain/audit/events'
import { leafText, type LeafInput } from '../domain/audit/leaf'
import type { AssociationId, Instant } from '../domain/shared/ids'
import { newId } from '../platform/ids'
import { releaseName } from './release'

type Event = {
  /** The step or event that the leaf is of, when that has an id of its own. */
  readonly id?: string
  readonly type: AssociationType
  readonly at: Instant
  readonly object: Partial<Extract<LeafInput, { type: AssociationType }>['object']> & { readonly id: string }
  readonly framework?: Extract<LeafInput, { type: AssociationType }>['framework']
}

/** What the operator did to an association, as a leaf of its `d` log. The last statement of the transaction. */
export async function appendOperatorLeaf(tx: Tx, associationId: AssociationId, event: Event): Promise<void> {
  const leaf = leafText({
    v: 1,
    id: event.id ?? newId<string>(),
    type: event.type,
    log: await originOf(tx, associationId, 'd'),
    time: event.at,
    actor: { id: null, role: 'operator', onBehalfOf: null },
    source: { system: 'afwegingskader', release: releaseName() },
    object: { part: null, version: null, ...event.object },
    purpose: 'beheer',
    framework: event.framework ?? null,
    previous: null,
    result: 'gelukt',
    commit: null,
  })
  await appendLeaf(tx, leaf)
}
