import { Facts, Typed } from '@/app/_ui/facts'
import { accordOn, needsAccord } from '@/lib/domain/dossier/accord'
import { filterFacts } from '@/lib/domain/dossier/fact-filter'
import type { Vermelding } from '@/lib/domain/dossier/state'
import { afwegingVan } from '@/lib/domain/kader/graph'
import { withQuery } from '@/lib/web/see-other'
import { personWords } from '../../_parts/about'
import { dossierPage, type DossierView } from '../../_parts/dossier-page'
import { dossierPath, type DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'
import { AKKOORD, HAND, SOORT_FEIT } from '../../_parts/words'
import { filterOf, queryOfFilter, type FilterQuery } from './filter'
import { FilterForm } from './filter-form'

type Props = { params: Promise<DossierParams>; searchParams: Promise<FilterQuery & { gelukt?: string }> }

export default async function FactsPage({ params, searchParams }: Props) {
  const at = await params
  const query = await searchParams
  const page = await dossierPage(at, 'feiten')
  const { dossier } = page.view
  const filter = filterOf(query)
  const list = `${dossierPath(at)}/feiten`
  const none = dossier.feiten.length === 0
  return (
    <RecordList
      page={page}
      at={at}
      folder="feiten"
      title="Wat is er gezien, gehoord en gezegd?"
      lead="Schrijf feiten en meningen apart op. Leg ook vast wat tegen het vermoeden spreekt."
      add="Voeg iets toe"
      empty={none ? 'Er staat nog niets in deze lijst.' : 'Met deze keuze staat er niets in de lijst.'}
      done={query.gelukt}
      rows={filterFacts(dossier, filter)}
      before={
        none ? undefined : (
          <>
            <FilterForm action={list} filter={filter} view={page.view} />
            <ul className="no-print">
              <li>
                <a href={withQuery(`${list}/afdruk`, queryOfFilter(filter))}>Print deze lijst, of maak een PDF</a>
              </li>
              <li>
                <a href={`${dossierPath(at)}/akkoord`}>Vraag of een bron akkoord is met uw tekst</a>
              </li>
            </ul>
          </>
        )
      }
      item={(feit, row) => ({
        heading: SOORT_FEIT[feit.soort],
        body: (
          <>
            <Typed>{feit.wat}</Typed>
            <Facts rows={rowsOf(page.view, row)} />
          </>
        ),
      })}
    />
  )
}

/** What is known of it; where it was not asked, nothing is said to be missing. */
function rowsOf({ kader, dossier }: DossierView, row: Vermelding<'feit'>) {
  const { bron, hand, hoeVerkregen, verkregenOp, waar, over, weging } = row.inhoud
  const known = (label: string, value: string) => (value === '' ? [] : [{ label, value }])
  return [
    ...known('Waar', waar),
    ...known('Over wie', personWords(dossier, over)),
    { label: 'Bron', value: bron },
    { label: 'Hoe weet u dit?', value: HAND[hand] },
    ...known('Hoe gehoord of gezien', hoeVerkregen),
    ...known('Wanneer gehoord of gezien', verkregenOp),
    ...(needsAccord(row) ? [{ label: 'Is de bron akkoord?', value: AKKOORD[accordOn(dossier, row).stand] }] : []),
    ...weging.map(({ afweging, richting }) => ({
      label: richting === 'voor' ? 'Spreekt voor “ja” bij' : 'Spreekt tegen “ja” bij',
      value: afwegingVan(kader, afweging)?.vraag ?? afweging,
    })),
  ]
}
