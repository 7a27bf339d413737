/** The database cannot be reached, or did not answer in time. The web turns it into a 503 that gives the text back. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'
  readonly code: string
  constructor(code: string, cause: unknown) {
    super('the database is away', { cause })
    this.code = code
  }
}

// Prisma: cannot reach, timed out, closed, pool exhausted, transaction could not start or ran past its deadline.
const PRISMA_AWAY = new Set(['P1001', 'P1002', 'P1008', 'P1011', 'P1017', 'P2024', 'P2028', 'P2037'])
// PostgreSQL: connection exceptions (class 08), too many connections, shutting down, starting up, a statement or a lock
// that took too long, a session that was ended for idling.
const SQLSTATE_AWAY = /^(08...|53300|57P0[1-5]|57014|55P03|25P03|25P04)$/
const KINDS_AWAY = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TlsConnectionError',
  'TooManyConnections',
])
const SYSTEM_AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
const MESSAGES_AWAY =
  /timeout exceeded when trying to connect|Connection terminated|Can't reach database server|Server has closed the connection|connection error and is not queryable/

type Loose = {
  readonly code?: unknown
  readonly kind?: unknown
  readonly originalCode?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly meta?: { readonly driverAdapterError?: unknown; readonly code?: unknown }
}

/** The code by which `error` says that the database is away, or undefined when it says something else. */
export function awayCode(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined
  const e = error as Loose
  for (const code of [e.code, e.originalCode, e.meta?.code])
    if (typeof code === 'string' && (PRISMA_AWAY.has(code) || SQLSTATE_AWAY.test(code) || SYSTEM_AWAY.has(code)))
      return code
  if (typeof e.kind === 'string' && KINDS_AWAY.has(e.kind)) return e.kind
  if (typeof e.message === 'string' && MESSAGES_AWAY.test(e.message)) return 'connection'
  return awayCode(e.cause, depth + 1) ?? awayCode(e.meta?.driverAdapterError, depth + 1)
}
