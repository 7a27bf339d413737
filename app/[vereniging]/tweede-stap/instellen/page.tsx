import { redirect } from 'next/navigation'
import { proposeSecondFactor } from '@/lib/usecases/toegang/propose-second-factor'
import type { Params } from '@/lib/web/form-spec'
import { valueOrNotFound } from '@/lib/web/member-page'
import { qrCode, qrPath } from '@/lib/web/qr'
import { queryOf, type Query } from '@/lib/web/read-form'
import { ownPath } from '@/lib/web/see-other'
import { requireActor } from '@/lib/web/session'
import { Notice } from '../../../_ui/notice'
import { Page } from '../../../_ui/page'
import { CodeForm } from '../_code-form'
import { codeErrors } from '../_verdict'

/** Enrols the own second factor, or a new one in place of it. The proposed secret stays the same after a wrong code. */
export default async function EnrolPage({ params, searchParams }: { params: Promise<Params>; searchParams: Query }) {
  const { vereniging } = await params
  const base = `/${vereniging}/tweede-stap`
  const naar = ownPath(await queryOf(searchParams, 'naar'), vereniging)
  const { place, actor } = await requireActor(vereniging, { path: `${base}/instellen`, secondFactor: false })
  const voorstel = (await queryOf(searchParams, 'voorstel')) ?? null
  const offer = valueOrNotFound(await proposeSecondFactor(actor, { voorstel }))
  if (offer.enrolled && !actor.secondFactor) redirect(base)
  const errors = codeErrors(await queryOf(searchParams, 'fout'))
  return (
    <Page
      place={place}
      visitor={actor}
      windowTitle="Tweede stap instellen"
      caption="Inloggen, tweede stap"
      title={offer.enrolled ? 'Wilt u een andere telefoon gebruiken?' : 'Stel uw tweede stap in'}
      errors={errors}
      draftKept={false}
    >
      {offer.enrolled ? <Present vereniging={vereniging} unused={offer.unusedCodes} /> : <Why />}
      <h2>1. Neem een app met codes</h2>
      <p>
        U hebt op uw telefoon een app nodig die codes maakt. Bijvoorbeeld Microsoft Authenticator, Google Authenticator
        of 2FAS. Hebt u er al een? Dan is die goed.
      </p>
      <h2>2. Zet ons in de app</h2>
      <Secret address={offer.address} secret={offer.secret} />
      <h2>3. Vul de code in</h2>
      <CodeForm
        action={`${base}/instellen/bevestigen`}
        label="Code die de app nu toont"
        hint="Zes cijfers. Elke halve minuut komt er een nieuwe."
        naar={naar}
        error={errors[0]?.tekst}
        numeric
        submit={offer.enrolled ? 'Gebruik deze app voortaan' : 'Zet de tweede stap aan'}
        hidden={{ voorstel: offer.proposal }}
      />
    </Page>
  )
}

const Why = () => (
  <p className="lead">
    Uw vereniging regelt het inloggen. Met een tweede stap weet u zeker dat alleen u bij uw dossiers kunt, en niemand
    van de vereniging.
  </p>
)

const Present = ({ vereniging, unused }: { vereniging: string; unused: number }) => (
  <>
    <p>Uw tweede stap staat aan. U hebt nog {unused === 1 ? '1 herstelcode' : `${unused} herstelcodes`}.</p>
    <form method="post" action={`/${vereniging}/tweede-stap/instellen/herstelcodes`}>
      <button className="button" data-kind="tweede">
        Maak nieuwe herstelcodes
      </button>
    </form>
    <Notice>
      <p>Neemt u hieronder een andere app? Dan werkt de oude app niet meer. U krijgt ook nieuwe herstelcodes.</p>
    </Notice>
  </>
)

function Secret({ address, secret }: { address: string; secret: string }) {
  const { size, d } = qrPath(qrCode(address))
  return (
    <>
      <p>Zit u achter een computer? Scan dan dit plaatje met de app.</p>
      <svg
        className="qr"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="QR-code voor de app"
        shapeRendering="crispEdges"
      >
        <path d={d} fill="currentColor" />
      </svg>
      <p>
        Zit u op uw telefoon? <a href={address}>Open de app met deze link</a>. Of typ deze sleutel over in de app:
      </p>
      <p className="code">{secret}</p>
    </>
  )
}
