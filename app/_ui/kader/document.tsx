import type { Hoofdstuk, Kader, Stap } from '@/lib/domain/kader/schema'
import { Markdown, MarkdownLine } from '../markdown'
import { KaderAfweging } from './afweging'
import { KaderContent } from './content'
import { EditorNote, Permalink } from './editor-note'

/**
 * The whole version in reading order: chapters (for whom it is, why it is there, what Veilig Thuis does,
 * R-64), norms, steps with their head questions, decision, procedures, links.
 */
export function KaderDocument({ kader }: { kader: Kader }) {
  return (
    <>
      {kader.hoofdstukken.map((h) => (
        <Chapter key={h.id} chapter={h} />
      ))}
      <Norms kader={kader} />
      {kader.stappen.map((stap) => (
        <Step key={stap.id} kader={kader} stap={stap} />
      ))}
      <Decision kader={kader} />
      {kader.procedures.map((h) => (
        <Chapter key={h.id} chapter={h} />
      ))}
      <Checks kader={kader} />
      <Links kader={kader} />
    </>
  )
}

function Chapter({ chapter: { id, kop, kopVanRedactie, inhoud, noot } }: { chapter: Hoofdstuk }) {
  return (
    <section className="stack" id={id}>
      <h2>
        {kop} {kopVanRedactie && <small className="quiet">(kop van de redactie)</small>}{' '}
        <Permalink id={id} name={kop} />
      </h2>
      <EditorNote noot={noot} />
      <KaderContent inhoud={inhoud} level={3} />
    </section>
  )
}

function Step({ kader, stap: { id, kop, inhoud, noot } }: { kader: Kader; stap: Stap }) {
  return (
    <section className="stack" id={id}>
      <h2>
        {kop} <Permalink id={id} name={kop} />
      </h2>
      <EditorNote noot={noot} />
      <KaderContent inhoud={inhoud} level={3} />
      {kader.afwegingen
        .filter((a) => a.staatIn === id)
        .map((a) => (
          <KaderAfweging key={a.id} kader={kader} afweging={a} />
        ))}
    </section>
  )
}

const Norms = ({ kader }: { kader: Kader }) => (
  <section className="stack" id="normen">
    <h2>Wanneer melden de norm is</h2>
    <ol>
      {kader.normen.map((norm) => (
        <li key={norm.id} id={norm.id} className="piece">
          <MarkdownLine tekst={norm.tekst} /> <Permalink id={norm.id} name="deze norm" />
          <EditorNote noot={norm.noot} />
        </li>
      ))}
    </ol>
  </section>
)

const Decision = ({ kader: { beslissing } }: { kader: Kader }) => (
  <section className="stack" id="beslissing">
    <h2>Het besluit heeft twee delen</h2>
    <ul>
      {beslissing.vragen.map(({ id, vraag }) => (
        <li key={id} id={id} className="piece">
          {vraag} <Permalink id={id} name="deze vraag" />
        </li>
      ))}
    </ul>
    <EditorNote noot={beslissing.noot} />
  </section>
)

/** Whom to ask and what to check: short pieces that the steps refer to. */
const Checks = ({ kader: { consultkanalen, controles } }: { kader: Kader }) => (
  <section className="stack" id="overleg-en-controles">
    <h2>Met wie u overlegt en wat u nagaat</h2>
    {[...consultkanalen, ...controles].map(({ id, kop, tekst, noot }) => (
      <div key={id} id={id} className="piece stack">
        <h3>
          {kop} <Permalink id={id} name={kop} />
        </h3>
        <div className="prose">
          <Markdown tekst={tekst} />
        </div>
        <EditorNote noot={noot} />
      </div>
    ))}
  </section>
)

const Links = ({ kader: { links, verwijzingen } }: { kader: Kader }) => (
  <section className="stack" id="verwijzingen">
    <h2>Waar de tekst naar verwijst</h2>
    <ul>
      {links.map((link) => (
        <li key={link.id} id={link.id} className="piece">
          <Outside link={link} />
          <EditorNote noot={link.noot} />
        </li>
      ))}
      {verwijzingen.map(({ id, titel, noot }) => (
        <li key={id} id={id} className="piece">
          {titel}
          <EditorNote noot={noot} />
        </li>
      ))}
    </ul>
  </section>
)
const Outside = ({ link: { titel, url } }: { link: Kader['links'][number] }) => (
  <>
    <a href={url} rel="noreferrer">
      {titel}
    </a>{' '}
    <span className="quiet">{url}</span>
  </>
)
