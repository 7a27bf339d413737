import { createHmac, generateKeyPair, randomBytes } from 'node:crypto'
import path from 'node:path'
import { promisify } from 'node:util'
import { Secret, TOTP } from 'otpauth'
import { z } from 'zod'
import { readJson, writeJson } from '../json-file'
import { freePort, isFree } from '../ports'
import { subjectOf, type DemoAccount } from './accounts'
import { DEMO_ASSOCIATIONS } from './associations'

const Portal = z.strictObject({
  port: z.int().min(1).max(65_535),
  clientSecret: z.string().min(32),
  cookieKey: z.string().min(32),
  signingKey: z.record(z.string(), z.unknown()),
})
const DemoSecrets = z.strictObject({ totp: z.string().length(64), portals: z.record(z.string(), Portal) })
export type DemoSecrets = z.infer<typeof DemoSecrets>
export type PortalSecrets = z.infer<typeof Portal>

/** Far from PORT + 1, where a second copy is likely to be started, and from the portals of that copy. */
const OFFSET = 1001
const APART = 1000
const FILE = 'demo.json'

/**
 * The secrets and ports of this installation's demo portals, made once and remembered: a portal's address is part of
 * what an identity is. A remembered port that a stranger has taken meanwhile is replaced.
 */
export async function demoSecrets(dataDir: string, appPort: number): Promise<DemoSecrets> {
  const file = path.join(dataDir, FILE)
  const known = readJson(file, DemoSecrets)
  const portals: Record<string, PortalSecrets> = {}
  const taken = [appPort]
  for (const [n, { slug }] of DEMO_ASSOCIATIONS.entries()) {
    const old = known?.portals[slug]
    const keep = old && !taken.includes(old.port) && (await isFree(old.port))
    const port = keep ? old.port : await freePort(appPort + OFFSET + n * APART, taken)
    portals[slug] = { ...(old ?? (await newPortal())), port }
    taken.push(port)
  }
  const secrets = { totp: known?.totp ?? randomBytes(32).toString('hex'), portals }
  if (JSON.stringify(secrets) !== JSON.stringify(known)) writeJson(file, secrets)
  return secrets
}

async function newPortal(): Promise<Omit<PortalSecrets, 'port'>> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const jwk = privateKey.export({ format: 'jwk' })
  return {
    clientSecret: randomBytes(32).toString('hex'),
    cookieKey: randomBytes(32).toString('hex'),
    signingKey: { ...jwk, use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') },
  }
}

export const issuerOf = (portal: Pick<PortalSecrets, 'port'>): string => `http://127.0.0.1:${portal.port}`
export const clientIdOf = (slug: string): string => `afwegingskader-${slug}`

/** Not stored: the same for an account after a restart, different in every installation. */
export function totpSecret(secrets: DemoSecrets, account: DemoAccount): Uint8Array {
  return createHmac('sha1', secrets.totp)
    .update(`second factor ${subjectOf(account)}`)
    .digest()
}

/** The codes of this half minute and the next, and how long the first is still good. */
export function currentCodes(secret: Uint8Array, at: number): { now: string; next: string; secondsLeft: number } {
  const totp = new TOTP({ secret: Secret.fromHex(Buffer.from(secret).toString('hex')) })
  return {
    now: totp.generate({ timestamp: at }),
    next: totp.generate({ timestamp: at + 30_000 }),
    secondsLeft: 30 - (Math.floor(at / 1000) % 30),
  }
}
