import type { Catalogue } from './use-cases'

export const CATALOGUE: Catalogue = {
  wrappers: {
    defineRead: 'types',
    definePageRead: 'types',
    defineAct: 'list',
    defineDossierAct: 'entries',
    definePublicRead: 'public',
    defineEntrance: 'entrance',
  },
  actions: new Set(['dossier.read', 'dossier.record', 'draft.save', 'kader.read']),
  publicActions: new Set(['kader.read']),
  untraced: new Set(['lib/usecases/concept/save-draft.ts']),
  events: new Set(['dossier.gelezen', 'dossier.gedrukt', 'dossier.geopend']),
  pieces: { 'lib/usecases/define.ts': 'the wrapper' },
  ownWay: {
    'lib/usecases/session/start-session.ts': { why: 'nobody is signed in yet', trace: 'event' },
    'lib/usecases/session/find-portal.ts': { why: 'nobody’s data', trace: 'none' },
  },
}
const READ = 'lib/usecases/dossier/read-dossier.ts'
const OPEN = 'lib/usecases/dossier/open-dossier.ts'
const read = (spec: string) => `export const readDossier = defineRead({ ${spec} })`
const open = (spec: string) => `export const openDossier = defineAct({ ${spec} })`

export const FINE: readonly (readonly [file: string, text: string])[] = [
  [READ, read(`action: 'dossier.read', audit: () => ({ type: 'dossier.gelezen' })`)],
  [READ, read(`action: 'dossier.read', audit: (i) => ({ type: i.print ? 'dossier.gedrukt' : 'dossier.gelezen' })`)],
  [OPEN, open(`action: 'dossier.record', audit: ['dossier.geopend']`)],
  [
    'lib/usecases/concept/save-draft.ts',
    `export const saveDraft = defineAct({ action: 'draft.save', audit: { none: 'nobody’s record yet' } })`,
  ],
  [
    'lib/usecases/toegang/begin.ts',
    `export const begin = defineEntrance({ action: 'kader.read', run: () => inLogin(1, (tx) => note(tx, { type: 'dossier.gelezen' })) })`,
  ],
  [
    'lib/usecases/dossier/record-feit.ts',
    `const x = 1; export const recordFeit = defineDossierAct({ action: 'dossier.record' }); export type T = 1`,
  ],
  ['lib/usecases/kader/read-kader.ts', `export const readKader = definePublicRead({ action: 'kader.read' })`],
  ['lib/usecases/define.ts', `export const guarded = () => inTenant(1, 2)`],
  [
    'lib/usecases/session/start-session.ts',
    `export const startSession = () => inTenant(1, (tx) => note(tx, { type: 'dossier.gelezen' }))`,
  ],
  ['lib/usecases/session/find-portal.ts', `export const findPortal = () => inTenant(1, 2)`],
]

export const PLANTED: readonly (readonly [name: string, file: string, text: string, why: RegExp])[] = [
  ['a use case without a wrapper', READ, `export const readDossier = async () => 1`, /makes 0 use cases/],
  ['a wrapper of its own', READ, `export const readDossier = defineMine({ action: 'dossier.read' })`, /makes 0/],
  [
    'two in one file',
    READ,
    `${read(`action: 'dossier.read', audit: () => ({ type: 'dossier.gelezen' })`)}; export const b = defineDossierAct({ action: 'dossier.record' })`,
    /makes 2 use cases/,
  ],
  [
    'another name than the file',
    OPEN,
    read(`action: 'dossier.read', audit: () => ({ type: 'dossier.gelezen' })`),
    /does not stand in/,
  ],
  [
    'a transaction of its own',
    READ,
    `${read(`action: 'dossier.read'`)}; const b = () => inTenant(1, 2)`,
    /inTenant itself/,
  ],
  [
    'a way around the permission',
    READ,
    `${read(`action: 'dossier.read'`)}; const b = () => guarded(1, 2)`,
    /guarded itself/,
  ],
  ['no action', READ, read(`audit: () => ({ type: 'dossier.gelezen' })`), /action is not a plain text/],
  ['a computed action', READ, read(`action: name, audit: () => ({ type: 'dossier.gelezen' })`), /not a plain text/],
  [
    'an unknown action',
    READ,
    read(`action: 'dossier.all', audit: () => ({ type: 'dossier.gelezen' })`),
    /permission table/,
  ],
  ['no audit', READ, read(`action: 'dossier.read'`), /no audit field/],
  ['an audit without an event', READ, read(`action: 'dossier.read', audit: () => null`), /names no event/],
  ['an unknown event', READ, read(`action: 'dossier.read', audit: () => ({ type: 'x' })`), /event x is not/],
  ['a computed event', READ, read(`action: 'dossier.read', audit: (i) => ({ type: i.type })`), /\(computed\)/],
  [
    'an unknown event on one side of a choice',
    READ,
    read(`action: 'dossier.read', audit: (i) => ({ type: i ? 'dossier.gelezen' : 'y' })`),
    /event y is not/,
  ],
  [
    'an unknown event in a list',
    OPEN,
    open(`action: 'dossier.record', audit: ['dossier.geopend', 'z']`),
    /event z is not/,
  ],
  ['an empty list', OPEN, open(`action: 'dossier.record', audit: []`), /names no event/],
  [
    'an act that leaves no trace',
    OPEN,
    open(`action: 'dossier.record', audit: { none: 'why not' }`),
    /leaves no trace/,
  ],
  [
    'an own way that leaves no trace',
    'lib/usecases/session/start-session.ts',
    `export const startSession = () => inTenant(1, 2)`,
    /leaves no trace/,
  ],
  [
    'an entrance that leaves no trace',
    'lib/usecases/toegang/begin.ts',
    `export const begin = defineEntrance({ action: 'kader.read', run: () => inLogin(1, 2) })`,
    /leaves no trace/,
  ],
  [
    'an entrance with a transaction of somebody',
    'lib/usecases/toegang/begin.ts',
    `export const begin = defineEntrance({ action: 'kader.read', run: () => inTenant(1, { type: 'dossier.gelezen' }) })`,
    /inTenant itself/,
  ],
  [
    'becoming somebody in a read',
    READ,
    `${read(`action: 'dossier.read'`)}; const b = () => inLogin(1, 2)`,
    /inLogin itself/,
  ],
  [
    'a private read as a public one',
    READ,
    `export const readDossier = definePublicRead({ action: 'dossier.read' })`,
    /is not public/,
  ],
]
