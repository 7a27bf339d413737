import { Markdown } from '@/lib/documents/markdown-html'
import { isLijst } from '@/lib/domain/kader/find'
import type { Blok, Kader, Lijst } from '@/lib/domain/kader/schema'

/**
 * The framework's own words, as the dossier's version has them, with the editors' notes marked as such. What is acute
 * beside the ten questions, and what a disclosure is, stands in these words only (R-38, R-39).
 */
export const PinnedText = ({ inhoud }: { inhoud: readonly (Blok | Lijst)[] }) => (
  <div className="pinned stack">
    {inhoud.map((deel) =>
      isLijst(deel) ? <PinnedList key={deel.id} lijst={deel} /> : <PinnedBlock key={deel.id} blok={deel} />,
    )}
  </div>
)

const PinnedBlock = ({ blok }: { blok: Blok }) => (
  <div>
    {blok.kop !== undefined && <h3>{blok.kop}</h3>}
    <Markdown tekst={blok.tekst} />
    {blok.noot !== undefined && <p className="quiet">Noot van de redactie: {blok.noot.tekst}</p>}
  </div>
)

const PinnedList = ({ lijst }: { lijst: Lijst }) => (
  <div>
    <h3>{lijst.kop}</h3>
    {lijst.inleiding !== undefined && <p>{lijst.inleiding}</p>}
    <ul>
      {lijst.items.map((item) => (
        <li key={item.id}>{item.tekst}</li>
      ))}
    </ul>
  </div>
)

/** The three norms, always in view where somebody weighs or decides. */
export const Norms = ({ kader }: { kader: Kader }) => (
  <section className="pinned stack" aria-labelledby="normen">
    <h2 id="normen">De drie normen voor melden</h2>
    <ol>
      {kader.normen.map((norm) => (
        <li key={norm.id}>{norm.tekst}</li>
      ))}
    </ol>
  </section>
)
