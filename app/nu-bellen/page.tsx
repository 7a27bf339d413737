import { AskedByVeiligThuis } from '../_ui/asked'
import { CallCard } from '../_ui/call-card'
import { Page } from '../_ui/page'

/** Whom to call and what to say. No storage, no login, no script: this page works when nothing else does. */
export default function CallNowPage() {
  return (
    <Page place={null} visitor={null} area="nu-bellen" windowTitle="Nu bellen" title="Wie belt u nu?">
      <CallCard title="Er is nu direct gevaar" number="112" tel="112">
        <p>Bel bij geweld dat nu gebeurt, of bij gevaar voor iemands leven. Vraag om de politie of een ambulance.</p>
      </CallCard>
      <CallCard title="Veilig Thuis" number="0800-2000" tel="08002000">
        <p>
          Dag en nacht, gratis. Voor advies en voor een melding. Is het dringend? Bel dan altijd. De chat van Veilig
          Thuis is niet altijd open.
        </p>
      </CallCard>
      <CallCard title="Politie, geen spoed" number="0900-8844" tel="09008844" calm>
        <p>Dreigt er gevaar, maar niet op dit moment? Dan kunt u ook de politie bellen.</p>
      </CallCard>
      <p>Gaat het om een kind in acuut gevaar? Dan kunt u ook de Raad voor de Kinderbescherming inschakelen.</p>

      <h2>Dit vraagt Veilig Thuis u</h2>
      <p>Weet u iets niet? Zeg dat dan. U hoeft niet alles te weten om te mogen bellen.</p>
      <AskedByVeiligThuis />

      <h2>Advies vragen mag altijd</h2>
      <p>
        Noemt u geen namen? Dan schendt u uw beroepsgeheim niet. Veilig Thuis begint geen onderzoek en bewaart niets
        over de mensen om wie het gaat. Schrijf daarom zelf op wat u hebt gevraagd en gehoord.
      </p>
      <p>Dit kunt u vragen:</p>
      <ul>
        <li>Kan dit kindermishandeling of huiselijk geweld zijn?</li>
        <li>Hoe krijg ik meer duidelijkheid?</li>
        <li>Hoe bespreek ik dit met het kind, de ouders of mijn cliënt?</li>
        <li>Welke hulp kan het gevaar wegnemen?</li>
        <li>Wie doet wat, en wie is waarvoor verantwoordelijk?</li>
        <li>Is een melding nodig?</li>
      </ul>

      <h2>Melden mag ook zonder toestemming</h2>
      <p>
        De wet geeft u het recht om te melden (artikel 5.2.6 Wmo 2015). U bent als beroepskracht nooit anoniem voor
        Veilig Thuis. Is uw veiligheid in gevaar? Vraag dan of Veilig Thuis uw naam niet noemt bij de betrokkenen.
      </p>
    </Page>
  )
}
