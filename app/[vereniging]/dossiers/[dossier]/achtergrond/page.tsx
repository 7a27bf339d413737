import { Typed } from '@/app/_ui/facts'
import { huidige } from '@/lib/domain/dossier/current'
import { ACHTERGROND } from '@/lib/documents/labels'
import { dossierPage } from '../../_parts/dossier-page'
import type { DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

/** Other explanations and what went before. */
export default async function BackgroundPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'achtergrond')
  return (
    <RecordList
      page={page}
      at={at}
      folder="achtergrond"
      title="Wat ging eraan vooraf, en kan het iets anders zijn?"
      lead="Schrijf op wat er eerder is gebeurd. Zoek ook naar een andere verklaring."
      add="Voeg iets toe"
      empty="Er staat nog niets in deze lijst."
      done={(await searchParams).gelukt}
      rows={huidige(page.view.dossier.achtergrond)}
      item={({ onderwerp, tekst }) => ({ heading: ACHTERGROND[onderwerp], body: <Typed>{tekst}</Typed> })}
    />
  )
}
