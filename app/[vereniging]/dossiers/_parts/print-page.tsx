import { Page } from '@/app/_ui/page'
import { DocumentView } from '@/lib/documents/document-html'
import type { DocumentModel } from '@/lib/documents/model'
import type { Actor } from '@/lib/domain/access/actor'
import type { Place } from '@/lib/web/session'
import type { DossierView } from './dossier-page'
import { dossierPath, type DossierParams } from './paths'

type PrintPageProps = {
  readonly at: DossierParams
  readonly member: { readonly place: Place; readonly visitor: Actor }
  readonly row: Pick<DossierView['row'], 'state' | 'kader'>
  readonly model: DocumentModel
  readonly pdf: string
  readonly back: { readonly href: string; readonly text: string }
  /** For somebody outside: on paper it stands alone, without what would tell where it comes from. */
  readonly alone?: true
}

/** A document on the screen, ready to print, with its PDF beside it: the same words (lib/documents). */
export const PrintPage = ({ at, member, row, model, pdf, back, alone }: PrintPageProps) => (
  <Page
    {...member}
    area="dossiers"
    windowTitle={model.titel}
    title={model.titel}
    back={back}
    {...(row.state === 'open' ? { danger: `${dossierPath(at)}/spoed` } : {})}
    {...(alone ? {} : { kader: row.kader })}
  >
    <p className="no-print">
      <a href={pdf}>Open als PDF</a>, of print deze pagina.
    </p>
    <div {...(alone ? { 'data-alone': '' } : {})}>
      <DocumentView model={model} />
    </div>
  </Page>
)
