import { Facts } from '@/app/_ui/facts'
import { dossierPage } from '../../_parts/dossier-page'
import { huidige } from '@/lib/domain/dossier/current'
import type { DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'
import { OVERLEG_MET } from '../../_parts/words'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }
const typed = (text: string) => text && <span className="typed">{text}</span>

export default async function ConsultationsPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'overleg')
  return (
    <RecordList
      page={page}
      at={at}
      folder="overleg"
      woorden={['letselduiding', 'veilig-thuis']}
      title="Overleg en advies"
      lead="Overleg zonder namen te noemen. Veilig Thuis bewaart van een advies geen gegevens over de zaak: uw notitie is het enige verslag."
      add="Leg een overleg vast"
      empty="Er is nog geen overleg vastgelegd."
      done={(await searchParams).gelukt}
      rows={huidige(page.view.dossier.overleggen)}
      item={({ met, wie, besproken, uitkomst }) => ({
        heading: OVERLEG_MET[met],
        body: (
          <Facts
            rows={[
              { label: 'Met wie', value: wie },
              { label: 'Besproken', value: typed(besproken) },
              { label: 'Uitkomst', value: typed(uitkomst) },
            ]}
          />
        ),
      })}
    />
  )
}
