import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPortalUrl, isReachable, portalAgent } from '@/lib/platform/portal-agent'

describe('the portal of an association cannot lead into our own network (SSRF)', () => {
  test.each([
    ...['127.0.0.1', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
    ...['::1', '::', 'fe80::1', 'fc00::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::a00:1', 'not-an-address'],
  ])('%s is refused', (address) => expect(isReachable(address, false)).toBe(false))
  test.each(['9.9.9.9', '145.100.1.1', '2606:4700::1111', '::ffff:9.9.9.9'])('%s is a public address', (address) =>
    expect(isReachable(address, false)).toBe(true),
  )
  test('a demonstration reaches this machine and nothing else', () => {
    expect(isReachable('127.0.0.1', true)).toBe(true)
    expect(isReachable('9.9.9.9', true)).toBe(false)
    expect(isReachable('127.evil.example', true)).toBe(false)
  })
  test('https only; plain http for the portals of a demonstration on this machine', () => {
    expect(isPortalUrl('https://leden.example', false)).toBe(true)
    expect(isPortalUrl('http://leden.example', false)).toBe(false)
    expect(isPortalUrl('https://u:p@leden.example', false)).toBe(false)
    expect(isPortalUrl('http://127.0.0.1:4001', true)).toBe(true)
    expect(isPortalUrl('http://leden.example', true)).toBe(false)
  })
})

describe('the connection itself', () => {
  let server: http.Server
  let base = ''
  beforeAll(async () => {
    server = http.createServer((request, response) => {
      if (request.url === '/long') response.end('x'.repeat(3_000_000))
      else response.end('ok')
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((done) => server.close(done)))

  const get = (url: string, demo: boolean) =>
    new Promise<string>((resolve, reject) => {
      const request = http.get(url, { agent: portalAgent(demo) }, (response) => {
        let text = ''
        response.on('data', (part: Buffer) => (text += part.toString()))
        response.on('end', () => resolve(text))
        response.on('error', reject)
      })
      request.on('error', reject)
    })

  test('reaches this machine in a demonstration, by address and by name', async () => {
    await expect(get(`${base}/`, true)).resolves.toBe('ok')
    await expect(get(`${base.replace('127.0.0.1', 'localhost')}/`, true)).resolves.toBe('ok')
  })
  test('does not follow plain http outside it', async () => {
    await expect(get(`${base}/`, false)).rejects.toThrow(/protocol/i)
  })
  test('breaks off an answer that is too long', async () => {
    await expect(get(`${base}/long`, true)).rejects.toThrow(/too long|aborted|hang up/)
  })
})
