/** Every write ends in one: a reload then repeats nothing. */
export const seeOther = (to: string, headers: HeadersInit = {}): Response => {
  const all = new Headers(headers)
  all.set('location', to)
  all.set('cache-control', 'no-store')
  return new Response(null, { status: 303, headers: all })
}

/** Adds a query and a fragment to an address of ours. */
export function withQuery(path: string, query: Readonly<Record<string, string>>, fragment = ''): string {
  const [bare = path] = path.split('#')
  const search = new URLSearchParams(query).toString()
  const mark = search === '' ? '' : bare.includes('?') ? '&' : '?'
  return `${bare}${mark}${search}${fragment === '' ? '' : `#${fragment}`}`
}

/**
 * A way back that came along in an address: only a path of this very association, never another site.
 * `//elsewhere` and `/\elsewhere` are other sites to a browser, and `/vit/../vvvk` is another association.
 */
export function ownPath(to: string | null | undefined, slug: string): string | null {
  if (to === null || to === undefined || to.length > 500 || to.includes('..')) return null
  return new RegExp(`^/${slug}(?:/[A-Za-z0-9/._~-]*)?(?:\\?[A-Za-z0-9=&%._~-]*)?$`).test(to) ? to : null
}
