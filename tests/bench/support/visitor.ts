import type { DemoAccount } from '../../../lib/run/demo/accounts'
import type { DemoAssociation } from '../../../lib/run/demo/associations'

export type Answer = {
  readonly status: number
  readonly url: string
  readonly to: string | null
  readonly text: string
}
type Slug = DemoAssociation['slug']
type Fields = Readonly<Record<string, string | readonly string[]>>

const PATIENCE_MS = 15_000

/** Somebody with a browser without JavaScript: keeps cookies, sends forms. */
export class Visitor {
  readonly #cookies = new Map<string, string>()
  readonly #origin: string
  constructor(origin: string) {
    this.#origin = origin
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async get(address: string): Promise<Answer> {
    return this.#ask(new URL(address, this.#origin), { method: 'GET' })
  }

  async post(address: string, fields: Fields): Promise<Answer> {
    const url = new URL(address, this.#origin)
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
    return this.#ask(url, { method: 'POST', body, headers: { origin: url.origin } })
  }

  /** Goes on to where the answer leads, as a browser does after a form. */
  async follow(answer: Answer): Promise<Answer> {
    let at = answer
    for (let n = 0; at.to !== null; n++) {
      if (n > 20) throw new Error(`${answer.url} leads nowhere`)
      at = await this.get(at.to)
    }
    return at
  }

  async #ask(
    url: URL,
    init: { method: string; body?: URLSearchParams; headers?: Record<string, string> },
  ): Promise<Answer> {
    const headers = { ...init.headers, cookie: this.cookie }
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const response = await fetch(url, { ...init, headers, redirect: 'manual', signal })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    const location = response.headers.get('location')
    const to = location === null ? null : new URL(location, url).href
    return { status: response.status, url: url.href, to, text: await response.text() }
  }
}

/** Through the real portal and the real second step. */
export async function logIn(origin: string, slug: Slug, account: DemoAccount['key']): Promise<Visitor> {
  const visitor = new Visitor(origin)
  const choice = await visitor.follow(await visitor.get(`/${slug}/inloggen/start`))
  const form = new RegExp(`action="(/inloggen/[^"]+/${account})"`).exec(choice.text)?.[1]
  const code = new RegExp(`id="code-${account}">(\\d{6})<`).exec(choice.text)?.[1]
  if (form === undefined || code === undefined) throw new Error(`no ${account} at the portal:\n${choice.text}`)
  await visitor.follow(await visitor.post(new URL(form, choice.url).href, {}))
  const entered = await visitor.follow(await visitor.post(`/${slug}/tweede-stap/controle`, { code }))
  if (entered.status !== 200 || entered.url.includes('tweede-stap') || entered.url.includes('inloggen'))
    throw new Error(`${account} did not get in: ${entered.status} ${entered.url}`)
  return visitor
}
