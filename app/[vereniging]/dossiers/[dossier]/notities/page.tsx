import { Typed } from '@/app/_ui/facts'
import { dossierPage } from '../../_parts/dossier-page'
import { huidige } from '@/lib/domain/dossier/current'
import type { DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }

export default async function NotesPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'notities')
  return (
    <RecordList
      page={page}
      at={at}
      folder="notities"
      title="Notities"
      add="Nieuwe notitie"
      empty="Er zijn nog geen notities."
      done={(await searchParams).gelukt}
      rows={huidige(page.view.dossier.notities)}
      item={({ tekst }) => ({ heading: 'Notitie', body: <Typed>{tekst}</Typed> })}
    />
  )
}
