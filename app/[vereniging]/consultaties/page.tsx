import { listConsultaties } from '@/lib/usecases/consultatie/list-consultaties'
import type { Params } from '@/lib/web/form-spec'
import { requireMember, valueOrNotFound } from '@/lib/web/member-page'
import { Notice } from '../../_ui/notice'
import { Page } from '../../_ui/page'

/** Questions of colleagues. The questions themselves come later, and the page says so. */
export default async function ConsultatiesPage({ params }: { params: Promise<Params> }) {
  const { vereniging } = await params
  const { actor, place, visitor } = await requireMember(vereniging, `/${vereniging}/consultaties`)
  const released = valueOrNotFound(await listConsultaties(actor, {}))
  return (
    <Page place={place} visitor={visitor} area="consultaties" windowTitle="Consultaties" title="Vragen van collega’s">
      {released.length === 0 && (
        <Notice title="Er is nu geen vraag voor u">
          <p>Een collega kan hier nog geen vraag stellen. Dat deel van de dienst wordt nog gemaakt.</p>
        </Notice>
      )}
      <p>Straks leest u hier een samenvatting zonder namen. U geeft raad aan de hand van één vraag.</p>
    </Page>
  )
}
