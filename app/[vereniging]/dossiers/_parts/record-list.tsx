import type { ReactNode } from 'react'
import { Notice } from '@/app/_ui/notice'
import { LinkButton } from '@/app/_ui/link-button'
import type { Soort } from '@/lib/domain/dossier/entries'
import type { Vermelding } from '@/lib/domain/dossier/state'
import { momentTekst, wanneerTekst } from '@/lib/documents/tijd'
import type { DossierPage } from './dossier-page'
import { DossierFrame } from './dossier-frame'
import { dossierPath, type DossierParams } from './paths'
import { success } from './success'

/** All of one kind that is in a dossier, the newest wording of each, with a way to add and to correct. */
export function RecordList<V extends Vermelding<Soort>>({
  page,
  at,
  folder,
  title,
  lead,
  add,
  empty,
  rows,
  item,
  done,
}: {
  page: DossierPage
  at: DossierParams
  folder: string
  title: string
  lead?: string
  add: string
  empty: string
  /** What counts now (`huidige`). */
  rows: readonly V[]
  item: (inhoud: V['inhoud']) => { readonly heading: ReactNode; readonly body: ReactNode }
  done: string | undefined
}) {
  const base = `${dossierPath(at)}/${folder}`
  const open = page.view.dossier.toestand === 'open'
  const message = success(done)
  return (
    <DossierFrame page={page} at={at} title={title} windowTitle={title} {...(lead === undefined ? {} : { lead })}>
      {message !== null && (
        <Notice kind="goed">
          <p>{message}</p>
        </Notice>
      )}
      {open && (
        <p>
          <LinkButton href={`${base}/nieuw`}>{add}</LinkButton>
        </p>
      )}
      {rows.length === 0 && <p className="quiet">{empty}</p>}
      {rows.map((v) => {
        const { heading, body } = item(v.inhoud)
        return (
          <article key={v.id} className="record stack" id={`regel-${v.id}`}>
            <h2>{heading}</h2>
            {body}
            <p className="quiet">
              {v.happened.soort !== 'onbekend' && `Gebeurd: ${wanneerTekst(v.happened)}. `}
              Vastgelegd: {momentTekst(v.recorded)}.
              {v.reeks !== v.position && ' Dit is een verbeterde tekst; de eerdere staat in de tijdlijn.'}
            </p>
            {open && (
              <p>
                <a href={`${base}/nieuw?vervangt=${v.id}`}>
                  Verbeter<span className="visually-hidden">: {heading}</span>
                </a>
              </p>
            )}
          </article>
        )
      })}
    </DossierFrame>
  )
}
