import { ROLES } from './actor'
import {
  ACTIONS,
  can,
  needsSecondFactor,
  RELATIONS,
  rowsOf,
  WHO,
  type Action,
  type Relation,
  type Who,
} from './permissions'

const HEADINGS: Record<Who, string> = {
  iedereen: 'iedereen',
  ingelogd: 'ingelogd',
  member: 'therapeut',
  consultant: 'consulent',
  supervisor: 'toezichthouder',
  admin: 'beheerder',
  editor: 'redacteur',
}

/** The permission table as a document (`MATRIX.md` beside this file); a test keeps the file fresh. */
export function renderMatrix(): string {
  const heading = ['handeling', 'relatie', ...WHO.map((who) => HEADINGS[who]), 'eigen tweede factor']
  const lines = ACTIONS.flatMap((action) =>
    RELATIONS.filter((relation) => rowsOf(action).some((r) => r.relation === relation)).map((relation) =>
      lineOf(action, relation),
    ),
  )
  return [
    '# Wie mag wat',
    '',
    'Gemaakt uit `permissions.ts`. Wat hier niet staat, mag niet. Een beheerder staat in geen enkele regel over een dossier.',
    '',
    tableRow(heading),
    tableRow(heading.map(() => '---')),
    ...lines,
    '',
  ].join('\n')
}

function lineOf(action: Action, relation: Relation): string {
  const marks = WHO.map((who) => (can(actorOf(who), action, relation) ? 'ja' : '·'))
  return tableRow([`\`${action}\``, relation, ...marks, needsSecondFactor(action) ? 'ja' : 'nee'])
}

/** Somebody who holds just this, so that a cell says what `can` says, implied rights included. */
const actorOf = (who: Who) => (who === 'iedereen' ? null : { roles: ROLES.filter((role) => role === who) })

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
