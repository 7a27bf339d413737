import type { ReactNode } from 'react'
import { LinkButton } from '@/app/_ui/link-button'
import type { Soort } from '@/lib/domain/dossier/entries'
import type { Vermelding } from '@/lib/domain/dossier/state'
import type { HardWord } from '@/lib/domain/kader/hard-words'
import { momentTekst, wanneerTekst } from '@/lib/documents/tijd'
import { Done } from './done'
import { DossierFrame } from './dossier-frame'
import type { DossierPage } from './dossier-page'
import { Explained } from './explained'
import { dossierPath, type DossierParams } from './paths'

type Shown = { readonly heading: ReactNode; readonly body: ReactNode }
type RecordListProps<V extends Vermelding<Soort>> = {
  readonly page: DossierPage
  readonly at: DossierParams
  readonly folder: string
  readonly title: string
  readonly lead?: string
  readonly add: string
  /** The hard words on this page. */
  readonly woorden?: readonly HardWord[]
  readonly empty: string
  /** What counts now (`huidige`). */
  readonly rows: readonly V[]
  readonly item: (inhoud: V['inhoud'], row: V) => Shown
  /** What stands before the records, and after them. */
  readonly before?: ReactNode
  readonly after?: ReactNode
  readonly done: string | undefined
}

/** All of one kind that is in a dossier, the newest wording of each, with a way to add and to correct. */
export function RecordList<V extends Vermelding<Soort>>(props: RecordListProps<V>) {
  const { page, at, folder, title, lead, add, woorden = [], empty, rows, item, before, after, done } = props
  const form = `${dossierPath(at)}/${folder}/nieuw`
  const open = page.view.dossier.toestand === 'open'
  return (
    <DossierFrame page={page} at={at} title={title} windowTitle={title} {...(lead === undefined ? {} : { lead })}>
      <Done code={done} />
      <Explained woorden={woorden} />
      {open && (
        <p>
          <LinkButton href={form}>{add}</LinkButton>
        </p>
      )}
      {before}
      {rows.length === 0 && <p className="quiet">{empty}</p>}
      {rows.map((v) => (
        <Item key={v.id} row={v} shown={item(v.inhoud, v)} correct={open ? `${form}?vervangt=${v.id}` : null} />
      ))}
      {after}
    </DossierFrame>
  )
}

const Item = ({ row, shown, correct }: { row: Vermelding<Soort>; shown: Shown; correct: string | null }) => (
  <article className="record stack">
    <h2>{shown.heading}</h2>
    {shown.body}
    <p className="quiet">
      {row.happened.soort !== 'onbekend' && `Gebeurd: ${wanneerTekst(row.happened)}. `}
      Vastgelegd: {momentTekst(row.recorded)}.
      {row.reeks !== row.position && ' Dit is een verbeterde tekst; de eerdere staat in de tijdlijn.'}
    </p>
    {correct !== null && (
      <p className="no-print">
        <a href={correct}>
          Verbeter<span className="visually-hidden">: {shown.heading}</span>
        </a>
      </p>
    )}
  </article>
)
