import { Facts } from '@/app/_ui/facts'
import { huidige } from '@/lib/domain/dossier/current'
import { lijstVoor } from '@/lib/domain/kader/find'
import { dagTekst } from '@/lib/documents/tijd'
import { dossierPage } from '../../_parts/dossier-page'
import type { DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

/** What was agreed and heard after a report, each time anew. */
export default async function AfterReportPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'na-melding')
  const { kader, dossier } = page.view
  const items = lijstVoor(kader, 'afspraken-veilig-thuis')?.items ?? []
  return (
    <RecordList
      page={page}
      at={at}
      folder="na-melding"
      title="Na de melding"
      lead="Leg vast wat u met Veilig Thuis afsprak, en wat u terughoorde. Hoort u te weinig? Bel dan en vraag ernaar."
      add="Leg iets vast"
      empty="Er staat nog niets in deze lijst."
      woorden={['melding', 'veilig-thuis']}
      done={(await searchParams).gelukt}
      rows={huidige(dossier.naMelding)}
      item={(n) => ({
        heading: 'Afspraken en wat u hoorde',
        body: (
          <Facts
            rows={[
              ...n.afspraken.map(({ item, tekst }) => ({
                label: items.find((i) => i.id === item)?.tekst ?? item,
                value: tekst,
              })),
              { label: 'Samen besproken', value: n.gezamenlijkOverleg },
              { label: 'Teruggehoord', value: n.terugkoppeling },
              { label: 'Steun', value: n.ondersteuning },
              { label: 'Wie contact houdt', value: n.wieHoudtContact },
              { label: 'Toen u niets hoorde', value: n.traag },
              { label: 'Uw eigen dag om te bellen', value: n.opvolgenOp === null ? '' : dagTekst(n.opvolgenOp) },
            ]}
          />
        ),
      })}
    />
  )
}
