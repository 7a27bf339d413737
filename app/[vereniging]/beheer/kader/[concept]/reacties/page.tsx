import { Typed } from '@/app/_ui/facts'
import { momentTekst } from '@/lib/documents/tijd'
import { knopen } from '@/lib/domain/kader/anatomy'
import { labelOf } from '@/lib/domain/kader/edit/outline'
import { conceptPage, type ConceptProps } from '../../_parts/concept-page'
import { blokPath, conceptPath, type ConceptParams } from '../../_parts/paths'
import { StudioFrame } from '../../_parts/studio-frame'

/** What the members say, by the piece that it is about, in the order of the text. */
export default async function CommentsPage({ params }: ConceptProps<ConceptParams>) {
  const at = await params
  const page = await conceptPage(at, `${conceptPath(at)}/reacties`)
  const { comments, kader, names } = page.view
  const about = new Set(comments.map(({ blockId }) => blockId))
  const here = knopen(kader).filter(({ id }) => about.has(id))
  const gone = comments.filter(({ blockId }) => !here.some(({ id }) => id === blockId))
  const groups = [
    ...here.map((knoop) => ({
      id: knoop.id,
      label: labelOf(knoop),
      of: comments.filter((c) => c.blockId === knoop.id),
    })),
    ...(gone.length === 0 ? [] : [{ id: null, label: 'Wat niet meer in de tekst staat', of: gone }]),
  ]
  return (
    <StudioFrame page={page} at={at} title="Wat vinden de leden?" windowTitle="Reacties van leden">
      {comments.length === 0 && <p>Er zijn nog geen reacties.</p>}
      {groups.map(({ id, label, of }) => (
        <section key={id ?? 'weg'} className="stack">
          <h2>{id === null ? label : <a href={blokPath(at, id)}>{label}</a>}</h2>
          <ul className="rows">
            {of.map(({ commentId, tekst, authorId, at: when }) => (
              <li key={commentId}>
                <Typed>{tekst}</Typed>
                <span className="quiet">
                  {names.get(authorId) ?? 'Een lid'}. {momentTekst(when)}.
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </StudioFrame>
  )
}
