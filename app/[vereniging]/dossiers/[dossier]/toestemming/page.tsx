import { Facts } from '@/app/_ui/facts'
import { huidige } from '@/lib/domain/dossier/current'
import { TOESTEMMING } from '@/lib/documents/labels'
import { dossierPage } from '../../_parts/dossier-page'
import type { DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

/** Was consent asked for before somebody outside was spoken to, and was it given? */
export default async function ConsentPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'toestemming')
  return (
    <RecordList
      page={page}
      at={at}
      folder="toestemming"
      title="Hebt u toestemming om anderen te spreken?"
      lead="Vraag toestemming voordat u met een ander over uw cliënt praat. Kan dat niet? Schrijf dan op waarom."
      add="Voeg iets toe"
      empty="Er staat nog niets in deze lijst."
      done={(await searchParams).gelukt}
      rows={huidige(page.view.dossier.toestemmingen)}
      item={({ waarvoor, vanWie, stand, toelichting }) => ({
        heading: waarvoor,
        body: (
          <Facts
            rows={[
              { label: 'Aan wie gevraagd', value: vanWie },
              { label: 'Toestemming', value: TOESTEMMING[stand] },
              { label: 'Toelichting', value: toelichting && <span className="typed">{toelichting}</span> },
            ]}
          />
        ),
      })}
    />
  )
}
