import { describe, expect, test } from 'vitest'
import { Instant } from '@/lib/domain/shared/ids'
import { decisionRecord } from '@/lib/documents/decision-record'
import { frameworkDocument } from '@/lib/documents/framework-document'
import type { DocBlock, DocumentModel } from '@/lib/documents/model'
import { trajectReport } from '@/lib/documents/traject-report'
import { htmlOf, htmlWords } from './html-words'
import { base, baseRef, besluitId, caseEntries, recordInput } from './sample'

const model = (...blokken: DocBlock[]): DocumentModel => ({
  titel: 'Titel',
  onderwerp: 'Onderwerp',
  maker: 'VIT',
  voettekst: 'Versie 1\nsha256 ab',
  datum: Instant.parse('2026-11-24T21:55:00.000Z'),
  blokken,
})
const REAL = [
  ['decision record', decisionRecord(recordInput(caseEntries()), besluitId)],
  ['report', trajectReport(recordInput(caseEntries()))],
  ['framework', frameworkDocument(base, baseRef, Instant.parse('2018-11-01T00:00:00.000Z'))],
] as const

describe('the accessible twin (issue 2, record)', () => {
  test.each(REAL)('%s: headings start at h2 and never skip a level', (_, document) => {
    const levels = [...htmlOf(document).matchAll(/<h(\d)/g)].map((m) => Number(m[1]))
    expect(levels[0]).toBe(2)
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 2) + 1 || level < 2)).toEqual([])
  })

  test.each(REAL)('%s: no inline style, no script, no image, nothing loaded', (_, document) => {
    expect(htmlOf(document)).not.toMatch(/\sstyle=|<script|<img|<link|\son[a-z]+=|\ssrc=/)
  })

  test.each(REAL)('%s: in Dutch, with version and hash at its foot', (_, document) => {
    const html = htmlOf(document)
    expect(html).toMatch(/^<div class="doc" lang="nl">/)
    expect(htmlWords(html).replace(/\s+/g, ' ')).toContain(document.voettekst.replace('\n', ' '))
  })

  test('a label is tied to its value, and the framework’s words to who says them', () => {
    const html = htmlOf(
      model(
        { soort: 'gegevens', rijen: [{ label: 'Melden', waarde: 'Ja' }] },
        { soort: 'citaat', bron: 'Het kader vraagt:', tekst: 'Heb ik een vermoeden?' },
        { soort: 'eigen', label: 'Motivering', tekst: 'een\ntwee\n\ndrie' },
        { soort: 'nadruk', tekst: 'Let op.' },
      ),
    )
    expect(html).toContain('<dt>Melden</dt><dd>Ja</dd>')
    expect(html).toContain('<figcaption>Het kader vraagt:</figcaption><blockquote>')
    expect(html).toContain('<dd><p>een<br/>twee</p><p>drie</p></dd>')
    expect(html).toContain('role="note"')
  })

  test('a text in which the direction may be another is given the direction of its first letter', () => {
    for (const tekst of ['שלום', 'abc שלום', 'مرحبا 12', '\u{1e900}'])
      expect(htmlOf(model({ soort: 'eigen', label: 'x', tekst }))).toContain('<p dir="auto">')
    expect(htmlOf(model({ soort: 'eigen', label: 'x', tekst: 'Zé €5, 日本 🙂' }))).not.toContain('dir=')
  })

  test('what was typed is text: no markup, no reordering', () => {
    const html = htmlOf(
      model({ soort: 'eigen', label: 'x', tekst: '<b>&\u202e' }, { soort: 'markdown', tekst: '<b onclick="x">a</b>' }),
    )
    expect(html).toContain('&lt;b&gt;&amp;<span class="doc-teken">[U+202E]</span>')
    expect(html).not.toMatch(/<b[ >]/)
  })

  test('Markdown of a framework: emphasis, lists, links, and nothing else', () => {
    const html = htmlOf(
      model({ soort: 'markdown', tekst: '**a** *b* [c](https://x.nl) [d](javascript:1)\n\n3. e\n4. f\n\n- g\n\n  h' }),
    )
    expect(html).toContain('<strong>a</strong> <em>b</em> <a href="https://x.nl" rel="noreferrer">c</a>')
    expect(html).toContain('<ol start="3"><li>e</li><li>f</li></ol>')
    expect(html).not.toContain('href="javascript')
  })

  test('an anchor is where the model puts it', () => {
    expect(htmlOf(model({ soort: 'kop', niveau: 2, tekst: 'Kop', id: 'bewijs' }))).toContain('<h2 id="bewijs"')
  })
})
