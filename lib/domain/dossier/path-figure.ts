import type { Antwoord } from '../kader/graph'
import type { Afweging, Kader, Tak } from '../kader/schema'
import type { DossierPad, Padstap } from './path'

/** A rectangle of the figure, with the lines of text that stand in it. */
type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
export type QuestionBox = Box & {
  readonly stap: Padstap
  readonly kop: readonly string[]
  readonly vraag: readonly string[]
}
/** What one answer leads to beside or instead of the next question. */
export type OutcomeBox = Box & {
  readonly afweging: string
  readonly antwoord: Antwoord
  readonly melden: boolean
  readonly reached: boolean
  readonly kop: readonly string[]
  readonly noot: readonly string[]
}
/** One of the two branches of one question, or what leads from its outcome back to the next question. */
export type Edge = {
  readonly afweging: string
  readonly antwoord: Antwoord
  readonly naar: 'volgende' | 'uitkomst'
  readonly taken: boolean
  /** From here on together with Veilig Thuis (A1): a double line. */
  readonly samen: boolean
  readonly points: readonly (readonly [x: number, y: number])[]
  /** Where the answer's word stands; null on the line that leads back from an outcome. */
  readonly label: readonly [x: number, y: number] | null
}
export type PathFigure = {
  readonly width: number
  readonly height: number
  readonly stappen: readonly { readonly id: string; readonly y: number; readonly kop: readonly string[] }[]
  readonly vragen: readonly QuestionBox[]
  readonly uitkomsten: readonly OutcomeBox[]
  readonly edges: readonly Edge[]
}

/** All lengths of the figure; the type is 15 high and stands on lines of 20. */
export const FIGURE = {
  width: 520,
  size: 15,
  line: 20,
  pad: 14,
  question: 296,
  outcome: 164,
  gap: 48,
  pill: 36,
} as const
const { width, size, line, pad, question, outcome, gap } = FIGURE
/** Where the lines down leave a question: at its right, so that a step's heading has room at the left. */
const SPINE = question - 40
const OUTCOME_X = width - outcome
const BACK_X = OUTCOME_X + outcome / 2
/** Room at the top of a row for the line that comes back from the outcome above it. */
const BACK_IN = 18

const NA: Readonly<Record<NonNullable<Tak['na']>, string>> = {
  afsluiten: 'Afsluiten',
  'afsluiten-met-afspraken': 'Afsluiten met afspraken',
  'hulp-vervolgen': 'Hulp vervolgen',
}
const ANTWOORDEN = ['ja', 'nee'] as const

/** A cautious guess at how wide a text is: no letter may stick out of its box, whatever typeface the reader has. */
export function widthOf(text: string, bold = false): number {
  let sum = 0
  for (const c of text)
    sum += /[ .,:;'’|!()ijlftr-]/.test(c) ? 0.36 : /[mwMW@–—…]/.test(c) ? 0.9 : /[A-Z]/.test(c) ? 0.7 : 0.575
  return sum * size * (bold ? 1.06 : 1)
}

/** A text in lines that fit; a word that is longer than a line is broken. */
export function wrap(text: string, room: number, bold = false): readonly string[] {
  const lines: string[] = []
  let last = ''
  for (const word of text.split(/\s+/).flatMap((w) => pieces(w, room, bold))) {
    const longer = last === '' ? word : `${last} ${word}`
    if (last !== '' && widthOf(longer, bold) > room) {
      lines.push(last)
      last = word
    } else last = longer
  }
  return last === '' ? lines : [...lines, last]
}
function pieces(word: string, room: number, bold: boolean): readonly string[] {
  if (widthOf(word, bold) <= room) return [word]
  const most = Math.max(
    1,
    [...word].findIndex((_, i) => widthOf([...word].slice(0, i + 1).join(''), bold) > room),
  )
  return [[...word].slice(0, most).join(''), ...pieces([...word].slice(most).join(''), room, bold)]
}

/** The question in the framework's own words; in its shortest wording, where it has several that are questions (A26). */
const shortest = (a: Afweging) =>
  [a.vraag, ...a.ookVerwoordAls.map((o) => o.tekst)]
    .filter((tekst) => tekst === a.vraag || tekst.trimEnd().endsWith('?'))
    .reduce((short, tekst) => (tekst.length < short.length ? tekst : short))

type Branch = { readonly antwoord: Antwoord; readonly tak: Tak; readonly next: boolean; readonly text: Lines | null }
type Lines = { readonly kop: readonly string[]; readonly noot: readonly string[] }

function branches(kader: Kader, afweging: Afweging, next: Afweging | undefined): readonly Branch[] {
  return ANTWOORDEN.map((antwoord) => {
    const tak = afweging[antwoord]
    const leads = next !== undefined && tak.volgende === next.id
    return { antwoord, tak, next: leads, text: outcomeLines(kader, tak, leads) }
  })
}
/** Null when the branch only leads on to the next question. */
function outcomeLines(kader: Kader, tak: Tak, leads: boolean): Lines | null {
  const room = outcome - 2 * pad
  const norm = kader.normen.findIndex((n) => n.id === tak.norm) + 1
  const elsewhere = leads ? undefined : kader.afwegingen.find((a) => a.id === tak.volgende)?.kop
  const kop = [
    ...(tak.meldenAangewezen ? [norm > 0 ? `Melden (norm ${norm})` : 'Melden'] : []),
    ...(tak.na === null ? [] : [NA[tak.na]]),
    ...(elsewhere === undefined ? [] : [`Verder met ${elsewhere}`]),
  ]
  if (kop.length === 0 && leads) return null
  return {
    kop: (kop.length > 0 ? kop : [tak.tekst]).flatMap((text) => wrap(text, room, true)),
    noot: tak.meldenAangewezen && tak.hulpMag ? wrap('hulp kan ook', room) : [],
  }
}

type Row = {
  readonly y: number
  readonly box: QuestionBox
  readonly branches: readonly Branch[]
  readonly outcomes: readonly OutcomeBox[]
}

/**
 * The framework's figure of its weighings with the path that was taken. Everything in it is computed from the pinned
 * framework and the path: another order, other steps or other branches give another figure (product.md, "Look").
 */
export function pathFigure(kader: Kader, path: Pick<DossierPad, 'stappen'>): PathFigure {
  const rows: Row[] = []
  const stappen: PathFigure['stappen'][number][] = []
  let y = 0
  for (const [i, stap] of path.stappen.entries()) {
    const afweging = kader.afwegingen.find((a) => a.id === stap.afweging)
    if (afweging === undefined) continue
    if (i > 0) y += gap
    if (stap.stap !== path.stappen[i - 1]?.stap) {
      const kop = wrap(kader.stappen.find((s) => s.id === stap.stap)?.kop ?? '', i === 0 ? width : SPINE - 30, true)
      stappen.push({ id: stap.stap, y, kop })
      y += kop.length * line + 14
    }
    const next = kader.afwegingen[kader.afwegingen.indexOf(afweging) + 1]
    const back = rows.at(-1)?.branches.some((b) => b.next && b.text !== null) ?? false
    const row = rowAt(y, stap, afweging, { all: branches(kader, afweging, next), back })
    rows.push(row)
    y += row.box.h
  }
  return {
    width,
    height: y,
    stappen,
    vragen: rows.map((row) => row.box),
    uitkomsten: rows.flatMap((row) => row.outcomes),
    edges: rows.flatMap((row, i) => edgesOf(row, rows[i + 1])),
  }
}

function rowAt(
  y: number,
  stap: Padstap,
  afweging: Afweging,
  { all, back }: { readonly all: readonly Branch[]; readonly back: boolean },
): Row {
  const room = question - 2 * pad
  const kop = wrap(stap.kop, room, true)
  const vraag = wrap(shortest(afweging), room)
  const sized = all.flatMap((b) => (b.text === null ? [] : [{ ...b, text: b.text, h: heightOf(b.text) }]))
  const beside = sized.reduce((sum, b) => sum + b.h, 0) + Math.max(0, sized.length - 1) * 12
  const top = back ? 2 * BACK_IN : 0
  // One line more than the words: the answer, or how the question stands.
  const h = Math.max(2 * pad + (kop.length + vraag.length + 1) * line + 6, top + beside)
  let at = y + Math.max(top, (h - beside) / 2)
  const outcomes = sized.map(({ antwoord, tak, text, h: own }) => {
    const box = { x: OUTCOME_X, y: at, w: outcome, h: own, ...text }
    at += own + 12
    return {
      ...box,
      afweging: afweging.id,
      antwoord,
      melden: tak.meldenAangewezen,
      reached: stap.antwoord === antwoord,
    }
  })
  return { y, box: { x: 0, y, w: question, h, stap, kop, vraag }, branches: all, outcomes }
}
const heightOf = ({ kop, noot }: Lines) => (kop.length + noot.length) * line + 2 * pad - 4

function edgesOf({ box, branches: all, outcomes }: Row, below: Row | undefined): readonly Edge[] {
  const bottom = box.y + box.h
  let down = 0
  return all.flatMap(({ antwoord, tak, next }): readonly Edge[] => {
    const own = { afweging: box.stap.afweging, antwoord, taken: box.stap.antwoord === antwoord }
    const beside = outcomes.find((o) => o.antwoord === antwoord)
    const samen = tak.samenMetVeiligThuis
    if (beside === undefined) {
      const x = SPINE - down++ * 2 * FIGURE.pill
      const points = [[x, bottom] as const, [x, below?.y ?? bottom] as const]
      return [{ ...own, naar: 'volgende', samen, points, label: [x, bottom + 20] }]
    }
    const y = beside.y + beside.h / 2
    const out: Edge = {
      ...own,
      naar: 'uitkomst',
      samen: false,
      points: [[question, y] as const, [OUTCOME_X, y] as const],
      label: [question + 26, y],
    }
    if (!next || below === undefined) return [out]
    const end = below.y + BACK_IN
    const points = [[BACK_X, beside.y + beside.h] as const, [BACK_X, end] as const, [question, end] as const]
    return [out, { ...own, naar: 'volgende', samen, points, label: null }]
  })
}
