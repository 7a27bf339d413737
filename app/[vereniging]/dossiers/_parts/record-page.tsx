import type { ReactNode } from 'react'
import { Page } from '@/app/_ui/page'
import { DocumentView } from '@/lib/documents/document-html'
import { readRecord } from '@/lib/usecases/dossier/read-record'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { dossierPath, type DossierParams } from './paths'

/** A document on the screen, ready to print, with its PDF beside it: the same words (lib/documents). */
export async function RecordPage({
  at,
  besluit,
  path,
  children,
}: {
  at: DossierParams
  besluit: string | null
  path: string
  children?: ReactNode
}) {
  const { actor, place, visitor } = await requireMember(at.vereniging, path)
  const { model, view } = valueOrNotFound(await readRecord(actor, { dossierId: at.dossier, besluit, printed: false }))
  return (
    <Page
      place={place}
      visitor={visitor}
      area="dossiers"
      windowTitle={model.titel}
      title={model.titel}
      back={{ href: dossierPath(at), text: 'Terug naar het dossier' }}
      {...(view.row.state === 'open' ? { danger: `${dossierPath(at)}/spoed` } : {})}
      kader={view.row.kader}
    >
      <p className="no-print">
        <a href={`${path}/pdf`}>Open als PDF</a>, of print deze pagina.
      </p>
      {children}
      <DocumentView model={model} />
    </Page>
  )
}
