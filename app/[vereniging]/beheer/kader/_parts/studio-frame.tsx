import type { ReactNode } from 'react'
import type { FieldError } from '@/app/_ui/form-state'
import { Notice } from '@/app/_ui/notice'
import { Page } from '@/app/_ui/page'
import type { ConceptPage } from './concept-page'
import { areaOf, conceptPath, type ConceptParams } from './paths'

const DONE: Readonly<Record<string, string>> = {
  begonnen: 'Dit is uw nieuwe versie. Niemand anders dan de redactie ziet haar.',
  bewaard: 'Uw tekst is opgeslagen.',
  verplaatst: 'Het staat nu op zijn nieuwe plek.',
  weg: 'Het is weggehaald. U kunt dat ongedaan maken.',
  ongedaan: 'De laatste wijziging is ongedaan gemaakt.',
  aanvaard: 'Uw reden is opgeslagen. Dit punt mag blijven.',
  'ter-consultatie': 'De leden kunnen nu meelezen. Geef hun de link die hieronder staat.',
  'terug-naar-concept': 'De leden zien deze versie niet meer.',
  akkoord: 'U hebt akkoord gegeven. Deze versie kan nu gepubliceerd worden.',
  vervallen: 'Deze versie is vervallen. Nieuwe dossiers krijgen haar niet meer.',
  weggelegd: 'De versie is weggelegd.',
  gepubliceerd: 'De versie is gepubliceerd.',
}

export function StudioDone({ code }: { code: string | undefined }) {
  if (code === undefined || !Object.hasOwn(DONE, code)) return null
  return (
    <Notice kind="goed">
      <p>{DONE[code]}</p>
    </Notice>
  )
}

type Props = {
  readonly page: ConceptPage
  readonly at: ConceptParams
  readonly title: ReactNode
  readonly windowTitle: string
  readonly errors?: readonly FieldError[]
  /** Left out: back to the concept. */
  readonly back?: { readonly href: string; readonly text: string }
  readonly done?: string | undefined
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Every page of one concept: where it belongs, what was just done, what is wrong. */
export const StudioFrame = ({ page, at, title, windowTitle, errors = [], back, done, aside, children }: Props) => (
  <Page
    place={page.place}
    visitor={page.visitor}
    area={areaOf(page.visitor)}
    windowTitle={windowTitle}
    caption={`Nieuwe versie ${page.view.kader.versie}`}
    title={title}
    back={back ?? { href: conceptPath(at), text: `Versie ${page.view.kader.versie}` }}
    errors={errors}
    {...(aside === undefined ? {} : { aside })}
  >
    <StudioDone code={done} />
    {children}
  </Page>
)
