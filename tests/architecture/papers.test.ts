import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { deadLinks, settingsIn, wrongRecords } from './papers'
import { only, repository, ROOT } from './repository'

/** Read from the environment, but not for a person to set: what one of our programs tells another. */
const INTERNAL = ['DEMO', 'UPDATE', 'CI', 'PATH']
const GOOD = '# 0001 A\n\n2026-11-24 · in force\n\n**Context.** a **Decision.** b **Consequence.** c\n'
const records = (...texts: readonly string[]) =>
  new Map(texts.map((text, i) => [`.adr/000${i + 1}-a-record.md`, text] as const))

describe('papers: the README and the decision records are true as far as a machine can tell', () => {
  test('refuses a record without number, date or part, a gap in the numbers, and a long one', () => {
    expect(wrongRecords(records(GOOD))).toEqual([])
    expect(wrongRecords(records(GOOD.replace('# 0001', '#')))).toHaveLength(1)
    expect(wrongRecords(records(GOOD.replace('2026-11-24', 'today')))).toHaveLength(1)
    expect(wrongRecords(records(GOOD.replace('**Decision.**', '')))).toHaveLength(1)
    expect(wrongRecords(records(GOOD + 'x\n'.repeat(40)))).toHaveLength(1)
    expect(wrongRecords(new Map([['.adr/0002-a.md', GOOD.replace('0001', '0002')]]))).not.toEqual([])
    expect(wrongRecords(records(GOOD.replace('in force', 'superseded by 0002')))).toEqual([])
  })
  test('finds the settings that a program reads, and links that lead nowhere', () => {
    const text =
      "const a = process.env['SOME_NAME']\nconst B = z.object({\n  OTHER_NAME: z\n    .string(),\n  THIRD: z.string(),\n})"
    expect(settingsIn(new Map([['lib/platform/env.ts', text]]))).toEqual(['OTHER_NAME', 'SOME_NAME', 'THIRD'])
    expect(deadLinks('a.md', '[a](gone.md) [b](here.md#x) [c](https://x.nl) [d](#e)', (p) => p === 'here.md')).toEqual([
      'a.md: gone.md is not there',
    ])
  })

  const files = repository()
  const readme = files.get('README.md') ?? ''
  test('every decision record has its parts', () => {
    const ours = only(files, (file) => file.startsWith('.adr/'))
    expect(wrongRecords(ours)).toEqual([])
    expect(ours.size).toBeGreaterThan(12)
  })
  test('the README names every setting, every top folder and every command, and its links lead somewhere', () => {
    const settings = settingsIn(files).filter((name) => !INTERNAL.includes(name))
    expect(settings.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
    expect(settings.length).toBeGreaterThan(5)
    const folders = [
      'app/',
      'lib/',
      'content/',
      'prisma/',
      'tests/',
      'e2e/',
      'proxy.ts',
      '.adr/',
      '.config/',
      '.ci/run',
    ]
    expect(folders.filter((name) => !readme.includes(name))).toEqual([])
    expect(deadLinks('README.md', readme, (p) => existsSync(path.join(ROOT, p)))).toEqual([])
  })
})
