import { decode, encode } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import { appEnv } from '@/lib/platform/env'

/** As long as a session can last at all (security.md, "Login, session, permission"). The row decides; this only stops earlier. */
const ABSOLUTE_SECONDS = 10 * 3600

export const isHttps = (): boolean => appEnv().APP_ORIGIN.startsWith('https://')

/** Each association has its own, so one person can be logged in to two. `__Host-`: no other host can set or see it. */
export const sessionCookieName = (slug: string): string => `${isHttps() ? '__Host-' : ''}sessie-${slug}`

/** Encrypted, and good for this one cookie only: moved to another association it does not open. */
export const sealToken = (slug: string, geheim: string): Promise<string> =>
  encode({
    token: { geheim },
    secret: appEnv().AUTH_SECRET,
    salt: sessionCookieName(slug),
    maxAge: ABSOLUTE_SECONDS,
  })

/** The random secret whose hash names the session's row; null without a cookie that opens. */
export async function readToken(slug: string): Promise<string | null> {
  const name = sessionCookieName(slug)
  const token = (await cookies()).get(name)?.value
  if (token === undefined) return null
  const opened = await decode({ token, secret: appEnv().AUTH_SECRET, salt: name }).catch(() => null)
  return typeof opened?.['geheim'] === 'string' ? opened['geheim'] : null
}

/** Without an end date: the browser forgets it when it closes. */
export const setCookie = (name: string, value: string): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${isHttps() ? '; Secure' : ''}`
export const dropCookie = (name: string): string => `${setCookie(name, '')}; Max-Age=0`

/** The associations to which this browser holds a session, and the names of our other cookies. */
export async function heldCookies(): Promise<{ readonly slugs: readonly string[]; readonly names: readonly string[] }> {
  const names = (await cookies()).getAll().map((c) => c.name)
  const prefix = sessionCookieName('')
  const slugs = names.filter((n) => n.startsWith(prefix)).map((n) => n.slice(prefix.length))
  return { slugs, names: names.filter((n) => n.startsWith(prefix) || /^(?:__Host-)?login-/.test(n)) }
}
