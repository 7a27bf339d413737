import type { ReactNode } from 'react'
import type { KaderRef } from '@/lib/domain/kader/schema'
import { ErrorSummary } from './error-summary'
import { Footer } from './footer'
import { IdleWarning } from './idle-warning'
import type { FieldError } from './form-state'
import { Masthead, type Place, type Visitor } from './masthead'
import { Still } from './still'

type PageProps = {
  /** The association whose pages these are; null on the pages of the service itself. */
  readonly place: Place | null
  /** Who is logged in. */
  readonly visitor: Visitor
  /** Title of the window. It and the address carry nothing of the case: no label, no name, no answer. */
  readonly windowTitle: string
  /** The heading; on a page with a form it is the question. */
  readonly title: ReactNode
  /** "Stap 4 van 5". */
  readonly caption?: ReactNode
  readonly lead?: ReactNode
  readonly back?: { readonly href: string; readonly text: string }
  /** Where danger of this moment is recorded: one tap away on every page of a dossier. */
  readonly danger?: string
  /** Which item of the menu this page belongs to: `dossiers`, `kader`, … */
  readonly area?: string
  readonly errors?: readonly FieldError[]
  /** False on a page whose form keeps no draft. */
  readonly draftKept?: boolean
  /** The version that the record on this page pins. */
  readonly kader?: KaderRef
  /** Beside the page on a wide screen, after it on a narrow one: the five steps. */
  readonly rail?: ReactNode
  /** Beside the page on a wide screen, after it on a narrow one; has headings of its own. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Every page of the service: masthead, way back, errors, heading, content, foot. */
export function Page(props: PageProps) {
  const { place, visitor, windowTitle, area, errors = [], kader, back, danger, rail, aside } = props
  return (
    <>
      <title>{`${errors.length > 0 ? 'Fout: ' : ''}${windowTitle} · Afwegingskader`}</title>
      {place !== null && place.stylesheet !== null && (
        <link rel="stylesheet" href={place.stylesheet} precedence="huisstijl" />
      )}
      <Still>
        <Masthead place={place} visitor={visitor} area={area} />
        {visitor !== null && <IdleWarning roles={visitor.roles} />}
        <main id="inhoud" tabIndex={-1} className="page wrap">
          {(back !== undefined || danger !== undefined) && (
            <div className="ways no-print">
              {back !== undefined && (
                <a className="back" href={back.href}>
                  {back.text}
                </a>
              )}
              {danger !== undefined && (
                <a className="danger-now" href={danger}>
                  Nu gevaar?
                </a>
              )}
            </div>
          )}
          <div className="with-rail">
            <Column {...props} errors={errors} />
            {rail !== undefined && (
              <aside className="rail no-print" aria-label="De vijf stappen">
                {rail}
              </aside>
            )}
            {aside !== undefined && <div className="rail stack">{aside}</div>}
          </div>
        </main>
        <Footer place={place} kader={kader} />
      </Still>
    </>
  )
}

const Column = ({
  caption,
  title,
  lead,
  errors,
  draftKept = true,
  children,
}: PageProps & { errors: readonly FieldError[] }) => (
  <div className="column stack">
    <ErrorSummary errors={errors} kept={draftKept} />
    <div className="title">
      {caption !== undefined && <p className="caption">{caption}</p>}
      <h1>{title}</h1>
    </div>
    {lead !== undefined && <p className="lead">{lead}</p>}
    {children}
  </div>
)
