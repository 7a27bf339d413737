import http from 'node:http'
import { gunzipSync } from 'node:zlib'

/** What came over the line: compressed, and what it is when it is unpacked. */
export type Wire = { readonly gzip: number; readonly raw: number; readonly text: string }

export function fetchWire(origin: string, path: string, cookie = ''): Promise<Wire> {
  const headers = { 'accept-encoding': 'gzip', cookie }
  return new Promise((resolve, reject) => {
    const request = http.get(new URL(path, origin), { headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        if (response.statusCode !== 200) return reject(new Error(`${path} answered ${response.statusCode}`))
        const body = Buffer.concat(chunks)
        const whole = response.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
        resolve({ gzip: body.length, raw: whole.length, text: whole.toString('utf8') })
      })
    })
    request.once('error', reject)
  })
}
