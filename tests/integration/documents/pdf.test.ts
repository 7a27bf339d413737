import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { Instant } from '@/lib/domain/shared/ids'
import { decisionRecord } from '@/lib/documents/decision-record'
import { frameworkDocument } from '@/lib/documents/framework-document'
import type { DocBlock, DocumentModel } from '@/lib/documents/model'
import { loadFonts } from '@/lib/documents/pdf-fonts'
import { renderPdf } from '@/lib/documents/render-pdf'
import { safeText, type Coverage } from '@/lib/documents/safe-text'
import { trajectReport } from '@/lib/documents/traject-report'
import { htmlOf, htmlWords } from '../../unit/documents/html-words'
import { base, baseRef, besluitId, caseEntries, recordInput } from '../../unit/documents/sample'
import { bare, pdfInfo, pdfPages, pdfWords } from './pdf-words'

let fonts: readonly Coverage[]
beforeAll(async () => {
  fonts = await loadFonts()
})

const model = (...blokken: DocBlock[]): DocumentModel => ({
  titel: 'Proef',
  onderwerp: 'Onderwerp',
  maker: 'Vereniging VIT',
  voettekst: `Versie 3.1, sha256 ${'0123456789abcdef'.repeat(4)}\nregel 41`,
  datum: Instant.parse('2026-11-24T21:55:00.000Z'),
  blokken,
})
const alinea = (tekst: string): DocumentModel => model({ soort: 'alinea', tekst })
/** What the page says, as it must stand on paper: the title above it, and its foot on every page instead of at the end. */
function wordsOf(document: DocumentModel): string {
  const words = bare(safeText(document.titel + htmlWords(htmlOf(document)), fonts))
  const foot = bare(document.voettekst)
  expect(words.endsWith(foot)).toBe(true)
  return words.slice(0, -foot.length)
}

const SCRIPTS = [
  ['Turkish', 'Şule Öztürk uit İzmir, Iğdır, çocuk'],
  ['Polish', 'Łukasz Brzęczyszczykiewicz, źdźbło, żółć, ćma'],
  ['Vietnamese', 'Nguyễn Thị Hồng Được'],
  ['Greek and Cyrillic', 'Ελληνικά ἀρχή – Кириллица Ђорђе'],
  ['Dutch', '‘ja’ “nee” – € 5 … coördinatie, café, ruïne'],
  ['emoji', 'Zij stuurde 😀 en 👩‍👧 en ❤️'],
  ['Chinese', '日本語'],
  ['hidden characters', 'voor\u202eachter\u200bnul\u00adzacht\u2028regel\ufeff'],
] as const

describe('what was typed comes out of the PDF again (issue 2, record: pdftotext round trip)', () => {
  test.each(SCRIPTS)('%s', async (_, typed) => {
    const shown = await pdfWords(await renderPdf(alinea(typed)), alinea(typed))
    expect(shown).toBe(bare(`Proef${safeText(typed, fonts)}`))
  })

  test('a letter that was part of another letter in an earlier document', async () => {
    for (const typed of ['Ö Ş é ñ Å آ أ', 'O S e n A ا']) {
      const words = await pdfWords(await renderPdf(alinea(typed)), alinea(typed))
      expect([...words.replace('Proef', '')].toSorted()).toEqual([...bare(typed)].toSorted())
    }
  })

  // pdftotext puts right-to-left text in an order of its own, so words and characters are looked at, not their order.
  test.each([
    ['Arabic', 'مرحبا بالعالم هذا نص عربي', []],
    ['Persian', 'پدر و مادر گفتند', []],
    ['Hebrew', 'שלום עולם זה טקסט', []],
    ['both in a Dutch line', 'Vader zei: مرحبا en שלום, twee keer.', ['Vader', 'zei:', 'twee', 'keer.']],
    ['Arabic with numbers', 'قال لي ١٢ مرة', []],
  ] as const)('%s', async (_, typed, latin) => {
    const page = (await pdfPages(await renderPdf(alinea(typed)))).join('\n')
    for (const word of [
      ...latin,
      ...typed.split(' ').filter((w) => /^[\p{Script=Arabic}\p{Script=Hebrew}]+$/u.test(w)),
    ])
      expect(page).toContain(word)
    const letters = (text: string) =>
      [...bare(text)]
        .filter((ch) => /\p{L}|\p{N}/u.test(ch))
        .toSorted()
        .join('')
    const words = await pdfWords(await renderPdf(alinea(typed)), alinea(typed))
    expect(letters(words.replace('Proef', ''))).toBe(letters(typed))
  })

  test('any text at all: every character that is drawn, or its code point', async () => {
    const unit = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...'abc şŁğżéệαЖ .,-()[]{}<>&"\n') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    )
    // Right-to-left scripts have their own test above; combining marks can join the letter before them in pdftotext.
    const left = fc
      .string({ unit, minLength: 1, maxLength: 60 })
      .filter(
        (t) =>
          t.trim() !== '' &&
          !/[\p{M}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(t),
      )
    await fc.assert(
      fc.asyncProperty(fc.array(left, { minLength: 20, maxLength: 20 }), async (texts) => {
        const document = model(...texts.map((tekst): DocBlock => ({ soort: 'eigen', label: 'Tekst', tekst })))
        expect(await pdfWords(await renderPdf(document), document)).toBe(wordsOf(document))
      }),
      { numRuns: 5 },
    )
  })
})

describe('page and paper say the same (issue 2, record)', () => {
  const REAL = [
    ['decision record', decisionRecord(recordInput(caseEntries()), besluitId)],
    ['report', trajectReport(recordInput(caseEntries()))],
    ['framework', frameworkDocument(base, baseRef, Instant.parse('2018-11-01T00:00:00.000Z'))],
  ] as const

  test.each(REAL)('%s: the same words in the same order', async (_, document) => {
    expect(await pdfWords(await renderPdf(document), document)).toBe(wordsOf(document))
  })

  test.each(REAL)('%s: no page ends in a heading', async (_, document) => {
    const pages = await pdfPages(await renderPdf(document))
    const headings = document.blokken.flatMap((block) => (block.soort === 'kop' ? [bare(block.tekst)] : []))
    const foot = bare(`Pagina`)
    expect(pages.length).toBeGreaterThan(1)
    // The furniture is drawn first, so a page's last words are its last content.
    for (const page of pages) {
      const last = page.trimEnd().split('\n').at(-1)!
      expect(bare(last)).not.toContain(foot)
      expect(headings).not.toContain(bare(last))
    }
  })

  test('a block of each kind, with lines, lists and markup', async () => {
    const document = model(
      { soort: 'kop', niveau: 2, tekst: 'Kop' },
      { soort: 'markdown', tekst: 'a **b** *c* [d](https://x.nl)\n\n1. e\n2. f\n   - g\n\n- h' },
      { soort: 'lijst', geordend: true, items: ['een', 'twee\ndrie'] },
      {
        soort: 'gegevens',
        rijen: [
          { label: 'L', waarde: 'x\ny' },
          { label: 'H', waarde: 'ab'.repeat(32), code: true },
        ],
      },
      { soort: 'citaat', bron: 'Het kader:', tekst: 'vraag\n\ntwee' },
      { soort: 'eigen', label: 'M', tekst: '<b>&amp;' },
      { soort: 'nadruk', tekst: 'Let op' },
      { soort: 'lijn' },
    )
    expect(await pdfWords(await renderPdf(document), document)).toBe(wordsOf(document))
  })

  test('a text that fills pages is whole, whatever it stands in', async () => {
    const tekst = Array.from({ length: 4_000 }, (_, i) => `w${i}${i % 50 === 49 ? '\n' : ''}`).join(' ')
    const document = model(
      { soort: 'eigen', label: 'A', tekst },
      { soort: 'citaat', bron: 'B', tekst },
      { soort: 'nadruk', tekst },
      { soort: 'lijst', geordend: true, items: [tekst] },
      { soort: 'gegevens', rijen: [{ label: 'C', waarde: tekst }] },
      { soort: 'markdown', tekst: `- ${tekst.replaceAll('\n', ' ')}` },
      { soort: 'eigen', label: 'D', tekst: '0123456789abcdef'.repeat(600) },
      { soort: 'eigen', label: 'E', tekst: 'regel\n'.repeat(900) },
    )
    expect(await pdfWords(await renderPdf(document), document)).toBe(wordsOf(document))
  })
})

describe('the file itself', () => {
  const record = decisionRecord(recordInput(caseEntries()), besluitId)

  test('names title, author, subject and the moment of the record', async () => {
    const info = await pdfInfo(await renderPdf(record))
    expect(info).toMatch(/Title: +Besluit over melden en hulp\n/)
    expect(info).toMatch(/Author: +Vereniging voor Integrale Therapeuten\n/)
    expect(info).toMatch(/Subject: +Besluit volgens de Meldcode/)
    expect(info).toMatch(/Page size: +595.28 x 841.89 pts \(A4\)/)
    expect(info).toMatch(/CreationDate: .*2026/)
    expect(Buffer.from(await renderPdf(record)).toString('latin1')).toMatch(/\/Lang \(nl-NL\)/)
  })

  test('has the same bytes each time', async () => {
    expect(Buffer.compare(await renderPdf(record), await renderPdf(record))).toBe(0)
  })

  test('loads nothing: no address but the links that the text shows', async () => {
    const bytes = Buffer.from(await renderPdf(record)).toString('latin1')
    expect(bytes).toContain('/Type /Page')
    expect(bytes).not.toMatch(/\/JavaScript|\/Launch|\/URI|\/GoToR|\/EmbeddedFile/)
  })

  test('each font is embedded once: ten pages of mixed scripts stay small', async () => {
    const line = 'Şule Łukasz Nguyễn Ελληνικά Кириллица مرحبا שלום 😀 en nog een gewone Nederlandse zin erbij. '
    const mixed = model(...Array.from({ length: 100 }, (): DocBlock => ({ soort: 'alinea', tekst: line.repeat(4) })))
    const bytes = await renderPdf(mixed)
    expect((await pdfPages(bytes)).length).toBeGreaterThanOrEqual(10)
    expect(bytes.length).toBeLessThan(250_000)
  })

  test('documents made at the same time do not mix', async () => {
    const documents = Array.from({ length: 8 }, (_, i) =>
      alinea(Array.from({ length: 600 }, () => `geheim${i}`).join(' ')),
    )
    const all = await Promise.all(documents.map((document) => renderPdf(document)))
    const texts = await Promise.all(all.map((bytes, i) => pdfWords(bytes, documents[i]!)))
    texts.forEach((text, i) => expect(text).toBe(bare(`Proef${`geheim${i}`.repeat(600)}`)))
  })

  test('the log holds no text of the case, and an idle worker lets the program end', async () => {
    const args = ['--import', 'tsx', 'tests/integration/documents/render-secret.ts']
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 })
    expect(stdout).toMatch(/^made .*mislukt/)
    expect(stdout + stderr).not.toContain('GEHEIM')
    // React prints an error of its own, with its message, unless it is silenced.
    expect(stderr).not.toContain('Error')
  })

  test('a document that cannot be made gives a plain message, and the next one is made', async () => {
    const broken = model({ soort: 'eigen', label: 'x', tekst: 7 as unknown as string })
    const error = await renderPdf(broken).catch((e: unknown) => e)
    expect(error).toMatchObject({ name: 'PdfError', reden: 'mislukt' })
    expect((error as Error).message).toContain('De PDF kon niet worden gemaakt.')
    expect((await renderPdf(alinea('goed'))).length).toBeGreaterThan(1_000)
  })
})
