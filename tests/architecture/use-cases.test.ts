import { describe, expect, test } from 'vitest'
import { ACTIONS, rowsOf } from '@/lib/domain/access/permissions'
import { ACCESS_TYPES, DECISION_TYPES } from '@/lib/domain/audit/events'
import { apply, lines, only, repository } from './repository'
import { actionsIn, type Catalogue, textsIn, wrongUseCase } from './use-cases'
import { CATALOGUE, FINE, PLANTED } from './use-cases.planted'

const OURS: Catalogue = {
  wrappers: {
    defineRead: 'types',
    definePageRead: 'types',
    defineAct: 'list',
    defineDossierAct: 'entries',
    definePublicRead: 'public',
    defineEntrance: 'entrance',
  },
  actions: new Set(ACTIONS),
  publicActions: new Set(ACTIONS.filter((action) => rowsOf(action).every((row) => row.relation === 'openbaar'))),
  untraced: new Set([
    'lib/usecases/concept/save-draft.ts',
    'lib/usecases/concept/read-draft.ts',
    'lib/usecases/concept/discard-draft.ts',
    'lib/usecases/dossier/may-open-dossier.ts',
    ...['list', 'read', 'record', 'restart'].map(
      (act) => `lib/usecases/oefening/${act}-oefening${act === 'list' ? 'en' : ''}.ts`,
    ),
    'lib/usecases/toegang/propose-second-factor.ts',
    'lib/usecases/toegang/find-portal.ts',
  ]),
  events: new Set([...ACCESS_TYPES, ...DECISION_TYPES]),
  pieces: {
    'lib/usecases/define.ts': 'the wrappers',
    'lib/usecases/define-public.ts': 'the wrapper for pages without login',
    'lib/usecases/define-entrance.ts': 'the wrapper for who is not known yet',
    'lib/usecases/outcome.ts': 'the answer of every use case',
    'lib/usecases/once.ts': 'idempotency, used by the wrappers',
    'lib/usecases/audit-notes.ts': 'builds leaves and access notes',
    'lib/usecases/dossier/dossier-act.ts': 'the wrapper of what is recorded in a dossier',
    'lib/usecases/dossier/load-dossier.ts': 'loads what the permission is asked about',
    'lib/usecases/dossier/record-entries.ts': 'stores the entries of one act',
    'lib/usecases/dossier/open-identities.ts': 'opens the names of a dossier that was loaded and allowed',
    'lib/usecases/dossier/collisions.ts': 'pure: what makes a form out of date',
    'lib/usecases/dossier/redenen.ts': 'a schema',
    'lib/usecases/dossier/record-input.ts': 'all that a document about a dossier is made of',
    'lib/usecases/vereniging/association-act.ts': 'the leaf of a change of roles',
    'lib/usecases/toegang/factor-rules.ts': 'pure: when attempts are blocked, what a code looks like',
    'lib/usecases/toegang/session-rules.ts': 'pure: when a session ends, and whose it is',
    'lib/usecases/oefening/load-oefening.ts': 'loads what the permission is asked about, in practice',
    'lib/usecases/kader/concept-act.ts': 'one step of a concept, with its leaf',
    'lib/usecases/kader/base-kader.ts': 'the framework of the profession, from content/',
    'lib/usecases/kader/readiness.ts': 'pure: what stands between a concept and its publication',
    'lib/usecases/kader/pinned-kader.ts': 'the version that a dossier pins, from the stored bytes',
  },
  ownWay: {
    'lib/usecases/vereniging/list-associations.ts': { why: 'the public directory: nobody’s data', trace: 'none' },
    'lib/usecases/kader/list-begrippen.ts': { why: 'the glossary: nobody’s data', trace: 'none' },
    'lib/usecases/kader/list-channels.ts': { why: 'how Veilig Thuis is reached: nobody’s data', trace: 'none' },
    'lib/usecases/toegang/check-health.ts': { why: 'asks whether the storage answers: nobody’s data', trace: 'none' },
    'lib/usecases/toegang/find-session.ts': { why: 'says who acts; each act then leaves its own trace', trace: 'none' },
    'lib/usecases/toegang/end-session.ts': { why: 'also ends a session that has expired', trace: 'event' },
  },
}
/** In the closed lists before anything uses it: each waits for the issue that brings its use case. */
const LATER_ACTIONS = new Set<string>(['consultatie.read', 'toezicht.read', 'audit.read-own'])
const LATER_EVENTS = new Set<string>()
const rule = (catalogue: Catalogue) => (file: string, text: string) => wrongUseCase(catalogue, file, text)

describe('use cases: each is made by a wrapper that authorises and audits', () => {
  test.each(FINE)('allows %s: %s', (file, text) => expect(wrongUseCase(CATALOGUE, file, text)).toEqual([]))
  test.each(PLANTED)('refuses: %s', (_name, file, text, why) => {
    expect(wrongUseCase(CATALOGUE, file, text).join('\n')).toMatch(why)
  })

  const files = only(repository(), (file) => /^lib\/usecases\/.*\.ts$/.test(file))
  test('every use case of this repository has a permission row and an audit event', () => {
    expect(lines(apply(rule(OURS), files))).toEqual([])
    expect(files.size).toBeGreaterThan(40)
  })
  test('the lists of what is no use case, or goes its own way, name only files that are there', () => {
    const listed = [...Object.keys(OURS.pieces), ...Object.keys(OURS.ownWay)]
    expect(listed.filter((file) => !files.has(file))).toEqual([])
  })
  test('every permission is asked for by some use case, and every access event is noted by one', () => {
    const asked = new Set([...files].flatMap(([file, text]) => actionsIn(file, text)))
    expect(ACTIONS.filter((action) => !asked.has(action) && !LATER_ACTIONS.has(action))).toEqual([])
    expect([...LATER_ACTIONS].filter((action) => asked.has(action))).toEqual([])
    const noted = new Set([...files].flatMap(([file, text]) => textsIn(file, text)))
    expect(ACCESS_TYPES.filter((type) => !noted.has(type) && !LATER_EVENTS.has(type))).toEqual([])
    expect([...LATER_EVENTS].filter((type) => noted.has(type))).toEqual([])
  })
})
