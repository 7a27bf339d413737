import type { Role } from '@/lib/domain/access/actor'
import { Notice } from './notice'

/** Five minutes before the idle limit of the session (a quarter for supervisors and administrators, else half an hour). */
const minutes = (roles: readonly Role[]): number => (roles.includes('supervisor') || roles.includes('admin') ? 10 : 25)

/** Shown by JavaScript when its time has come; without it, what was typed is kept all the same when it is sent. */
export const IdleWarning = ({ roles }: { roles: readonly Role[] }) => (
  <div className="idle-warning wrap no-print" role="status" data-idle={minutes(roles)}>
    <div hidden data-part="soon">
      <Notice kind="let-op" title="over 5 minuten wordt u uitgelogd">
        <p>Bent u nog bezig? Dan blijft u ingelogd, en wat u typte wordt bewaard.</p>
        <p>
          <button type="button" className="button">
            Ik ben nog bezig
          </button>
        </p>
      </Notice>
    </div>
    <div hidden data-part="over">
      <Notice kind="let-op" title="u bent uitgelogd">
        <p>U was lang niet bezig. Wat u typte, staat er nog. Verstuur het gewoon: daarna logt u opnieuw in.</p>
      </Notice>
    </div>
  </div>
)
