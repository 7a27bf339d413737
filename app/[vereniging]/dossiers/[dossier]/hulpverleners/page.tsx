import { Facts } from '@/app/_ui/facts'
import { huidige } from '@/lib/domain/dossier/current'
import { HULPVERLENER } from '@/lib/documents/labels'
import { dossierPage } from '../../_parts/dossier-page'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

/** Who else helps those involved. */
export default async function HelpersPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'hulpverleners')
  const { dossier } = page.view
  return (
    <RecordList
      page={page}
      at={at}
      folder="hulpverleners"
      woorden={['veilig-thuis']}
      title="Wie helpen er al?"
      lead="Denk aan de huisarts, school, het wijkteam of een voogd. Stem zo mogelijk met hen af."
      add="Voeg een hulpverlener toe"
      empty="Er staat nog niemand in deze lijst."
      done={(await searchParams).gelukt}
      rows={huidige(dossier.hulpverleners)}
      before={
        dossier.toestand === 'open' && (
          <ul className="no-print">
            <li>
              <a href={`${dossierPath(at)}/hulpverleners/nieuw?kies=1`}>Neem iemand over uit mijn contacten</a>
            </li>
            <li>
              <a href={`${dossierPath(at)}/toestemming`}>Vraag toestemming voordat u iemand belt</a>
            </li>
          </ul>
        )
      }
      item={({ soort, naam, bereikbaar, toelichting }) => ({
        heading: naam,
        body: (
          <Facts
            rows={[
              { label: 'Soort', value: HULPVERLENER[soort] },
              { label: 'Bereikbaar', value: bereikbaar },
              { label: 'Wat doet deze persoon?', value: toelichting && <span className="typed">{toelichting}</span> },
            ]}
          />
        ),
      })}
    />
  )
}
