import { env } from '@/lib/platform/env'

/**
 * Did one of our own pages send this? Required for every write, by us: Next accepts requests without an Origin and
 * trusts `x-forwarded-host`. A browser sends at least one of the two headers with a POST.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  return request.headers.get('origin') === env().APP_ORIGIN
}
