import type { Actor } from '@/lib/domain/access/actor'
import { confirmSecondFactor } from '@/lib/usecases/toegang/confirm-second-factor'
import { findSession } from '@/lib/usecases/toegang/find-session'
import { finishLogin } from '@/lib/usecases/toegang/finish-login'
import { proposeSecondFactor } from '@/lib/usecases/toegang/propose-second-factor'
import { verifySecondFactor } from '@/lib/usecases/toegang/verify-second-factor'
import type { SeededAssociation } from './seed'
import { totpCode } from './totp'
import { valueOf } from './usecases'

type Claims = Readonly<Record<string, unknown>>

/** What came back from the portal of this association: by default a member of it. */
export const comeBack = ({ slug, issuer }: SeededAssociation, sub: string, claims: Claims = {}) =>
  finishLogin(slug, { issuer, claims: { sub, association: slug, membership_number: `${slug}-${sub}`, ...claims } })

export async function logIn(at: SeededAssociation, sub: string, claims: Claims = {}): Promise<string> {
  return valueOf(await comeBack(at, sub, claims)).token
}

/** Who comes with this token, as a request finds it out. Throws when there is no live session. */
export async function actorWith({ slug }: SeededAssociation, token: string): Promise<Actor> {
  const found = await findSession(slug, token)
  if (found.state !== 'actief') throw new Error(`the session is ${found.state}`)
  return found.actor
}

export type Enrolled = { readonly token: string; readonly secret: string; readonly codes: readonly string[] }
/** Somebody who logs in for the first time and sets the second factor up. */
export async function enrol(at: SeededAssociation, sub: string): Promise<Enrolled> {
  const token = await logIn(at, sub)
  const actor = await actorWith(at, token)
  const { proposal, secret } = valueOf(await proposeSecondFactor(actor, { voorstel: null }))
  const { codes } = valueOf(await confirmSecondFactor(actor, { voorstel: proposal, code: totpCode(secret) }))
  return { token, secret, codes }
}

/** A later login of somebody who is enrolled, with the code that the app shows `steps` half minutes from now. */
export async function logInFully(at: SeededAssociation, sub: string, secret: string, steps: number): Promise<Actor> {
  const token = await logIn(at, sub)
  const verdict = valueOf(await verifySecondFactor(await actorWith(at, token), { code: totpCode(secret, steps) }))
  if (verdict !== 'goed') throw new Error(`second factor: ${verdict}`)
  return actorWith(at, token)
}
