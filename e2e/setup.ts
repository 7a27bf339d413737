import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { BrowserStackReady } from '../tests/support/browser-stack'

/** Starts the installation that the tests use, and hands its addresses to the tests by the environment. */
// oxlint-disable-next-line import/no-default-export -- Playwright asks for it
export default async function setup(): Promise<() => Promise<void>> {
  const stack = fork('tests/support/browser-stack.ts', {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ready = await Promise.race([
    once(stack, 'message').then(([message]) => message as BrowserStackReady),
    once(stack, 'exit').then(() => Promise.reject(new Error('the installation for the browser tests did not start'))),
  ])
  process.env['E2E_ORIGIN'] = ready.origin
  process.env['E2E_CONTROL'] = ready.control
  process.env['E2E_SUPERUSER'] = ready.superuser
  return async () => {
    const ended = once(stack, 'exit')
    stack.disconnect()
    await ended
  }
}
