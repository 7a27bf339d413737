import { redirect } from 'next/navigation'
import { proposeSecondFactor } from '@/lib/usecases/toegang/propose-second-factor'
import { landing } from '@/lib/web/factor-steps'
import type { Params } from '@/lib/web/form-spec'
import { valueOrNotFound } from '@/lib/web/member-page'
import { queryOf, type Query } from '@/lib/web/read-form'
import { ownPath, withQuery } from '@/lib/web/see-other'
import { requireActor } from '@/lib/web/session'
import { Page } from '../../_ui/page'
import { CodeForm } from './_code-form'
import { codeErrors } from './_verdict'

/** The code of the person's own app: what the portal of the association cannot give (product.md, "Own second factor"). */
export default async function SecondStepPage({
  params,
  searchParams,
}: {
  params: Promise<Params>
  searchParams: Query
}) {
  const at = await params
  const base = `/${at.vereniging}/tweede-stap`
  const naar = ownPath(await queryOf(searchParams, 'naar'), at.vereniging)
  const { place, actor } = await requireActor(at.vereniging, { path: naar ?? base, secondFactor: false })
  if (actor.secondFactor) redirect(naar ?? landing(at, actor))
  const { enrolled } = valueOrNotFound(await proposeSecondFactor(actor, { voorstel: null }))
  const onward: Record<string, string> = naar === null ? {} : { naar }
  if (!enrolled) redirect(withQuery(`${base}/instellen`, onward))
  const errors = codeErrors(await queryOf(searchParams, 'fout'))
  return (
    <Page
      place={place}
      visitor={actor}
      windowTitle="Tweede stap"
      caption="Inloggen, tweede stap"
      title="Welke code staat er in uw app?"
      errors={errors}
      draftKept={false}
    >
      <CodeForm
        action={`${base}/controle`}
        label="Code uit uw app"
        hint="Zes cijfers. Elke halve minuut komt er een nieuwe."
        naar={naar}
        error={errors[0]?.tekst}
        numeric
        submit="Verder"
      />
      <p>
        Hebt u uw telefoon niet bij u? <a href={withQuery(`${base}/herstelcode`, onward)}>Gebruik een herstelcode</a>.
      </p>
    </Page>
  )
}
