import type { ReactNode } from 'react'
import { Page } from '@/app/_ui/page'
import { PathList, type Step } from '@/app/_ui/steps'
import type { FieldError } from '@/app/_ui/form-state'
import { progressOf } from '@/lib/domain/dossier/progress'
import type { DossierPage, DossierView } from './dossier-page'
import { dossierPath, dossiersPath, type DossierParams } from './paths'

type Link = { readonly href: string; readonly text: string }
type DossierFrameProps = {
  readonly page: DossierPage
  readonly at: DossierParams
  readonly title: ReactNode
  readonly windowTitle: string
  readonly caption?: ReactNode
  readonly lead?: ReactNode
  readonly errors?: readonly FieldError[]
  /** The home of the dossier: its way back leads to the list. */
  readonly home?: boolean
  readonly back?: Link
  readonly children: ReactNode
}

/**
 * The frame of every page of a dossier: the way back, the rail with the five steps, and in the foot the version that
 * the dossier pins. The window title names the page and never the case.
 */
export function DossierFrame(props: DossierFrameProps) {
  const { page, at, title, windowTitle, caption, lead, errors = [], home = false, back, children } = props
  const { row } = page.view
  return (
    <Page
      place={page.place}
      visitor={page.visitor}
      area="dossiers"
      windowTitle={windowTitle}
      title={title}
      caption={caption ?? (row.cycle > 1 ? `Traject ${row.cycle}` : undefined)}
      {...(lead === undefined ? {} : { lead })}
      back={back ?? wayBack(at, home)}
      errors={errors}
      kader={row.kader}
      {...(page.view.dossier.toestand === 'open' ? { danger: `${dossierPath(at)}/spoed` } : {})}
      rail={<PathList label="De vijf stappen" steps={railSteps(page.view, at)} />}
    >
      {children}
    </Page>
  )
}

const wayBack = (at: DossierParams, home: boolean): Link =>
  home ? { href: dossiersPath(at), text: 'Mijn dossiers' } : { href: dossierPath(at), text: 'Terug naar het dossier' }

const railSteps = ({ kader, dossier }: DossierView, at: DossierParams): Step[] =>
  progressOf(kader, dossier).stappen.map((s) => ({
    key: s.id,
    title: s.kop,
    state: s.toestand === 'niet-van-toepassing' ? 'nvt' : s.toestand,
    href: `${dossierPath(at)}#${s.id}`,
  }))
