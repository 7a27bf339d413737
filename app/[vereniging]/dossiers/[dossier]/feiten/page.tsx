import { Facts, Typed } from '@/app/_ui/facts'
import { afwegingVan } from '@/lib/domain/kader/graph'
import { dossierPage } from '../../_parts/dossier-page'
import { huidige } from '@/lib/domain/dossier/current'
import type { DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'
import { AKKOORD, HAND, SOORT_FEIT } from '../../_parts/words'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

export default async function FactsPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'feiten')
  const { kader, dossier } = page.view
  return (
    <RecordList
      page={page}
      at={at}
      folder="feiten"
      title="Wat is er gezien, gehoord en gezegd?"
      lead="Schrijf feiten en meningen apart op. Leg ook vast wat tegen het vermoeden spreekt."
      add="Voeg iets toe"
      empty="Er staat nog niets in deze lijst."
      done={(await searchParams).gelukt}
      rows={huidige(dossier.feiten)}
      item={(feit) => ({
        heading: SOORT_FEIT[feit.soort],
        body: (
          <>
            <Typed>{feit.wat}</Typed>
            <Facts
              rows={[
                { label: 'Bron', value: feit.bron },
                { label: 'Hoe weet u dit?', value: HAND[feit.hand] },
                ...(feit.hand === 'tweede' ? [{ label: 'Is de bron akkoord?', value: AKKOORD[feit.akkoord] }] : []),
                ...feit.weging.map(({ afweging, richting }) => ({
                  label: richting === 'voor' ? 'Spreekt voor “ja” bij' : 'Spreekt tegen “ja” bij',
                  value: afwegingVan(kader, afweging)?.vraag ?? afweging,
                })),
              ]}
            />
          </>
        ),
      })}
    />
  )
}
