import http from 'node:http'
import { bytesOf } from './bytes'
import { randomBytes } from './random'

/** Marks a request that this very process sent to itself; nobody else knows the secret, and it lives as long as the process. */
const HEADER = 'x-binnen'
const secret = Buffer.from(randomBytes(16)).toString('hex')
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
const agent = new http.Agent({ keepAlive: true, maxSockets: 256 })

/** What this application answers to the same question, whole; fails when it does not come in time. */
export async function ownAnswer(path: string, asked: Headers, milliseconds: number): Promise<Response> {
  const headers: Record<string, string> = { [HEADER]: secret }
  for (const [name, value] of asked) if (!HOP.includes(name)) headers[name] = value
  const signal = AbortSignal.timeout(milliseconds)
  try {
    return await ask(path, headers, signal)
  } catch (error) {
    // A kept connection may be closed at the very moment that it is used; asking again is safe for a read.
    if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET') return ask(path, headers, signal)
    throw error
  }
}

function ask(path: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  const port = Number(process.env['PORT'] ?? 3000)
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path, headers, agent, signal }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', reject)
      answer.on('end', () => resolve(toResponse(answer, Buffer.concat(parts))))
    })
    request.on('error', reject)
  })
}

const EMPTY = new Set([204, 205, 304])
function toResponse({ statusCode = 500, headersDistinct }: http.IncomingMessage, body: Buffer): Response {
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    if (!HOP.includes(name)) for (const value of values) headers.append(name, value)
  }
  return new Response(EMPTY.has(statusCode) ? null : bytesOf(body), { status: statusCode, headers })
}
