import { createHash, randomBytes } from 'node:crypto'

/** Walks the login at a portal as a browser without JavaScript does, and exchanges the code as the app does. */
export class PortalVisitor {
  readonly #issuer: string
  readonly #secret: string
  readonly #app: string
  readonly #jar = new Map<string, string>()

  constructor(issuer: string, secret: string, app: string) {
    this.#issuer = issuer
    this.#secret = secret
    this.#app = app
  }

  async logIn(account: string, cheat: { verifier?: string } = {}): Promise<Record<string, unknown>> {
    const verifier = randomBytes(32).toString('base64url')
    const choice = await this.#follow(this.#authorize(verifier))
    const [, action = ''] = new RegExp(`action="([^"]+/${account})"`).exec(choice.body) ?? []
    const back = await this.#follow(new URL(action, this.#issuer).href, 'POST')
    return this.#exchange(new URL(back.at).searchParams.get('code') ?? '', cheat.verifier ?? verifier)
  }

  #authorize(verifier: string): string {
    const to = new URL('/auth', this.#issuer)
    to.search = new URLSearchParams({
      client_id: 'afwegingskader-vit',
      response_type: 'code',
      scope: 'openid membership',
      redirect_uri: `${this.#app}/api/auth/callback/vit`,
      state: 'state',
      nonce: 'nonce',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }).toString()
    return to.href
  }

  /** Redirects are followed as far as the portal's own pages; the last address is the app's, which is not visited. */
  async #follow(from: string, method: 'GET' | 'POST' = 'GET'): Promise<{ at: string; body: string }> {
    let answer = await this.#request(from, method)
    for (let at = from; ; answer = await this.#request(at, 'GET')) {
      const location = answer.headers.get('location')
      if (!location) return { at, body: await answer.text() }
      at = new URL(location, at).href
      if (!at.startsWith(this.#issuer)) return { at, body: '' }
    }
  }

  async #request(url: string, method: 'GET' | 'POST'): Promise<Response> {
    const cookie = [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { method, redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') this.#jar.delete(name)
      else this.#jar.set(name, value)
    }
    return answer
  }

  async #exchange(code: string, verifier: string): Promise<Record<string, unknown>> {
    const answer = await fetch(`${this.#issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`afwegingskader-vit:${this.#secret}`).toString('base64')}` },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        code_verifier: verifier,
        redirect_uri: `${this.#app}/api/auth/callback/vit`,
      }),
    })
    const body = (await answer.json()) as { id_token?: string; error?: string }
    if (body.id_token === undefined) throw new Error(body.error)
    const [, payload = ''] = body.id_token.split('.')
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>
  }
}
