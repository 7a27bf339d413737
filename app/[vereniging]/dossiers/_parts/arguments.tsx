import { huidige } from '@/lib/domain/dossier/current'
import type { Dossier } from '@/lib/domain/dossier/state'
import { dossierPath, type DossierParams } from './paths'
import { SOORT_FEIT } from './words'

/** The facts that were linked to this question, for and against side by side: to read, not to count. */
export function Arguments({ dossier, afweging, at }: { dossier: Dossier; afweging: string; at: DossierParams }) {
  const linked = (richting: 'voor' | 'tegen') =>
    huidige(dossier.feiten).filter((f) =>
      f.inhoud.weging.some((w) => w.afweging === afweging && w.richting === richting),
    )
  return (
    <section className="stack" aria-labelledby="argumenten">
      <h2 id="argumenten">Wat u eerder vastlegde</h2>
      <div className="pair">
        <Side title="Spreekt voor “ja”" facts={linked('voor')} />
        <Side title="Spreekt tegen “ja”" facts={linked('tegen')} />
      </div>
      <p>
        <a href={`${dossierPath(at)}/feiten`}>Bekijk alle feiten</a>
      </p>
    </section>
  )
}

const Side = ({ title, facts }: { title: string; facts: ReturnType<typeof huidige<'feit'>> }) => (
  <div className="stack">
    <h3>{title}</h3>
    {facts.length === 0 && <p className="quiet">Hier staat nog niets.</p>}
    {facts.length > 0 && (
      <ul>
        {facts.map((f) => (
          <li key={f.id} className="typed">
            {SOORT_FEIT[f.inhoud.soort]}: {f.inhoud.wat}
          </li>
        ))}
      </ul>
    )}
  </div>
)
