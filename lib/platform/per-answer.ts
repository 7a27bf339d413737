import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'

// On globalThis: the module may be loaded twice in one process. Read by app/_ui/drawn.ts.
const holder = globalThis as { afwegingskaderPerAnswer?: AsyncLocalStorage<Map<string, unknown>> }

/** From now on in this process each request has a map of its own, for as long as it is being answered. */
export function keepPerAnswer(): void {
  if (holder.afwegingskaderPerAnswer) return
  const kept = new AsyncLocalStorage<Map<string, unknown>>()
  holder.afwegingskaderPerAnswer = kept
  subscribe('http.server.request.start', () => kept.enterWith(new Map()))
}
