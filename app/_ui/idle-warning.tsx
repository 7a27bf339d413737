import type { Role } from '@/lib/domain/access/actor'

/** Five minutes before the idle limit of the session (a quarter for supervisors and administrators, else half an hour). */
const minutes = (roles: readonly Role[]): number => (roles.includes('supervisor') || roles.includes('admin') ? 10 : 25)

/** Shown by JavaScript when its time has come; without it, what was typed is kept all the same when it is sent. */
export const IdleWarning = ({ roles }: { roles: readonly Role[] }) => (
  <div className="idle-warning wrap no-print" role="status">
    <div className="notice" data-kind="let-op" hidden data-idle-warning={minutes(roles)}>
      <p className="notice-kind">Let op: over 5 minuten wordt u uitgelogd</p>
      <p>Bent u nog bezig? Bewaar uw tekst dan als concept, of ga verder naar een andere pagina.</p>
    </div>
  </div>
)
