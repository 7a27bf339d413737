import type { ReactNode } from 'react'
import { Page } from '@/app/_ui/page'
import { PathList, type Step } from '@/app/_ui/steps'
import type { FieldError } from '@/app/_ui/form-state'
import { progressOf } from '@/lib/domain/dossier/progress'
import type { DossierPage } from './dossier-page'
import { dossierPath, dossiersPath, type DossierParams } from './paths'

/**
 * The frame of every page of a dossier: the way back, the rail with the five steps, and in the foot the version that
 * the dossier pins. The window title names the page and never the case.
 */
export function DossierFrame({
  page,
  at,
  title,
  windowTitle,
  caption,
  lead,
  errors = [],
  home = false,
  back,
  children,
}: {
  page: DossierPage
  at: DossierParams
  title: ReactNode
  windowTitle: string
  caption?: ReactNode
  lead?: ReactNode
  errors?: readonly FieldError[]
  home?: boolean
  back?: { readonly href: string; readonly text: string }
  children: ReactNode
}) {
  const { kader, dossier, row } = page.view
  const steps: Step[] = progressOf(kader, dossier).stappen.map((s) => ({
    key: s.id,
    title: s.kop,
    state: s.toestand === 'niet-van-toepassing' ? 'nvt' : s.toestand,
    href: `${dossierPath(at)}#${s.id}`,
  }))
  const cycle = row.cycle > 1 ? `Traject ${row.cycle}` : undefined
  return (
    <Page
      place={page.place}
      visitor={page.visitor}
      area="dossiers"
      windowTitle={windowTitle}
      title={title}
      caption={caption ?? cycle}
      {...(lead === undefined ? {} : { lead })}
      back={
        back ??
        (home
          ? { href: dossiersPath(at), text: 'Mijn dossiers' }
          : { href: dossierPath(at), text: 'Terug naar het dossier' })
      }
      errors={errors}
      kader={row.kader}
      rail={<PathList label="De vijf stappen" steps={steps} />}
    >
      {children}
    </Page>
  )
}
