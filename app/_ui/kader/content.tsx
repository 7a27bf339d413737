import { isLijst, type Inhoud } from '@/lib/domain/kader/find'
import type { Blok, Lijst } from '@/lib/domain/kader/schema'
import { Markdown, MarkdownLine } from '../markdown'
import { EditorNote, Permalink } from './editor-note'

const WORD: Readonly<Partial<Record<Blok['soort'], string>>> = {
  'let-op': 'Let op',
  voetnoot: 'Voetnoot',
  figuur: 'Figuur',
}
/** Level of the headings in it. */
export type Level = 2 | 3 | 4

export function Heading({ level, id, children }: { level: Level; id?: string; children: React.ReactNode }) {
  const H = `h${level}` as const
  return <H {...(id === undefined ? {} : { id })}>{children}</H>
}

/** Text blocks and lists of the framework, in reading order, each to be found by its id. */
export const KaderContent = ({ inhoud, level }: { inhoud: readonly Inhoud[]; level: Level }) => (
  <>
    {inhoud.map((deel) =>
      isLijst(deel) ? (
        <KaderLijst key={deel.id} lijst={deel} level={level} />
      ) : (
        <KaderBlok key={deel.id} blok={deel} level={level} />
      ),
    )}
  </>
)

export function KaderBlok({ blok, level }: { blok: Blok; level: Level }) {
  const { id, soort, kop, kopVanRedactie, tekst, noot } = blok
  return (
    <div className="piece stack" id={id} data-soort={soort}>
      {kop !== undefined && (
        <Heading level={level}>
          {kop} {kopVanRedactie && <small className="quiet">(kop van de redactie)</small>}
        </Heading>
      )}
      <div className={soort === 'voetnoot' ? 'prose quiet' : 'prose'}>
        {WORD[soort] !== undefined && (
          <p>
            <b>{WORD[soort]}</b>
          </p>
        )}
        <Markdown tekst={tekst} />
      </div>
      <Permalink id={id} name={kop ?? 'dit stuk'} />
      <EditorNote noot={noot} />
    </div>
  )
}

export function KaderLijst({ lijst, level }: { lijst: Lijst; level: Level }) {
  const { id, kop, kopVanRedactie, inleiding, geordend, items, toeschrijving, noot } = lijst
  const List = geordend ? 'ol' : 'ul'
  return (
    <div className="piece stack" id={id}>
      <Heading level={level}>
        {kop} {kopVanRedactie && <small className="quiet">(kop van de redactie)</small>}{' '}
        <Permalink id={id} name={kop} />
      </Heading>
      {inleiding !== undefined && (
        <div className="prose">
          <Markdown tekst={inleiding} />
        </div>
      )}
      <List>
        {items.map((item) => (
          <li key={item.id} id={item.id} className="piece">
            <MarkdownLine tekst={item.tekst} />
            {item.items !== undefined && (
              <ul>
                {item.items.map((sub) => (
                  <li key={sub.id} id={sub.id} className="piece">
                    <MarkdownLine tekst={sub.tekst} />
                  </li>
                ))}
              </ul>
            )}
            <EditorNote noot={item.noot} />
          </li>
        ))}
      </List>
      {toeschrijving !== undefined && <p className="quiet">Ontleend aan: {toeschrijving}</p>}
      <EditorNote noot={noot} />
    </div>
  )
}
