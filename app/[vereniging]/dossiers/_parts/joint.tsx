import { AskedByVeiligThuis } from '@/app/_ui/asked'
import { Details } from '@/app/_ui/details'
import { Notice } from '@/app/_ui/notice'

/** After a branch that points to a report the later questions are gone through together (A1, R-36, R-43). */
export const Joint = ({ may }: { may: boolean }) => (
  <Notice title={may ? 'U mag dit samen met Veilig Thuis wegen' : 'Dit weegt u samen met Veilig Thuis'}>
    <p>Bel 0800-2000. Veilig Thuis loopt de vragen met u door. Houd uw feiten erbij.</p>
    <Details summary="Wat vraagt Veilig Thuis u?">
      <AskedByVeiligThuis />
    </Details>
  </Notice>
)
