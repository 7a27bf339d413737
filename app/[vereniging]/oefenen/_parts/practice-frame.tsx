import type { ReactNode } from 'react'
import type { FieldError } from '@/app/_ui/form-state'
import { Page } from '@/app/_ui/page'
import type { KaderRef } from '@/lib/domain/kader/schema'
import type { Actor } from '@/lib/domain/access/actor'
import type { Place } from '@/lib/web/session'

export const GEEN_ECHTE_ZAAK = 'Oefening: dit is geen echte zaak'

type PracticeFrameProps = {
  readonly place: Place
  readonly visitor: Actor
  readonly title: ReactNode
  readonly windowTitle: string
  readonly back: { readonly href: string; readonly text: string }
  readonly kader: KaderRef
  readonly errors?: readonly FieldError[]
  readonly draftKept?: boolean
  readonly children: ReactNode
}

/**
 * The frame of every page of practice. Nobody may take it for a record: the words stand above the heading, at the top
 * and at the foot of the content and in the title of the window, and a broken line runs around all of it.
 */
export function PracticeFrame({ windowTitle, children, ...rest }: PracticeFrameProps) {
  return (
    <Page {...rest} area="oefenen" windowTitle={`Oefening: ${windowTitle}`} caption={GEEN_ECHTE_ZAAK}>
      <div className="practice stack">
        <p className="practice-word">
          <b>{GEEN_ECHTE_ZAAK}.</b> Wat u hier schrijft, telt nergens mee. Niemand anders ziet het.
        </p>
        {children}
        <p className="practice-word">
          <b>Einde van deze oefenpagina.</b> Gaat het om een echte zaak? Werk dan in een dossier.
        </p>
      </div>
    </Page>
  )
}
