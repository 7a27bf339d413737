import { Facts } from '@/app/_ui/facts'
import { dossierPage } from '../../_parts/dossier-page'
import { huidige } from '@/lib/domain/dossier/current'
import type { DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'
import { LEEFTIJD, ROL } from '../../_parts/words'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

export default async function PersonsPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'personen')
  return (
    <RecordList
      page={page}
      at={at}
      folder="personen"
      woorden={['pleger']}
      title="Wie zijn erbij betrokken?"
      add="Voeg iemand toe"
      empty="Er staat nog niemand in dit dossier."
      done={(await searchParams).gelukt}
      rows={huidige(page.view.dossier.personen)}
      item={({ aanduiding, rollen, leeftijd, toelichting }) => ({
        heading: aanduiding,
        body: (
          <Facts
            rows={[
              { label: 'Rol in deze zaak', value: rollen.map((r) => ROL[r]).join(', ') },
              { label: 'Leeftijd', value: LEEFTIJD[leeftijd] },
              { label: 'Toelichting', value: toelichting && <span className="typed">{toelichting}</span> },
            ]}
          />
        ),
      })}
    />
  )
}
