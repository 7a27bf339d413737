import { Markdown } from '../markdown'

/** The editors speak, not the framework: what has become outdated, or how an ambiguity is read. Never a silent change. */
export function EditorNote({
  noot,
}: {
  noot: { readonly tekst: string; readonly bron?: string | undefined } | undefined
}) {
  if (noot === undefined) return null
  return (
    <aside className="editor-note prose">
      <b>Noot van de redactie</b>
      <Markdown tekst={noot.tekst} />
      {noot.bron !== undefined && <p>Bron: {noot.bron}</p>}
    </aside>
  )
}

/** Leads to exactly this piece of the text, for a letter or a ruling that cites it. */
export const Permalink = ({ id, name }: { id: string; name: string }) => (
  <a className="permalink" href={`#${id}`} aria-label={`Vaste link naar ${name}`} title={id}>
    #
  </a>
)
