import { readFeiten } from '@/lib/usecases/dossier/read-feiten'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { withQuery } from '@/lib/web/see-other'
import { dossierPath, type DossierParams } from '../../../_parts/paths'
import { PrintPage } from '../../../_parts/print-page'
import { filterOf, queryOfFilter, type FilterQuery } from '../filter'

type Props = { params: Promise<DossierParams>; searchParams: Promise<FilterQuery> }

/** The facts on paper: the whole list, or the part that was asked for. */
export default async function PrintedFactsPage({ params, searchParams }: Props) {
  const at = await params
  const filter = filterOf(await searchParams)
  const asked = queryOfFilter(filter)
  const list = `${dossierPath(at)}/feiten`
  const { actor, place, visitor } = await requireMember(at.vereniging, withQuery(`${list}/afdruk`, asked))
  const { model, view } = valueOrNotFound(await readFeiten(actor, { dossierId: at.dossier, filter, printed: false }))
  return (
    <PrintPage
      at={at}
      member={{ place, visitor }}
      row={view.row}
      model={model}
      pdf={withQuery(`${list}/afdruk/pdf`, asked)}
      back={{ href: withQuery(list, asked), text: 'Feiten' }}
    />
  )
}
