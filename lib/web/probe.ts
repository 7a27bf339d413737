import { checkHealth } from '@/lib/usecases/toegang/check-health'
import { within } from './deadline'

const PROBE_MS = 2_000
/** These need no storage, so they work without it: whom to call, how to leave, what looks like what. */
const WITHOUT_STORAGE = ['/nu-bellen', '/privacy', '/begrippen', '/snel-weg', '/basis.css', '/api/gezondheid', '/_next']

export const needsStorage = (pathname: string): boolean =>
  !WITHOUT_STORAGE.some((free) => pathname === free || pathname.startsWith(`${free}/`))

// One question at a time, shared by all who wait for it; nothing is remembered, so the answer is never old.
let pending: Promise<boolean> | undefined

/**
 * Does the storage answer? A page that throws while it is rendered is an empty answer in a browser without JavaScript
 * (Next draws its error page in the browser), so this is asked before.
 */
export function storageAnswers(): Promise<boolean> {
  pending ??= within(PROBE_MS, checkHealth())
    .then(
      () => true,
      () => false,
    )
    .finally(() => {
      pending = undefined
    })
  return pending
}
