import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderMatrix } from '@/lib/domain/access/matrix'
import { ACTIONS } from '@/lib/domain/access/permissions'

const FILE = join(process.cwd(), 'lib/domain/access/MATRIX.md')

describe('the matrix document is the permission table (I3)', () => {
  test('lib/domain/access/MATRIX.md is fresh', () => {
    if (process.env['UPDATE'] === '1') writeFileSync(FILE, renderMatrix())
    expect(
      readFileSync(FILE, 'utf8'),
      'The permission table changed. Write the document anew: UPDATE=1 npm run unit -- tests/unit/access/matrix.test.ts',
    ).toBe(renderMatrix())
  })

  test('it names every action, and no line on dossiers says yes for an administrator', () => {
    const lines = renderMatrix().split('\n')
    for (const action of ACTIONS)
      expect(
        lines.some((line) => line.startsWith(`| \`${action}\` |`)),
        action,
      ).toBe(true)
    const column = (lines.find((line) => line.startsWith('| handeling'))?.split(' | ') ?? []).indexOf('beheerder')
    const cells = (start: string) => lines.filter((l) => l.startsWith(start)).map((l) => l.split(' | ')[column])
    expect(cells('| `dossier.')).toContain('·')
    expect(cells('| `dossier.')).not.toContain('ja')
    expect(cells('| `members.')).toEqual(['ja'])
  })
})
