import { endRole as end } from '@/lib/data/role-repository'
import { defineAct } from '../define'
import { done, refused } from '../outcome'
import { appendRoleLeaf, loadPerson, RoleChange } from './association-act'

/** Ends a role at once: that person's sessions end with it. Nobody can lock the association out by ending the own one. */
export const endRole = defineAct({
  action: 'role.end',
  input: RoleChange,
  audit: ['rol.beeindigd'],
  load: loadPerson,
  run: async (ctx, { rol }, { personId, pseudonym }) => {
    const { tx, actor, at } = ctx
    if (rol === 'admin' && personId === actor.personId) {
      const tekst = 'U kunt uw eigen rol als beheerder niet beëindigen. Vraag het een andere beheerder.'
      return refused([{ veld: 'eigen-rol', tekst }])
    }
    const change = { personId, role: rol, at, by: actor.personId }
    if (await end(tx, actor.associationId, change)) await appendRoleLeaf(ctx, 'rol.beeindigd', pseudonym, rol)
    return done({ personId, rol, given: false })
  },
})
