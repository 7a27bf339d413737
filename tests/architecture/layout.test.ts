import { describe, expect, test } from 'vitest'
import { manifest, topLevel } from './repository'

/** The top level of architecture.md. A new name here is a decision: say it in `.adr/`. */
const TOP =
  '.adr .ci .config .gitignore README.md app content e2e lib next.config.js package-lock.json package.json prisma proxy.ts tests tsconfig.json'.split(
    ' ',
  )
const beyond = (found: readonly string[]) => found.filter((name) => !TOP.includes(name))
const missing = (found: readonly string[]) => TOP.filter((name) => !found.includes(name))

describe('layout: the top level is exactly what the README’s map shows', () => {
  test('refuses one file too many and one too few', () => {
    expect(beyond([...TOP, 'vitest.config.ts'])).toEqual(['vitest.config.ts'])
    expect(missing(TOP.filter((name) => name !== 'proxy.ts'))).toEqual(['proxy.ts'])
  })
  test('this repository keeps it', () => {
    expect({ beyond: beyond(topLevel()), missing: missing(topLevel()) }).toEqual({ beyond: [], missing: [] })
  })
  test('the two commands and the checks exist under their names', () => {
    const scripts = Object.keys(manifest().scripts)
    const agreed = ['start', 'test', 'validate', 'bench', 'doctor', 'migrate', 'backup', 'restore', 'generate', 'build']
    expect(agreed.filter((name) => !scripts.includes(name))).toEqual([])
  })
})
