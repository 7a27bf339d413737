import { Facts } from '@/app/_ui/facts'
import { huidige } from '@/lib/domain/dossier/current'
import type { InhoudVan } from '@/lib/domain/dossier/entries'
import { lijstVoor } from '@/lib/domain/kader/find'
import type { Kader } from '@/lib/domain/kader/schema'
import { dossierPage } from '../../_parts/dossier-page'
import type { DossierParams } from '../../_parts/paths'
import { RecordList } from '../../_parts/record-list'
import { JA_NEE, OVERLEG_MET } from '../../_parts/words'

type Props = { params: Promise<DossierParams>; searchParams: Promise<{ gelukt?: string }> }
const typed = (text: string) => text && <span className="typed">{text}</span>

export default async function ConsultationsPage({ params, searchParams }: Props) {
  const at = await params
  const page = await dossierPage(at, 'overleg')
  const { dossier, kader } = page.view
  return (
    <RecordList
      page={page}
      at={at}
      folder="overleg"
      woorden={['letselduiding', 'veilig-thuis']}
      title="Overleg en advies"
      lead="Overleg zonder namen te noemen. Veilig Thuis bewaart van een advies geen gegevens over de zaak: uw notitie is het enige verslag."
      add="Leg een overleg vast"
      empty="Er is nog geen overleg vastgelegd."
      done={(await searchParams).gelukt}
      rows={huidige(dossier.overleggen)}
      item={(overleg) => ({ heading: OVERLEG_MET[overleg.met], body: <Facts rows={rowsOf(overleg, kader)} /> })}
    />
  )
}

function rowsOf(overleg: InhoudVan<'overleg'>, kader: Kader) {
  const { wie, besproken, uitkomst, anoniem, opAfstand, onderwerpen, gedaan } = overleg
  const topics = lijstVoor(kader, 'advies-veilig-thuis')?.items ?? []
  const row = (label: string, value: string) => (value === '' ? [] : [{ label, value: typed(value) }])
  return [
    ...row('Met wie', wie),
    ...row('Zonder namen', anoniem && JA_NEE[anoniem]),
    ...row('Op afstand van de zaak', opAfstand && JA_NEE[opAfstand]),
    ...onderwerpen.map(({ item, tekst }) => ({
      label: topics.find((t) => t.id === item)?.tekst ?? item,
      value: tekst === '' ? 'Besproken' : typed(tekst),
    })),
    { label: 'Besproken', value: typed(besproken) },
    { label: 'Uitkomst', value: typed(uitkomst) },
    { label: 'Wat u ermee deed', value: typed(gedaan) },
  ]
}
