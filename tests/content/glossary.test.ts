import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBegrippen } from '@/lib/content/begrippen'

const codeIn = (folder: string) =>
  readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(process.cwd(), folder, name), 'utf8'))
    .join('\n')

describe('the glossary', () => {
  test('has at least 30 terms, each once, with a dated source', () => {
    const terms = readBegrippen()
    expect(terms.length).toBeGreaterThanOrEqual(30)
    expect(new Set(terms.map((begrip) => begrip.id)).size).toBe(terms.length)
    expect(new Set(terms.map((begrip) => begrip.term.toLowerCase())).size).toBe(terms.length)
    expect(terms.filter((begrip) => begrip.bron.datum > '2026-11-24')).toEqual([])
  })

  test('a name in code is a name that the code has', () => {
    const code = codeIn('lib/domain')
    const names = readBegrippen().flatMap((begrip) => begrip.code ?? [])
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([])
  })

  test('no term is a word that another term says to avoid', () => {
    const terms = readBegrippen()
    const avoided = terms.flatMap((begrip) => begrip.vermijd.map((word) => word.toLowerCase()))
    expect(terms.filter((begrip) => avoided.includes(begrip.term.toLowerCase()))).toEqual([])
  })

  test('definitions are plain: sentences of at most 20 words', () => {
    const sentences = readBegrippen().flatMap((begrip) => begrip.definitie.split(/(?<=[.?!:])\s/))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([])
  })
})
