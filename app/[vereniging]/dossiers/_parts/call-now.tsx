import { CallCard } from '@/app/_ui/call-card'

/** The two numbers, before anything that can be filled in. */
export const CallNow = () => (
  <>
    <CallCard title="Gevaar voor iemands leven of veiligheid" number="112" tel="112">
      <p>Bel eerst. Dit scherm wacht.</p>
    </CallCard>
    <CallCard title="Veilig Thuis, dag en nacht" number="0800-2000" tel="08002000" calm>
      <p>
        Voor advies, of om te melden dat iemand thuis niet veilig is. Gratis.{' '}
        <a href="/nu-bellen">Wat u zegt als u belt</a>
      </p>
    </CallCard>
  </>
)
