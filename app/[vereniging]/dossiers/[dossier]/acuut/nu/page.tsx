import { LinkButton } from '@/app/_ui/link-button'
import { Notice } from '@/app/_ui/notice'
import { laatsteAcuut, minderjarigeBetrokken } from '@/lib/domain/dossier/current'
import { momentTekst } from '@/lib/documents/tijd'
import { CallNow } from '../../../_parts/call-now'
import { dossierPage } from '../../../_parts/dossier-page'
import { DossierFrame } from '../../../_parts/dossier-frame'
import { Explained } from '../../../_parts/explained'
import { dossierPath, type DossierParams } from '../../../_parts/paths'

/** After danger was recorded: call, and what can wait. */
export default async function AfterUrgentPage({ params }: { params: Promise<DossierParams> }) {
  const at = await params
  const page = await dossierPage(at, 'acuut-nu')
  const { dossier } = page.view
  const seen = laatsteAcuut(dossier)
  const child = dossier.toestand !== 'nieuw' && minderjarigeBetrokken(dossier)
  return (
    <DossierFrame page={page} at={at} title="Vastgelegd. Wat doet u nu?" windowTitle="Direct gevaar">
      {seen !== undefined && (
        <Notice kind="goed">
          <p>Vastgelegd: {momentTekst(seen.recorded)}.</p>
          {seen.inhoud.wat !== '' && <p className="typed">{seen.inhoud.wat}</p>}
          {seen.inhoud.watIkDoe !== '' && <p className="typed">{seen.inhoud.watIkDoe}</p>}
        </Notice>
      )}
      <CallNow />
      {child && <p>Dreigt er gevaar voor een kind? Dan kunt u ook de Raad voor de Kinderbescherming bellen.</p>}
      <Explained woorden={['melding', 'raad-voor-de-kinderbescherming']} />
      <section className="stack">
        <h2>Later, als er rust is</h2>
        <ul>
          <li>
            <a href={`${dossierPath(at)}/besluit`}>Vul uw besluit aan</a>: meldt u, en is hulp mogelijk?
          </li>
          <li>
            <a href={`${dossierPath(at)}/feiten/nieuw`}>Leg vast wat u zag en hoorde</a>
          </li>
          <li>
            <a href={`${dossierPath(at)}/acuut`}>Is het gevaar voorbij?</a> Leg dat ook vast.
          </li>
        </ul>
      </section>
      <p>
        <LinkButton href={dossierPath(at)}>Naar het dossier</LinkButton>
      </p>
    </DossierFrame>
  )
}
