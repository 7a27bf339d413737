import { Page } from './_ui/page'

/** Also what somebody sees who may not see the record: whether it exists is not told. */
export default function NotFound() {
  return (
    <Page place={null} visitor={null} windowTitle="Niet gevonden" title="Deze pagina bestaat niet">
      <p>Misschien is het adres niet goed overgenomen. Of de pagina hoort bij een ander account.</p>
      <p>
        <a href="/">Naar het begin</a>
      </p>
    </Page>
  )
}
