import { LinkButton } from '@/app/_ui/link-button'
import { huidige } from '@/lib/domain/dossier/current'
import { beginVan, volgendeStap } from '@/lib/domain/dossier/information-request'
import type { Dossier, Vermelding } from '@/lib/domain/dossier/state'
import { INFORMATIE_VAN, VERZOEKSTAP } from '@/lib/documents/labels'
import { momentTekst } from '@/lib/documents/tijd'
import { Done } from '../../_parts/done'
import { dossierPage } from '../../_parts/dossier-page'
import { DossierFrame } from '../../_parts/dossier-frame'
import { Explained } from '../../_parts/explained'
import { verzoekenPath, type DossierParams } from '../../_parts/paths'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

/** Who asked for information about the client, and what comes next. */
export default async function RequestsPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'informatieverzoeken')
  const { dossier } = page.view
  const requests = huidige(dossier.informatieverzoeken)
  return (
    <DossierFrame
      page={page}
      at={at}
      title="Wie vraagt u om informatie?"
      windowTitle="Verzoeken om informatie"
      lead="Vraagt iemand naar uw cliënt? U hoeft niet meteen te antwoorden. Schrijf eerst op wat de vraag is."
    >
      <Done code={(await searchParams).gelukt} />
      <Explained woorden={['raad-voor-de-kinderbescherming', 'traject', 'veilig-thuis']} />
      {dossier.toestand === 'open' && (
        <p>
          <LinkButton href={`${verzoekenPath(at)}/nieuw`}>Leg een verzoek vast</LinkButton>
        </p>
      )}
      {requests.length === 0 && <p className="quiet">Er staat nog geen verzoek in dit dossier.</p>}
      {requests.map((v) => (
        <Request key={v.id} dossier={dossier} request={v} at={at} />
      ))}
    </DossierFrame>
  )
}

type RequestProps = { dossier: Dossier; request: Vermelding<'informatieverzoek'>; at: DossierParams }
function Request({ dossier, request, at }: RequestProps) {
  const { van, wie, gevraagd } = request.inhoud
  const next = volgendeStap(request.inhoud)
  const who = wie === '' ? INFORMATIE_VAN[van] : `${INFORMATIE_VAN[van]}, ${wie}`
  return (
    <article className="record stack">
      <h2>{who}</h2>
      <p className="typed">{gevraagd}</p>
      {next !== null && <p>Wat nu kan: {VERZOEKSTAP[next.stap]}</p>}
      <p>
        <a href={`${verzoekenPath(at)}/${beginVan(dossier, request)}`}>
          Bekijk en ga verder<span className="visually-hidden">: {who}</span>
        </a>
      </p>
      <p className="quiet">Laatst vastgelegd: {momentTekst(request.recorded)}.</p>
    </article>
  )
}
