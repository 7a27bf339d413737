import { ROLES, type Actor } from './actor'

/** What a person is to the thing that is acted on. `eigenaar` = its therapist; `gedeeld` = released to this person. */
export const RELATIONS = ['eigenaar', 'gedeeld', 'zelf', 'vereniging', 'openbaar'] as const
export type Relation = (typeof RELATIONS)[number]

/** `ingelogd` = whoever has a session, with whatever role or none; `iedereen` = also without one. */
export const WHO = ['iedereen', 'ingelogd', ...ROLES] as const
export type Who = (typeof WHO)[number]

export type Row = { readonly who: Who; readonly relation: Relation; readonly secondFactor: boolean }
const row = (who: Who, relation: Relation, secondFactor: boolean): Row => ({ who, relation, secondFactor })
const own = row('member', 'eigenaar', true)
const self = row('ingelogd', 'zelf', false)
const administration = row('admin', 'vereniging', true)
/** A member who is named as editor: in an association with one administrator the second person (product.md, 1). */
const editing = [administration, row('editor', 'vereniging', true)] as const

const ownDrafts = [row('member', 'zelf', true), row('admin', 'zelf', true), row('editor', 'zelf', true)] as const

/**
 * The one permission table: action × role × relation. What does not stand here is denied.
 * A dossier has no row but that of its therapist: nobody else, and an administrator never, has a way in (product.md, Roles).
 */
export const PERMISSIONS = {
  'vereniging.read': [row('iedereen', 'openbaar', false)],
  'kader.list': [row('iedereen', 'openbaar', false)],
  'kader.read': [row('iedereen', 'openbaar', false)],
  'kader.studio': editing,
  'kader.edit': editing,
  'kader.approve': editing,
  'kader.publish': [administration],
  'kader.withdraw': [administration],
  'kader.consult': [row('member', 'vereniging', true)],

  'session.start': [row('iedereen', 'openbaar', false)],
  'session.read': [self],
  'session.end': [self],
  'factor.enrol': [self],
  'factor.verify': [self],
  'factor.recover': [self],

  'dossier.open': [own],
  'dossier.list': [own],
  'dossier.read': [own],
  'dossier.record': [own],
  'dossier.weigh': [own],
  'dossier.decide': [own],
  'dossier.close': [own],
  'dossier.restart': [own],
  'dossier.print': [own],
  'dossier.export': [own],
  'dossier.access-log': [own],
  // A draft without a dossier (the form of a new one) is the person's own; it holds case text all the same.
  // Whoever edits the framework has drafts too; of a dossier only its therapist.
  'draft.save': [own, ...ownDrafts],
  'draft.read': [own, ...ownDrafts],
  'draft.delete': [own, ...ownDrafts],

  // Practice is each member's own, and about nobody.
  'oefening.practise': [row('member', 'zelf', true)],

  // The own address list: whom somebody calls says something of their clients.
  'contact.list': [row('member', 'zelf', true)],
  'contact.save': [row('member', 'zelf', true)],
  'contact.remove': [row('member', 'zelf', true)],

  // A released brief is case text, though anonymised: a portal that signs in as a consultant must not reach it.
  'consultatie.list': [row('consultant', 'gedeeld', true)],
  'consultatie.read': [row('consultant', 'gedeeld', true)],
  'toezicht.list': [row('supervisor', 'gedeeld', true)],
  'toezicht.read': [row('supervisor', 'gedeeld', true)],

  'members.list': [administration],
  'role.grant': [administration],
  'role.end': [administration],
  'audit.read-own': [row('ingelogd', 'zelf', true)],
  'audit.read-association': [administration],
} as const satisfies Record<string, readonly Row[]>
export type Action = keyof typeof PERMISSIONS
export const ACTIONS = Object.keys(PERMISSIONS) as Action[]

export const rowsOf = (action: Action): readonly Row[] =>
  Object.hasOwn(PERMISSIONS, action) ? PERMISSIONS[action] : []

/** May this person do this to what stands in this relation to them? Null = nobody is logged in. Deny by default. */
export function can(actor: Pick<Actor, 'roles'> | null, action: Action, relation: Relation): boolean {
  const held: readonly Who[] = actor === null ? ['iedereen'] : ['iedereen', 'ingelogd', ...actor.roles]
  return rowsOf(action).some((r) => r.relation === relation && held.includes(r.who))
}

/** Does this need the person's own second factor in this session? Unknown actions do: deny by default. */
export function needsSecondFactor(action: Action): boolean {
  const rows = rowsOf(action)
  return rows.length === 0 || rows.some((r) => r.secondFactor)
}
