/** The part of oidc-provider that the demo portal uses; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http'

  export type Context = {
    req: IncomingMessage
    res: ServerResponse
    readonly path: string
    readonly method: string
    status: number
    type: string
    body: unknown
    set(name: string, value: string): void
    redirect(to: string): void
    readonly oidc: { readonly client: { clientId: string }; readonly session: { accountId: string } }
  }
  export type Interaction = { readonly uid: string; readonly params: Readonly<Record<string, unknown>> }
  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> }

  export class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>)
    readonly Grant: new (of: { clientId: string; accountId: string }) => Grant
    use(middleware: (ctx: Context, next: () => Promise<void>) => unknown): void
    on(event: string, listener: (...details: unknown[]) => void): void
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionResult(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string } },
      options: { mergeWithLastSubmission: boolean },
    ): Promise<string>
    listen(port: number, host: string, onReady: () => void): Server
  }
}
