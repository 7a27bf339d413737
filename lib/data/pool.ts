import pg from 'pg'

// The only file that loads pg: nothing of lib/data opens a connection of its own (.adr/0022).
export type Pool = pg.Pool
export type Connection = pg.PoolClient
/** One connects at once or fails at once: a request must not hang on a database that is away. */
const CONNECT_MS = 2_000

export const openPool = (connectionString: string, max: number): Pool =>
  // Never pg's query_timeout: it abandons a statement that the next borrower of the connection then commits.
  new pg.Pool({ connectionString, max, connectionTimeoutMillis: CONNECT_MS, idleTimeoutMillis: 30_000, pipeline: true })

/** As a text in SQL, for a message that cannot have parameters. */
export const quoted = (value: string): string => pg.escapeLiteral(value)
