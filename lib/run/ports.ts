import net from 'node:net'

/** Can this port be had on the loopback address, now? */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** A free port, the wished one if it can be had. */
export async function freePort(wish?: number, avoid: readonly number[] = []): Promise<number> {
  if (wish !== undefined && wish <= 65_535 && !avoid.includes(wish) && (await isFree(wish))) return wish
  for (;;) {
    const port = await anyPort()
    if (!avoid.includes(port)) return port
  }
}

function anyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port could be had')),
      )
    })
  })
}
