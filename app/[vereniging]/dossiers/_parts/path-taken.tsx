import { PathFigure } from '@/app/_ui/path-figure'
import { PathList, type Step } from '@/app/_ui/steps'
import type { DossierPad, Padstap } from '@/lib/domain/dossier/path'
import type { Kader } from '@/lib/domain/kader/schema'
import { afwegingPath, type DossierParams } from './paths'

/** What you weighed and what the framework says to it, question by question; and in words what that points to. */
export function PathTaken({
  kader,
  naam,
  path,
  at,
}: {
  kader: Kader
  /** The association's short name: whose framework this is. */
  naam: string
  path: DossierPad
  at: DossierParams
}) {
  const steps: Step[] = path.stappen.map((s) => ({
    key: s.afweging,
    title: s.vraag,
    text: describe(s),
    state:
      s.antwoord !== null ? 'klaar' : s.stand === 'niet-aan-de-orde' || s.stand === 'mag' ? 'nvt' : 'niet-begonnen',
    href: afwegingPath({ ...at, afweging: s.afweging }),
  }))
  const norms = kader.normen.flatMap((norm, i) => (path.normen.includes(norm.id) ? [i + 1] : []))
  return (
    <section className="stack" aria-labelledby="pad">
      <h2 id="pad">
        Het kader van {naam}, versie {kader.versie}, zegt
      </h2>
      {path.meldenAangewezen ? (
        <p>
          Uw antwoorden wijzen naar <strong>melden bij Veilig Thuis</strong>
          {norms.length > 0 && ` (norm ${norms.join(' en ')})`}. Hulp geven kan daarnaast.
        </p>
      ) : (
        <p>Uw antwoorden wijzen tot nu toe niet naar melden.</p>
      )}
      {path.gezamenlijk && <p>De volgende afwegingen doet u samen met Veilig Thuis.</p>}
      <PathFigure kader={kader} path={path} />
      <PathList label="De vijf afwegingen" steps={steps} />
    </section>
  )
}

function describe(s: Padstap): string {
  if (s.antwoord !== null) return `U antwoordde ${s.antwoord}. Het kader: ${s.gevolg?.tekst ?? ''}`
  if (s.stand === 'samen') return 'Nog open. Deze vraag bespreekt u samen met Veilig Thuis.'
  if (s.stand === 'mag') return 'Niet gevraagd. U mag deze vraag samen met Veilig Thuis bespreken.'
  if (s.stand === 'niet-aan-de-orde') return 'Nog niet aan de orde.'
  return 'Nog open.'
}
