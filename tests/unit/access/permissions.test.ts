import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROLES, type Role } from '@/lib/domain/access/actor'
import { ACTIONS, can, needsSecondFactor, RELATIONS, type Action, type Relation } from '@/lib/domain/access/permissions'

/** Who may what, written out by hand once more: the table must say exactly this and nothing else. */
const EXPECTED: Readonly<Record<Action, readonly `${Role | 'ingelogd' | 'iedereen'} ${Relation}`[]>> = {
  'vereniging.read': ['iedereen openbaar'],
  'kader.list': ['iedereen openbaar'],
  'kader.read': ['iedereen openbaar'],
  'kader.studio': ['admin vereniging', 'editor vereniging'],
  'kader.edit': ['admin vereniging', 'editor vereniging'],
  'kader.approve': ['admin vereniging', 'editor vereniging'],
  'kader.publish': ['admin vereniging'],
  'kader.withdraw': ['admin vereniging'],
  'kader.consult': ['member vereniging'],
  'session.start': ['iedereen openbaar'],
  'session.read': ['ingelogd zelf'],
  'session.end': ['ingelogd zelf'],
  'factor.enrol': ['ingelogd zelf'],
  'factor.verify': ['ingelogd zelf'],
  'factor.recover': ['ingelogd zelf'],
  'dossier.open': ['member eigenaar'],
  'dossier.list': ['member eigenaar'],
  'dossier.read': ['member eigenaar'],
  'dossier.record': ['member eigenaar'],
  'dossier.weigh': ['member eigenaar'],
  'dossier.decide': ['member eigenaar'],
  'dossier.close': ['member eigenaar'],
  'dossier.restart': ['member eigenaar'],
  'dossier.print': ['member eigenaar'],
  'dossier.export': ['member eigenaar'],
  'dossier.access-log': ['member eigenaar'],
  'draft.save': ['member eigenaar', 'member zelf', 'admin zelf', 'editor zelf'],
  'draft.read': ['member eigenaar', 'member zelf', 'admin zelf', 'editor zelf'],
  'draft.delete': ['member eigenaar', 'member zelf', 'admin zelf', 'editor zelf'],
  'oefening.practise': ['member zelf'],
  'contact.list': ['member zelf'],
  'contact.save': ['member zelf'],
  'contact.remove': ['member zelf'],
  'consultatie.list': ['consultant gedeeld'],
  'consultatie.read': ['consultant gedeeld'],
  'toezicht.list': ['supervisor gedeeld'],
  'toezicht.read': ['supervisor gedeeld'],
  'members.list': ['admin vereniging'],
  'role.grant': ['admin vereniging'],
  'role.end': ['admin vereniging'],
  'audit.read-own': ['ingelogd zelf'],
  'audit.read-association': ['admin vereniging'],
}
const SETS_OF_ROLES: readonly (readonly Role[])[] = [...Array(2 ** ROLES.length).keys()].map((bits) =>
  ROLES.filter((_, i) => (bits & (1 << i)) !== 0),
)
const expected = (roles: readonly Role[] | null, action: Action, relation: Relation) => {
  const held = roles === null ? ['iedereen'] : ['iedereen', 'ingelogd', ...roles]
  return EXPECTED[action].some((row) => held.some((who) => row === `${who} ${relation}`))
}

describe('I3: the permission table, whole', () => {
  test('lists every action of the expectation and no other', () => {
    expect(ACTIONS.toSorted()).toEqual(Object.keys(EXPECTED).toSorted())
  })

  test.each(ACTIONS)('%s: every set of roles × every relation, and nobody logged in', (action) => {
    for (const relation of RELATIONS) {
      expect(can(null, action, relation), `${relation} without login`).toBe(expected(null, action, relation))
      for (const roles of SETS_OF_ROLES) {
        expect(can({ roles }, action, relation), `${relation} as ${roles.join('+')}`).toBe(
          expected(roles, action, relation),
        )
      }
    }
  })

  test('every action is open to somebody: no row that only looks like a permission', () => {
    for (const action of ACTIONS) {
      expect(
        RELATIONS.some((r) => can({ roles: ROLES }, action, r)),
        action,
      ).toBe(true)
    }
  })
})

const onDossiers = ACTIONS.filter((a) => a.startsWith('dossier.') || a.startsWith('draft.'))

describe('I3: an administrator has no way to a case', () => {
  test.each(onDossiers)(
    '%s: not as administrator, supervisor or consultant in any relation; as its therapist, yes',
    (action) => {
      for (const roles of SETS_OF_ROLES.filter((r) => !r.includes('member'))) {
        for (const relation of RELATIONS) {
          // A draft of no dossier is the own one of whoever edits the framework.
          if (relation === 'zelf' && action.startsWith('draft.')) continue
          expect(can({ roles }, action, relation)).toBe(false)
        }
      }
      expect(can({ roles: ['member'] }, action, 'eigenaar')).toBe(true)
      expect(can({ roles: ['member', 'admin'] }, action, 'eigenaar')).toBe(true)
    },
  )

  test('a therapist has no way to what is shared with them, or to the association, by being a therapist', () => {
    for (const action of onDossiers) {
      for (const relation of ['gedeeld', 'vereniging', 'openbaar'] as const) {
        expect(can({ roles: ['member', 'admin'] }, action, relation)).toBe(false)
      }
    }
  })

  test('one more role never takes a right away, and adds only what that role has alone', () => {
    const anyRoles = fc.subarray([...ROLES])
    fc.assert(
      fc.property(
        anyRoles,
        anyRoles,
        fc.constantFrom(...ACTIONS),
        fc.constantFrom(...RELATIONS),
        (a, b, action, relation) => {
          const both = { roles: [...new Set([...a, ...b])] }
          expect(can(both, action, relation)).toBe(
            can({ roles: a }, action, relation) || can({ roles: b }, action, relation),
          )
        },
      ),
    )
  })
})

describe('deny by default', () => {
  test.each(['dossier.delete', 'toString', 'constructor', '__proto__', ''])(
    'an unknown action (%j) is denied and wants the factor',
    (name) => {
      const action = name as Action
      for (const relation of RELATIONS) expect(can({ roles: ROLES }, action, relation)).toBe(false)
      expect(needsSecondFactor(action)).toBe(true)
    },
  )
  test('an unknown relation or role opens nothing', () => {
    expect(can({ roles: ROLES }, 'dossier.read', 'collega' as Relation)).toBe(false)
    expect(can({ roles: ['root' as Role] }, 'dossier.read', 'eigenaar')).toBe(false)
    expect(can({ roles: ['iedereen' as Role] }, 'dossier.read', 'eigenaar')).toBe(false)
  })
})

describe('the own second factor: the portal may sign in as anyone and reaches nothing', () => {
  const WITHOUT = [
    'vereniging.read',
    'kader.list',
    'kader.read',
    'session.start',
    'session.read',
    'session.end',
    'factor.enrol',
    'factor.verify',
    'factor.recover',
  ]
  test('only public pages, the own session and the factor itself go without', () => {
    expect(ACTIONS.filter((a) => !needsSecondFactor(a)).toSorted()).toEqual(WITHOUT.toSorted())
  })
})
