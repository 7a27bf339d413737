import type { DossierPad, Padstap } from '@/lib/domain/dossier/path'
import { FIGURE, pathFigure, type Edge, type OutcomeBox, type QuestionBox } from '@/lib/domain/dossier/path-figure'
import type { Kader } from '@/lib/domain/kader/schema'

const { line, pad, pill } = FIGURE
/** From the top of a line to the foot of its letters. */
const BASE = 15

/**
 * The framework's figure with the path taken (product.md, "Look"): what was chosen has a heavy line, a filled arrow and
 * the answer in words; what is done together with Veilig Thuis has a double line and says so. The same stands as text
 * in the list beside it, which is all there is on a narrow screen.
 */
export function PathFigure({ kader, path, id = 'pad-figuur' }: { kader: Kader; path: DossierPad; id?: string }) {
  const { width, height, stappen, vragen, uitkomsten, edges } = pathFigure(kader, path)
  return (
    <figure className="path-figure">
      <svg viewBox={`-4 -4 ${width + 8} ${height + 8}`} role="img" aria-labelledby={id}>
        <title id={id}>
          Figuur van de afwegingen, met de weg die u tot nu toe koos. Hetzelfde staat hieronder als tekst.
        </title>
        {stappen.map((s) => (
          <Lines key={s.id} lines={s.kop} x={0} y={s.y} bold />
        ))}
        {edges
          .toSorted((a, b) => Number(a.taken) - Number(b.taken))
          .map((edge) => (
            <Line key={`${edge.afweging}-${edge.antwoord}-${edge.naar}`} edge={edge} />
          ))}
        {vragen.map((q) => (
          <Question key={q.stap.afweging} box={q} />
        ))}
        {uitkomsten.map((o) => (
          <Outcome key={`${o.afweging}-${o.antwoord}`} box={o} />
        ))}
      </svg>
    </figure>
  )
}

function Lines({ lines, x, y, bold = false }: { lines: readonly string[]; x: number; y: number; bold?: boolean }) {
  return (
    <text className={bold ? 'pf-text pf-bold' : 'pf-text'}>
      {lines.map((text, i) => (
        <tspan key={`${i}-${text}`} x={x} y={y + BASE + i * line}>
          {text}
        </tspan>
      ))}
    </text>
  )
}

function Question({ box: { x, y, w, h, kop, vraag, stap } }: { box: QuestionBox }) {
  const state = stap.antwoord !== null ? 'beantwoord' : stap.stand
  const top = y + pad - 2
  return (
    <g className="pf-question" data-state={state}>
      <rect x={x} y={y} width={w} height={h} rx="8" />
      {stap.samen && <rect className="pf-inner" x={x + 4} y={y + 4} width={w - 8} height={h - 8} rx="5" />}
      <Lines lines={kop} x={x + pad} y={top} bold />
      <Lines lines={vraag} x={x + pad} y={top + kop.length * line} />
      <Lines
        lines={[standing(stap)]}
        x={x + pad}
        y={top + (kop.length + vraag.length) * line + 6}
        bold={stap.antwoord !== null}
      />
    </g>
  )
}

/** How the question stands, on one line. */
function standing({ antwoord, stand, samen }: Padstap): string {
  if (antwoord !== null) return `Uw antwoord: ${antwoord}${samen ? ' (samen met VT)' : ''}`
  if (stand === 'samen') return 'Open, samen met Veilig Thuis'
  if (stand === 'mag') return 'Mag samen met Veilig Thuis'
  return stand === 'gevraagd' ? 'Nog open' : 'Nog niet aan de orde'
}

/** To report has corners, the end of the path is round: the shape says it too. */
const Outcome = ({ box: { x, y, w, h, kop, noot, melden, reached } }: { box: OutcomeBox }) => (
  <g className="pf-outcome" data-reached={reached}>
    <rect x={x} y={y} width={w} height={h} rx={melden ? 0 : 22} />
    <Lines lines={kop} x={x + pad} y={y + pad - 4} bold />
    {noot.length > 0 && <Lines lines={noot} x={x + pad} y={y + pad - 4 + kop.length * line} />}
  </g>
)

function Line({ edge: { points, taken, samen, label, antwoord } }: { edge: Edge }) {
  const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const [x, y] = points.at(-1) ?? [0, 0]
  const [fromX, fromY] = points.at(-2) ?? [x, y]
  return (
    <g className="pf-edge" data-taken={taken}>
      <path d={d} className={samen ? 'pf-line pf-double' : 'pf-line'} />
      {samen && <path d={d} className="pf-core" />}
      <path d={arrow(x, y, Math.sign(x - fromX), Math.sign(y - fromY))} className="pf-arrow" />
      {samen && <Together points={points} />}
      {label !== null && (
        <>
          <rect x={label[0] - pill / 2} y={label[1] - 12} width={pill} height="24" rx="12" className="pf-pill" />
          <text x={label[0]} y={label[1] + 5} className="pf-text pf-answer">
            {antwoord}
          </text>
        </>
      )}
    </g>
  )
}

/** A triangle with its point at x, y, in the direction of the line. */
const arrow = (x: number, y: number, dx: number, dy: number): string => {
  const [backX, backY] = [x - dx * 10, y - dy * 10]
  return `M${x} ${y}L${backX - dy * 5} ${backY - dx * 5}L${backX + dy * 5} ${backY + dx * 5}Z`
}

function Together({ points }: { points: Edge['points'] }) {
  const [x, y] = points[0] ?? [0, 0]
  return (
    <text className="pf-text pf-together">
      <tspan x={x - 12} y={y + 22}>
        samen met
      </tspan>
      <tspan x={x - 12} y={y + 22 + line - 2}>
        Veilig Thuis
      </tspan>
    </text>
  )
}
