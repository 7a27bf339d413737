import http from 'node:http'
import https from 'node:https'
import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, type LookupFunction, type Socket } from 'node:net'

/**
 * The connection to an association's portal. Its address is a setting, so it is a lever to reach our own network
 * (security.md: SSRF): the address that is really connected to is checked, after the name was looked up.
 */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress'
}

/** More than any discovery document, key set or token; less than what could fill the memory. */
const MAX_BYTES = 1_000_000
const MAX_MS = 10_000

// Special-use ranges of the IANA registries: not on the public internet, or not one machine.
const SPECIAL = new BlockList()
const V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
]
const V6 = ['::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16']
const V6_LOCAL = ['fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8']
for (const range of V4) add(range, 'ipv4')
for (const range of [...V6, ...V6_LOCAL]) add(range, 'ipv6')
function add(range: string, family: 'ipv4' | 'ipv6') {
  const [net = '', bits] = range.split('/')
  SPECIAL.addSubnet(net, Number(bits), family)
}

/** May we connect to this address? In a demonstration the portals run on this very machine, and only there. */
export function isReachable(address: string, demo: boolean): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address
  const family = isIP(mapped)
  if (demo) return family !== 0 && (mapped === '::1' || mapped.startsWith('127.'))
  // A mapped address in hexadecimal is one of ::/96's neighbours and never a portal's.
  if (family === 0 || /^::ffff:/i.test(mapped)) return false
  return !SPECIAL.check(mapped, family === 4 ? 'ipv4' : 'ipv6')
}

/** Is this an address that a portal may have at all? `https` only, but for the portals of a demonstration. */
export function isPortalUrl(url: string, demo: boolean): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username, password } = new URL(url)
  if (username !== '' || password !== '') return false
  if (demo) return protocol === 'http:' && isReachable(hostname.replace(/^\[|\]$/g, ''), true)
  return protocol === 'https:'
}

const checkedLookup =
  (demo: boolean): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 4)
      const refused = found.length === 0 || found.some(({ address }) => !isReachable(address, demo))
      if (refused) return callback(new RefusedAddress('special-use address'), '', 4)
      if (options.all) return callback(null, found)
      callback(null, found[0]!.address, found[0]!.family)
    })
  }

function bounded(socket: Socket): Socket {
  let bytes = 0
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MAX_BYTES) socket.destroy(new RefusedAddress('answer too long'))
  })
  const timer = setTimeout(() => socket.destroy(new RefusedAddress('answer too slow')), MAX_MS)
  socket.once('close', () => clearTimeout(timer))
  return socket
}

type Made = ReturnType<http.Agent['createConnection']>
/** A name is checked when it is looked up; a bare address never is, so it is checked here. */
function guard(host: string | null | undefined, demo: boolean): void {
  if (host && isIP(host) !== 0 && !isReachable(host, demo)) throw new RefusedAddress('special-use address')
}

class GuardedHttps extends https.Agent {
  override createConnection(...[options, done]: Parameters<https.Agent['createConnection']>): Made {
    guard(options.host, false)
    return bounded(super.createConnection({ ...options, lookup: checkedLookup(false) }, done) as Socket)
  }
}
class GuardedHttp extends http.Agent {
  override createConnection(...[options, done]: Parameters<http.Agent['createConnection']>): Made {
    guard(options.host, true)
    return bounded(super.createConnection({ ...options, lookup: checkedLookup(true) }, done) as Socket)
  }
}

/** One agent for all portals: it refuses the other protocol, special-use addresses, and answers too long or too slow. */
let made: { readonly demo: boolean; readonly agent: http.Agent } | undefined
export function portalAgent(demo: boolean): http.Agent {
  if (made?.demo !== demo) {
    const options = { keepAlive: false, maxSockets: 20 }
    made = { demo, agent: demo ? new GuardedHttp(options) : new GuardedHttps(options) }
  }
  return made.agent
}
