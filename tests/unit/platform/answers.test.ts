import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { watchAnswers } from '@/lib/platform/answers'

const LATE_MS = 150
let server: Server
let origin: string

beforeAll(async () => {
  watchAnswers(
    (method, path) =>
      method !== 'GET' || path.startsWith('/vrij')
        ? null
        : (status) =>
            status === 'late' || status >= 404
              ? async () => new Response(`in plaats van ${status}`, { status: status === 'late' ? 503 : status })
              : null,
    LATE_MS,
  )
  server = createServer((request, response) => {
    const path = request.url ?? ''
    setTimeout(() => serve(path, response), path.includes('traag') ? 3 * LATE_MS : 0)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

function serve(path: string, response: ServerResponse): void {
  response.statusCode = Number(/\d{3}/.exec(path)?.[0] ?? 200)
  response.setHeader('content-encoding', 'gzip')
  response.removeHeader('content-encoding')
  response.setHeader('x-van', 'binnen')
  if (path.includes('hoofd')) response.writeHead(response.statusCode)
  response.write('eigen ')
  response.end('antwoord')
}

const ask = async (path: string, method = 'GET') => {
  const answer = await fetch(`${origin}${path}`, { method })
  return { status: answer.status, from: answer.headers.get('x-van'), text: await answer.text() }
}

describe('an answer that would come out empty is replaced as it is written (R-53, .adr/0017)', () => {
  test('what is whole goes out untouched, in one piece or in several', async () => {
    expect(await ask('/200')).toEqual({ status: 200, from: 'binnen', text: 'eigen antwoord' })
    expect(await ask('/hoofd/201')).toEqual({ status: 201, from: 'binnen', text: 'eigen antwoord' })
  })
  test.each(['/404', '/hoofd/404', '/500', '/hoofd/503'])('%s: nothing of the first answer is left', async (path) => {
    const status = Number(/\d{3}/.exec(path)?.[0])
    expect(await ask(path)).toEqual({ status, from: null, text: `in plaats van ${status}` })
  })
  test('what does not come in time is answered, and what comes afterwards is dropped', async () => {
    expect(await ask('/traag/200')).toEqual({ status: 503, from: null, text: 'in plaats van late' })
    expect(await ask('/200')).toMatchObject({ status: 200, text: 'eigen antwoord' })
  })
  test('what is not to be watched is left alone: another method, another path', async () => {
    expect(await ask('/404', 'POST')).toMatchObject({ status: 404, text: 'eigen antwoord' })
    expect(await ask('/vrij/404')).toMatchObject({ status: 404, text: 'eigen antwoord' })
    expect(await ask('/vrij/traag/200')).toMatchObject({ status: 200, text: 'eigen antwoord' })
  })
})
