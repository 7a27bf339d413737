import { Page } from '../_ui/page'

/** What is kept, who can read it, and what never happens. Every sentence must be true of the software as it is. */
export default function PrivacyPage() {
  return (
    <Page
      place={null}
      visitor={null}
      windowTitle="Privacy"
      title="Wie kan lezen wat u opschrijft?"
      lead="Uw dossiers zijn van u. Uw vereniging kan ze niet lezen, en wij ook niet zomaar."
    >
      <h2>Van wie is een dossier?</h2>
      <p>
        U bent als therapeut verantwoordelijk voor het dossier. Wij bewaren het voor u. Uw vereniging krijgt geen inhoud
        van een dossier. Zij ziet ook niet dat u een dossier hebt.
      </p>
      <h2>Wie kan het lezen?</h2>
      <ul>
        <li>U, met uw eigen tweede stap. Niemand anders kan die tweede stap herstellen of overnemen.</li>
        <li>Een toezichthouder, alleen als u zelf iets met die persoon deelt.</li>
        <li>Een beheerder van uw vereniging niet. Die krijgt “niet gevonden”.</li>
      </ul>
      <h2>Hoe is het beveiligd?</h2>
      <ul>
        <li>Wat u typt, wordt versleuteld bewaard. Elk dossier heeft een eigen sleutel.</li>
        <li>Van elk besluit staat een kenmerk in een logboek. Daarmee valt op als iemand later iets verandert.</li>
        <li>Elke keer dat iemand een dossier opent, komt dat in het logboek. U kunt dat zelf zien.</li>
        <li>Uw browser bewaart niets van uw dossiers.</li>
        <li>Deze pagina’s halen niets op bij andere partijen. Er zijn geen volgcookies.</li>
      </ul>
      <h2>Welke cookies zijn er?</h2>
      <p>
        Eén cookie om te weten dat u bent ingelogd. En een paar tijdens het inloggen zelf, voor hoogstens een kwartier.
        De browser vergeet ze als u uitlogt of hem sluit.
      </p>
      <h2>Hoe lang blijft u ingelogd?</h2>
      <p>
        Doet u een half uur niets? Dan moet u opnieuw inloggen. Voor toezichthouders en beheerders is dat een kwartier.
        Wat u aan het typen was, gaat niet verloren.
      </p>
      <h2>Snel weg</h2>
      <p>
        Kijkt er iemand mee? Kies “Snel weg” bovenaan, of druk drie keer op de Shift-toets. U bent dan meteen uitgelogd.
        Daarna ziet u het weerbericht. Uw browser kan nog wel laten zien dat u hier was.
      </p>
    </Page>
  )
}
