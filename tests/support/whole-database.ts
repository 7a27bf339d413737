import type pg from 'pg'

export type Rows = ReadonlyMap<string, readonly string[]>

/** Every table that this connection may read, with the rows it sees, each a line of text; bytes stand in hexadecimal. */
export async function everyRow(client: pg.Client): Promise<Rows> {
  const { rows: tables } = await client.query<{ names: string[] }>(
    `SELECT array_agg(relname::text ORDER BY relname) AS names FROM pg_class
      WHERE relnamespace = 'app'::regnamespace AND relkind = 'r' AND has_table_privilege(oid, 'SELECT')`,
  )
  const { names } = tables[0]!
  // One message, several statements: one result each.
  const sql = names.map((name) => `SELECT t::text AS line FROM app.${name} t ORDER BY 1`).join(';')
  const results: unknown = await client.query(sql)
  return new Map((results as pg.QueryResult<{ line: string }>[]).map((r, i) => [names[i]!, r.rows.map((x) => x.line)]))
}

/** The rows of an association that name one of these ids, with their table in front. */
export const rowsAbout = (rows: Rows, associationId: string, ids: readonly string[]): readonly string[] =>
  [...rows].flatMap(([table, lines]) =>
    lines
      .filter((line) => line.includes(associationId) && ids.some((id) => line.includes(id)))
      .map((line) => `${table}: ${line}`),
  )
/** The rows of one table that came. */
export function added(before: Rows, after: Rows, table: string): readonly string[] {
  const old = new Set(before.get(table))
  return (after.get(table) ?? []).filter((line) => !old.has(line))
}

/** The tables (and how many rows came or went) in which `after` differs from `before`. */
export function changes(before: Rows, after: Rows): Readonly<Record<string, string>> {
  const differing: Record<string, string> = {}
  for (const [table, rows] of after) {
    const [old, now] = [new Set(before.get(table)), new Set(rows)]
    const gone = [...old].filter((row) => !now.has(row)).length
    const come = rows.filter((row) => !old.has(row)).length
    if (gone + come > 0) differing[table] = `+${come} -${gone}`
  }
  return differing
}

/** How a word would look in a dump: as text, as bytes in hexadecimal (UTF-8, UTF-16), inside base64 at any offset. */
function tracesOf(word: string): readonly string[] {
  const utf8 = Buffer.from(word, 'utf8')
  const offsets = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), utf8])
      .toString('base64')
      .replaceAll('=', '')
    // The first and last sign also depend on what stands beside the word.
    return whole.slice(before === 0 ? 0 : before + 1, -1)
  })
  const texts = [word, JSON.stringify(word).slice(1, -1), ...offsets]
  const bytes = [...texts.map((text) => Buffer.from(text, 'utf8')), Buffer.from(word, 'utf16le')]
  return [...texts, ...bytes.map((b) => b.toString('hex'))]
}

/** Where any of the words can be read without a key, also in small letters or capitals: `table: word`. */
export function readableIn(rows: Rows, words: readonly string[]): readonly string[] {
  const traces = words.map((word) => {
    const spellings = new Set([word, word.toLowerCase(), word.toUpperCase()])
    return [word, [...new Set([...spellings].flatMap(tracesOf))]] as const
  })
  return [...rows].flatMap(([table, lines]) => {
    const whole = lines.join('\n')
    return traces.flatMap(([word, all]) => (all.some((trace) => whole.includes(trace)) ? [`${table}: ${word}`] : []))
  })
}
