import { Page } from '../_ui/page'
import { dagTekst } from '@/lib/documents/tijd'
import { listBegrippen } from '@/lib/usecases/kader/list-begrippen'

/** The glossary: one meaning for each word, with its source. */
export default function BegrippenPage() {
  const begrippen = listBegrippen()
  return (
    <Page
      place={null}
      visitor={null}
      windowTitle="Begrippen"
      title="Wat betekenen de woorden?"
      lead="Wij gebruiken elk woord overal in dezelfde betekenis."
    >
      <dl className="facts">
        {begrippen.map(({ id, term, definitie, bron, vermijd }) => (
          <div key={id} id={id} className="piece">
            <dt>
              {term}{' '}
              <a className="permalink" href={`#${id}`} aria-label={`Vaste link naar ${term}`}>
                #
              </a>
            </dt>
            <dd>
              <p>{definitie}</p>
              {vermijd.length > 0 && <p className="quiet">Wij zeggen niet: {vermijd.join(', ')}.</p>}
              <p className="quiet">
                Bron:{' '}
                {bron.url === undefined ? (
                  bron.tekst
                ) : (
                  <a href={bron.url} rel="noreferrer">
                    {bron.tekst}
                  </a>
                )}
                , {dagTekst(bron.datum)}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </Page>
  )
}
