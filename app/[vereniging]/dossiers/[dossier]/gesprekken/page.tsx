import { Facts } from '@/app/_ui/facts'
import { dossierPage } from '../../_parts/dossier-page'
import { huidige } from '@/lib/domain/dossier/current'
import type { DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }
const typed = (text: string) => text && <span className="typed">{text}</span>

export default async function ConversationsPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'gesprekken')
  return (
    <RecordList
      page={page}
      at={at}
      folder="gesprekken"
      title="Gesprekken met betrokkenen"
      add="Leg een gesprek vast"
      empty="Er is nog geen gesprek vastgelegd."
      done={(await searchParams).gelukt}
      rows={huidige(page.view.dossier.gesprekken)}
      item={({ gevoerd, met, inhoud, reactie }) => ({
        heading: gevoerd ? `Gesprek met ${met}` : `Nog geen gesprek met ${met}`,
        body: (
          <Facts
            rows={
              gevoerd
                ? [
                    { label: 'Wat is er gezegd', value: typed(inhoud) },
                    { label: 'Reactie', value: typed(reactie) },
                  ]
                : [{ label: 'Waarom nog niet', value: typed(inhoud) }]
            }
          />
        ),
      })}
    />
  )
}
