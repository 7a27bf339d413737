import { Notice } from '@/app/_ui/notice'
import type { EigenDag } from '@/lib/domain/dossier/own-day'
import type { Kader } from '@/lib/domain/kader/schema'
import { dagTekst } from '@/lib/documents/tijd'
import { dossierPath, type DossierParams } from './paths'

/** The therapist's own days that have come: said once, as a wish of their own (R-06, R-45, R-47, I8). */
export function OwnDays({ days, kader, at }: { days: readonly EigenDag[]; kader: Kader; at: DossierParams }) {
  if (days.length === 0) return null
  return (
    <Notice title="U wilde hier verder kijken">
      <ul>
        {days.map(({ op, over }) => {
          const { path, text } = aboutOf(kader, over)
          return (
            <li key={`${over} ${op}`}>
              U koos {dagTekst(op)}: <a href={`${dossierPath(at)}/${path}`}>{text}</a>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

function aboutOf(kader: Kader, over: string): { readonly path: string; readonly text: string } {
  if (over === 'na-melding') return { path: over, text: 'Na de melding: bel Veilig Thuis' }
  const afweging = kader.afwegingen.find((a) => a.id === over)
  if (afweging === undefined) return { path: 'besluit', text: 'Besluit over melden en hulp' }
  return { path: `afwegingen/${over}?opnieuw=1`, text: afweging.vraag }
}
