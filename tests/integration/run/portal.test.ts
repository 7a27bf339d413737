import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { TOTP, Secret } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountsAt } from '@/lib/run/demo/accounts'
import { DEMO_ASSOCIATIONS } from '@/lib/run/demo/associations'
import { currentCodes, demoSecrets, totpSecret, type DemoSecrets } from '@/lib/run/demo/demo-secrets'
import { freePort } from '@/lib/run/ports'
import { startDemoPortal, type DemoPortal } from '@/lib/run/portal/demo-portal'
import { PortalVisitor } from './portal-visitor'

const [vit] = DEMO_ASSOCIATIONS
const APP = 'http://127.0.0.1:3999'

describe('the demo portal is a real OpenID provider of one association, and only for a demo (issue 2, part 1)', () => {
  let folder: string
  let secrets: DemoSecrets
  let portal: DemoPortal
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'portaal-'))
    secrets = await demoSecrets(folder, await freePort())
    portal = await startDemoPortal(vit!, secrets, APP)
  })
  afterAll(async () => {
    await portal.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const visitor = () => new PortalVisitor(portal.issuer, secrets.portals['vit']!.clientSecret, APP)

  test('shows every account with what it is for, and a code that its second factor accepts', async () => {
    const html = await (await fetch(`${portal.issuer}/codes`)).text()
    const shown = (key: string) => new RegExp(`id="code-${key}">(\\d{6})<`).exec(html)?.[1]
    const accounts = accountsAt('vit')
    expect(accounts.filter(({ name, about }) => !html.includes(name) || !html.includes(about))).toEqual([])
    const accepted = accounts.map((account) => {
      const totp = new TOTP({ secret: Secret.fromHex(Buffer.from(totpSecret(secrets, account)).toString('hex')) })
      const code = shown(account.key)
      return code === undefined ? 'no code' : totp.validate({ token: code, window: 1 }) !== null
    })
    expect(accepted).toEqual(accounts.map(({ secondFactor }) => secondFactor || 'no code'))
  })
  test('logs in without script or consent page; the claims say the association, and roles never', async () => {
    const claims = await visitor().logIn('therapeut')
    expect(claims).toMatchObject({ sub: 'vit-therapeut', association: 'vit', membership_number: 'VIT-100' })
    expect(claims['sid']).toEqual(expect.any(String))
    expect(claims).not.toHaveProperty('roles')
  })
  test('the two who must be refused come with the claims that a careless portal would send', async () => {
    expect(await visitor().logIn('geen-lid')).not.toHaveProperty('membership_number')
    expect(await visitor().logIn('andere-vereniging')).toMatchObject({ association: 'vvvk' })
  })
  test('asks again who it is at every login', async () => {
    const who = visitor()
    await who.logIn('therapeut')
    expect(await who.logIn('beheerder')).toMatchObject({ sub: 'vit-beheerder' })
  })
  test('gives each login its own cookies, and none of the logins before it', async () => {
    const back = encodeURIComponent(`${APP}/api/auth/callback/vit`)
    const start = `${portal.issuer}/auth?client_id=afwegingskader-vit&scope=openid&response_type=code&redirect_uri=${back}&code_challenge=${'x'.repeat(43)}&code_challenge_method=S256`
    const cookies = async () => (await fetch(start, { redirect: 'manual' })).headers.getSetCookie()
    const [first, second] = [await cookies(), await cookies()]
    expect(first.length).toBeGreaterThan(2)
    expect(second).toHaveLength(first.length)
  })
  test('gives no token for another secret, and none without the proof key', async () => {
    await expect(new PortalVisitor(portal.issuer, 'fout', APP).logIn('therapeut')).rejects.toThrow(/invalid_client/)
    await expect(visitor().logIn('therapeut', { verifier: 'x'.repeat(43) })).rejects.toThrow(/invalid_grant/)
  })
  test('its pages hold no script, load nothing from elsewhere, and name the emergency numbers', async () => {
    for (const page of ['/codes', '/bestaat-niet', '/auth?client_id=x']) {
      const answer = await fetch(portal.issuer + page)
      const html = await answer.text()
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(html).not.toMatch(/<script|https?:\/\/(?!127\.0\.0\.1)|style=/)
      expect(html).toContain('tel:112')
      expect(html).toContain('tel:08002000')
    }
  })
  test('secrets differ per installation and stay the same in one', async () => {
    const other = mkdtempSync(path.join(os.tmpdir(), 'portaal-'))
    try {
      const theirs = await demoSecrets(other, await freePort())
      expect(theirs.portals['vit']!.clientSecret).not.toBe(secrets.portals['vit']!.clientSecret)
      const [account] = accountsAt('vit')
      expect(currentCodes(totpSecret(theirs, account!), 0).now).not.toBe(
        currentCodes(totpSecret(secrets, account!), 0).now,
      )
      const again = await demoSecrets(other, 1)
      expect(again).toEqual(theirs)
    } finally {
      rmSync(other, { recursive: true, force: true })
    }
  })
  test('never runs beside a database of somebody else', async () => {
    process.env['DATABASE_URL'] = 'postgresql://app_rt@db.example.nl/app'
    try {
      await expect(startDemoPortal(vit!, secrets, APP)).rejects.toThrow(/somebody else/)
    } finally {
      delete process.env['DATABASE_URL']
    }
  })
})
