import type { Afweging, Hulpgroep, Hulpvraag, Kader, Tak, Voorbeeld } from '@/lib/domain/kader/schema'
import { Details } from '../details'
import { Markdown, MarkdownLine } from '../markdown'
import { KaderContent } from './content'
import { EditorNote, Permalink } from './editor-note'

const DOELGROEP = { kind: 'over een kind', volwassene: 'over een volwassene', oudere: 'over een oudere' } as const

/** One head question with everything that belongs to it, as it stands in the version. */
export function KaderAfweging({ kader, afweging }: { kader: Kader; afweging: Afweging }) {
  const { id, kop, landelijk, vraag, toelichting, groepen, ookVerwoordAls, ja, nee, noot } = afweging
  const examples = kader.voorbeelden.filter((v) => v.afweging === id)
  return (
    <section className="piece stack" id={id} aria-labelledby={`${id}-kop`}>
      <h3 id={`${id}-kop`}>
        {kop} <Permalink id={id} name={kop} />
      </h3>
      <p className="quiet">Landelijk heet dit afweging {landelijk}.</p>
      <div className="kader-text prose">
        <p>
          <strong>
            <MarkdownLine tekst={vraag} />
          </strong>
        </p>
      </div>
      {ookVerwoordAls.map((o) => (
        <p key={o.waar} className="quiet">
          Elders in de tekst ({o.waar}) staat de vraag zo: “{o.tekst}”
        </p>
      ))}
      <EditorNote noot={noot} />
      <KaderContent inhoud={toelichting} level={4} />
      <Branch woord="Zo ja" tak={ja} />
      <Branch woord="Zo nee" tak={nee} />
      {examples
        .filter((v) => v.groep === undefined)
        .map((v) => (
          <KaderVoorbeeld key={v.id} voorbeeld={v} />
        ))}
      {groepen.map((groep) => (
        <KaderGroep key={groep.id} groep={groep} examples={examples.filter((v) => v.groep === groep.id)} />
      ))}
    </section>
  )
}

const Branch = ({ woord, tak }: { woord: string; tak: Tak }) => (
  <div className="prose">
    <p>
      {!tak.tekst.toLowerCase().startsWith(woord.toLowerCase()) && <b>{woord}: </b>}
      <MarkdownLine tekst={tak.tekst} />
    </p>
    {tak.vastleggen.map((tekst) => (
      <p key={tekst}>
        <MarkdownLine tekst={tekst} />
      </p>
    ))}
    <EditorNote noot={tak.noot} />
  </div>
)

function KaderGroep({ groep, examples }: { groep: Hulpgroep; examples: readonly Voorbeeld[] }) {
  const { id, kop, definitie, vragenKop, items, noot } = groep
  return (
    <div className="piece stack" id={id}>
      <h4>
        {kop} <Permalink id={id} name={kop} />
      </h4>
      <EditorNote noot={noot} />
      <KaderContent inhoud={definitie} level={4} />
      {vragenKop !== undefined && <p className="caption">{vragenKop.tekst}</p>}
      <ul>
        {items.map((vraag) => (
          <KaderVraag key={vraag.id} vraag={vraag} />
        ))}
      </ul>
      {examples.map((v) => (
        <KaderVoorbeeld key={v.id} voorbeeld={v} />
      ))}
    </div>
  )
}

function KaderVraag({ vraag: { id, tekst, noot } }: { vraag: Hulpvraag }) {
  return (
    <li id={id} className="piece">
      <MarkdownLine tekst={tekst} /> <Permalink id={id} name="deze hulpvraag" />
      <EditorNote noot={noot} />
    </li>
  )
}

/** Illustrates, decides nothing; the only thing that folds away. */
export const KaderVoorbeeld = ({ voorbeeld: { id, kop, tekst, doelgroep, noot } }: { voorbeeld: Voorbeeld }) => (
  <div id={id} className="piece">
    <Details summary={doelgroep === undefined ? kop : `${kop} (${DOELGROEP[doelgroep]})`}>
      <div className="example prose">
        <Markdown tekst={tekst} />
      </div>
      <EditorNote noot={noot} />
      <p className="quiet">Een voorbeeld laat zien hoe iemand kan wegen. Het beslist niets voor u.</p>
    </Details>
  </div>
)
