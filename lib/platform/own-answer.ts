import { randomBytes } from 'node:crypto'

/** Marks a request that this very process sent to itself; nobody else knows the secret, and it lives as long as the process. */
const HEADER = 'x-binnen'
const secret = randomBytes(16).toString('hex')
export const isOwn = (headers: Headers): boolean => headers.get(HEADER) === secret

/** Meant for the connection to the browser, not for ours. */
const HOP = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'host',
  'content-length',
  'accept-encoding',
  HEADER,
]

/** What this application answers to the same question; throws when it does not answer in time. */
export async function ownAnswer(path: string, asked: Headers, milliseconds: number): Promise<Response> {
  const headers = new Headers(asked)
  for (const name of HOP) headers.delete(name)
  headers.set(HEADER, secret)
  headers.set('accept-encoding', 'identity')
  const url = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}${path}`
  const ask = () => fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(milliseconds) })
  // A kept connection may be closed at the very moment that it is used; asking again is safe for a read.
  const answer = await ask().catch((error: unknown) => {
    if (error instanceof TypeError) return ask()
    throw error
  })
  const kept = new Headers(answer.headers)
  for (const name of HOP) kept.delete(name)
  return new Response(answer.body, { status: answer.status, headers: kept })
}
