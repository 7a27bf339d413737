import { redirect } from 'next/navigation'
import { landing } from '@/lib/web/factor-steps'
import type { Params } from '@/lib/web/form-spec'
import { queryOf, type Query } from '@/lib/web/read-form'
import { ownPath, withQuery } from '@/lib/web/see-other'
import { requireActor } from '@/lib/web/session'
import { Notice } from '../../../_ui/notice'
import { Page } from '../../../_ui/page'
import { CodeForm } from '../_code-form'
import { codeErrors } from '../_verdict'

/** For when the telephone is not there. */
export default async function RecoveryPage({ params, searchParams }: { params: Promise<Params>; searchParams: Query }) {
  const at = await params
  const base = `/${at.vereniging}/tweede-stap`
  const naar = ownPath(await queryOf(searchParams, 'naar'), at.vereniging)
  const { place, actor } = await requireActor(at.vereniging, { path: `${base}/herstelcode`, secondFactor: false })
  if (actor.secondFactor) redirect(naar ?? landing(at, actor))
  const errors = codeErrors(await queryOf(searchParams, 'fout'))
  return (
    <Page
      place={place}
      visitor={actor}
      windowTitle="Herstelcode"
      caption="Inloggen, tweede stap"
      title="Welke herstelcode wilt u gebruiken?"
      back={{ href: naar === null ? base : withQuery(base, { naar }), text: 'Toch de code uit mijn app' }}
      errors={errors}
      draftKept={false}
    >
      <CodeForm
        action={`${base}/herstelcode/controle`}
        label="Herstelcode"
        hint="Twaalf tekens, zoals u ze bewaarde. Streepjes en hoofdletters maken niet uit."
        naar={naar}
        error={errors[0]?.tekst}
        submit="Verder"
      />
      <Notice title="Bent u uw codes ook kwijt?">
        <p>
          Dan kan niemand uw tweede stap herstellen. Ook uw vereniging en wij niet. Zo blijft zeker dat alleen u bij uw
          dossiers kunt.
        </p>
      </Notice>
    </Page>
  )
}
