import { grantRole as grant } from '@/lib/data/role-repository'
import { defineAct } from '../define'
import { done } from '../outcome'
import { appendRoleLeaf, loadPerson, RoleChange } from './association-act'

/** Gives somebody a role. That person's sessions end with it, and the next login has the role. */
export const grantRole = defineAct({
  action: 'role.grant',
  input: RoleChange,
  audit: ['rol.toegekend'],
  load: loadPerson,
  run: async (ctx, { rol }, { personId, pseudonym }) => {
    const { tx, actor, at } = ctx
    const change = { personId, role: rol, at, by: actor.personId }
    if (await grant(tx, actor.associationId, change)) await appendRoleLeaf(ctx, 'rol.toegekend', pseudonym, rol)
    return done({ personId, rol, given: true })
  },
})
