import { Facts } from '@/app/_ui/facts'
import { huidige } from '@/lib/domain/dossier/current'
import { dossierPage } from '../../_parts/dossier-page'
import type { DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'
import { WILSBEKWAAM } from '../../_parts/words'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }
const typed = (text: string) => text && <span className="typed">{text}</span>

export default async function RefusalsPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'autonomie')
  return (
    <RecordList
      page={page}
      at={at}
      folder="autonomie"
      woorden={['melding', 'veilig-thuis']}
      title="De weigering van uw cliënt"
      lead="Een volwassene mag nee zeggen tegen hulp of een melding. Leg vast hoe u dat weegt."
      add="Weeg de weigering"
      empty="U hebt nog geen weigering gewogen."
      done={(await searchParams).gelukt}
      rows={huidige(page.view.dossier.autonomie)}
      item={(gewogen) => ({
        heading: 'De weigering gewogen',
        body: (
          <Facts
            rows={[
              { label: 'Kan uw cliënt dit zelf beslissen?', value: WILSBEKWAAM[gewogen.wilsbekwaam] },
              { label: 'Waaruit blijkt dat?', value: typed(gewogen.waaruitBlijktDat) },
              { label: 'Wat weet uw cliënt, en wat zei uw cliënt?', value: typed(gewogen.geinformeerd) },
              { label: 'Hoe ernstig is het?', value: typed(gewogen.ernst) },
              { label: 'Wat doet u toch?', value: typed(gewogen.zorgplicht) },
              { label: 'Wat zei Veilig Thuis?', value: typed(gewogen.advies) },
              { label: 'Hoe weegt u de weigering?', value: typed(gewogen.motivering) },
            ]}
          />
        ),
      })}
    />
  )
}
