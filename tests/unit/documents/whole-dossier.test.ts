import { describe, expect, test } from 'vitest'
import { ENTRY_TYPES } from '@/lib/domain/audit/events'
import { Inhoud, type Soort } from '@/lib/domain/dossier/entries'
import { trajectReport } from '@/lib/documents/traject-report'
import { entry, entryId, inhoud } from '../../support/builders'
import { base, recordInput } from './sample'

const KINDS = ENTRY_TYPES.map((type) => type.slice('dossier.'.length) as Soort)
const ITEM = base.stappen[0]?.id ?? ''
const GROEP = base.afwegingen.find((a) => a.groepen.length > 0)
const DEEL = GROEP?.groepen[0]?.items[0]?.onderdelen[0]?.id ?? ''
/** A row in each list that is empty in an ordinary entry. */
const ROWS: Readonly<Record<string, readonly unknown[]>> = {
  onderwerpen: [{ item: ITEM, tekst: '' }],
  afspraken: [{ item: ITEM, tekst: '' }],
  items: [{ item: ITEM, stand: 'nu-niet', toelichting: '', opnieuwOp: null }],
  antwoorden: [{ onderdeel: DEEL, antwoord: null, toelichting: '', feiten: [] }],
  aandachtspunten: [{ code: 'kindcheck', tekst: 'Nog open.', reden: '' }],
  bevindingen: [{ code: 'oordeel', blok: 'zorgen', zin: 'Een zin.', afhandeling: 'erkend', reden: '' }],
}
/** Sealed, ours, or shown in a place of its own. */
const NO_TEXT = new Set(['kind', 'doos', 'kader', 'naar', 'code'])

type Path = readonly (string | number)[]
function* leaves(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string') yield path
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) if (!NO_TEXT.has(key)) yield* leaves(inner, [...path, key])
}
const withText = (value: unknown, [key, ...rest]: Path, text: string): unknown => {
  if (key === undefined) return text
  const inner = withText((value as Record<string, unknown>)[key], rest, text)
  return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as object), [key]: inner }
}

/** The content with a mark of its own in every field that takes any text, and those marks. */
function marked(kind: Soort): { readonly content: Inhoud; readonly marks: readonly string[] } {
  const over = Object.entries(ROWS).filter(([field]) => Array.isArray((inhoud(kind, {}, base) as never)[field]))
  const filled = {
    ...inhoud(kind, {}, base),
    ...(kind === 'hulpvragen' ? { afweging: GROEP?.id } : {}),
    ...(kind === 'melding' ? { naamNietNoemen: true } : {}),
  }
  let content: Inhoud = Inhoud.parse({ ...filled, ...Object.fromEntries(over) })
  const marks: string[] = []
  for (const path of leaves(content)) {
    const mark = `Merk ${kind} ${marks.length}.`
    const tried = Inhoud.safeParse(withText(content, path, mark))
    if (!tried.success) continue
    content = tried.data
    marks.push(mark)
  }
  return { content, marks }
}

describe('the whole dossier on paper: every kind, every text, who and when, version and proof (R-19)', () => {
  test.each(KINDS.filter((kind) => kind !== 'gewist'))('%s: each text that can be typed stands in it', (kind) => {
    const { content, marks } = marked(kind)
    const corrected = 'vervangt' in content ? Inhoud.parse({ ...content, vervangt: entryId(1) }) : content
    const entries = [
      entry(0, inhoud('dossier-geopend', {}, base)),
      entry(1, inhoud(kind, {}, base)),
      entry(2, corrected),
    ]
    const input = recordInput(entries)
    const label = content.kind === 'dossier-geopend' ? content.label : 'Kastanje'
    const report = trajectReport({ ...input, dossier: { ...input.dossier, label } })
    const paper = JSON.stringify(report)
    expect(marks.filter((mark) => !paper.includes(mark))).toEqual([])
    expect(paper).toContain('A. Jansen')
    expect(report.voettekst).toContain(base.versie)
    expect(report.voettekst).toMatch(/sha256 [0-9a-f]{64}/)
  })

  test('there are texts to look for', () => {
    expect(KINDS.flatMap((kind) => marked(kind).marks).length).toBeGreaterThan(60)
  })
})
