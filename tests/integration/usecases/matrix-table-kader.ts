import type { Actor } from '@/lib/domain/access/actor'
import { acceptWarning } from '@/lib/usecases/kader/accept-warning'
import { approveConcept } from '@/lib/usecases/kader/approve-concept'
import { commentConcept } from '@/lib/usecases/kader/comment-concept'
import { describeVersion } from '@/lib/usecases/kader/describe-version'
import { editConcept } from '@/lib/usecases/kader/edit-concept'
import { importConcept } from '@/lib/usecases/kader/import-concept'
import { listStudio } from '@/lib/usecases/kader/list-studio'
import { moveConcept } from '@/lib/usecases/kader/move-concept'
import { publishConcept } from '@/lib/usecases/kader/publish-concept'
import { readConcept } from '@/lib/usecases/kader/read-concept'
import { readConsultation } from '@/lib/usecases/kader/read-consultation'
import { startConcept } from '@/lib/usecases/kader/start-concept'
import { undoEdit } from '@/lib/usecases/kader/undo-edit'
import { withdrawVersion } from '@/lib/usecases/kader/withdraw-version'
import { newKey } from '../../support/usecases'
import {
  BASE,
  begun,
  cleared,
  described,
  edited,
  HULPVRAAG,
  look,
  newest,
  offered,
  published,
  ready,
  reworded,
} from '../kader/studio'
import type { MatrixRow } from './matrix-table'

const HEAD = 'afweging-4-1'

/** The concepts of an association, each as far as its step needs it. */
export type KaderGround = {
  readonly open: string
  readonly offered: string
  readonly approved: string
  /** A warning of the open one, about a block that no row touches. */
  readonly warning: string
  readonly newest: string
  /** A published version; another one stays. */
  readonly published: string
  /** From the rows, so that looking leaves no trace between two attempts. */
  readonly revisionOf: (concept: string) => Promise<number>
}
/** For a table that is run without the rows of the framework. */
export const NO_KADER: KaderGround = {
  ...{ open: '', offered: '', approved: '', warning: '', newest: '', published: '' },
  revisionOf: () => Promise.resolve(0),
}

/** An editor writes, an administrator approves: one version published, and one concept at each step. */
export async function kaderGround(
  editor: Actor,
  admin: Actor,
  revisionOf: KaderGround['revisionOf'],
): Promise<KaderGround> {
  const first = '1.1'
  await published(editor, admin, 'Is er nu iemand in gevaar?', { nummer: first })
  const approved = await ready(editor, admin, 'Is er op dit moment iemand in gevaar?')
  const withMembers = await begun(editor)
  await reworded(editor, withMembers, 'Is iemand nu in gevaar?')
  await described(editor, withMembers)
  await cleared(editor, withMembers)
  await offered(editor, withMembers)
  const open = await begun(editor)
  // Other words for a head question are a point to look at.
  const velden = { vraag: 'Is er volgens u een vermoeden?' }
  await edited(editor, open, { soort: 'velden', blok: HEAD, velden })
  const { waarschuwingen } = (await look(editor, open)).readiness
  return {
    ...{ open, approved, revisionOf, published: first, offered: withMembers, newest: await newest(editor) },
    warning: waarschuwingen.find(({ plaats }) => plaats.startsWith(HEAD))?.sleutel ?? '',
  }
}

type Over = (ground: KaderGround) => object
/** On one concept, as its form is shown now. */
const on =
  (which: 'open' | 'offered' | 'approved', over: Over = () => ({})): MatrixRow['input'] =>
  async ({ kader }) => {
    const concept = kader[which]
    return { concept, sleutel: newKey(), versie: await kader.revisionOf(concept), ...over(kader) }
  }
const editing = (run: MatrixRow['run'], input: MatrixRow['input']): MatrixRow => ({
  by: 'editor',
  also: ['admin'],
  run,
  input,
})
/** Names nobody's thing: it begins something, or lists, in the association of whoever does it. */
const here = (run: MatrixRow['run'], input: MatrixRow['input']): MatrixRow => ({
  ...editing(run, input),
  ownAssociation: true,
})
const EDIT = { soort: 'velden', blok: HULPVRAAG, velden: { tekst: 'Is er iemand in gevaar?' } } as const
const DATA = { nummer: '7.0', wijziging: 'Korter.', geldigVanaf: '2020-02-01', afgestemdMet: '', afgestemdOp: '' }

/** The life of a version, each step by who may take it; what a step needs stands before the step. */
export const KADER_MATRIX: Readonly<Record<string, MatrixRow>> = {
  'kader/list-studio': here(listStudio, () => ({})),
  'kader/start-concept': here(startConcept, () => ({ sleutel: newKey(), van: 'basis' })),
  'kader/import-concept': here(importConcept, () => ({ sleutel: newKey(), tekst: JSON.stringify(BASE) })),
  'kader/read-concept': editing(readConcept, ({ kader }) => ({ concept: kader.open })),
  'kader/edit-concept': editing(
    editConcept,
    on('open', () => ({ edit: EDIT })),
  ),
  'kader/describe-version': editing(
    describeVersion,
    on('open', () => DATA),
  ),
  'kader/accept-warning': editing(
    acceptWarning,
    on('open', ({ warning }) => ({ waarschuwing: warning, reden: 'Dat is zo bedoeld.' })),
  ),
  'kader/undo-edit': editing(undoEdit, on('open')),
  'kader/move-concept': editing(
    moveConcept,
    on('open', () => ({ stap: 'ter-consultatie' })),
  ),
  'kader/read-consultation': {
    ...{ by: 'owner', also: ['member'], run: readConsultation },
    input: ({ kader }) => ({ concept: kader.offered }),
  },
  'kader/comment-concept': {
    ...{ by: 'owner', also: ['member'], run: commentConcept },
    input: on('offered', () => ({ blok: HULPVRAAG, tekst: 'Duidelijk zo.' })),
  },
  // Whoever wrote the text never approves it: that is in life.test.ts.
  'kader/approve-concept': { by: 'admin', also: ['editor'], run: approveConcept, input: on('offered') },
  'kader/publish-concept': {
    ...{ by: 'admin', run: publishConcept },
    input: on('approved', ({ newest: na }) => ({ na })),
  },
  'kader/withdraw-version': {
    ...{ by: 'admin', run: withdrawVersion },
    input: ({ kader }) => ({ sleutel: newKey(), nummer: kader.published, reden: 'Er is een nieuwere.' }),
  },
}
