'use client'
import { Page } from './_ui/page'

/** Something broke on our side. The emergency bar of the layout still stands above this. */
export default function ErrorPage() {
  return (
    <Page place={null} visitor={null} windowTitle="Storing" title="Er ging iets mis aan onze kant">
      <p>Wat u eerder vastlegde of als concept bewaarde, staat er nog.</p>
      <p>
        <a href="">Probeer het opnieuw</a> of ga <a href="/">naar het begin</a>.
      </p>
      <p>
        Moet u nu bellen? <a href="/nu-bellen">Kijk wie u belt en wat u zegt</a>.
      </p>
    </Page>
  )
}
