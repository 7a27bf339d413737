import { z } from 'zod'

/** What is wrong with the configuration, in Dutch, and how to mend it. One line per variable. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

const hex64 = /^[0-9a-f]{64}$/
const make = 'Maak een waarde met: node -p "crypto.randomBytes(32).toString(\'hex\')"'

const Database = z.object({
  DATABASE_URL: z
    .string({ error: 'DATABASE_URL ontbreekt. Zet er het adres van PostgreSQL in, met de rol app_rt.' })
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL begint niet met postgresql://. Controleer het adres.'),
  DATABASE_POOL: z.coerce
    .number({ error: 'DATABASE_POOL is geen getal. Gebruik een getal van 1 tot 100, of laat de variabele weg.' })
    .int()
    .min(1)
    .max(100)
    .default(8),
  // '0' behind a PgBouncer older than 1.21 (or with max_prepared_statements off), which loses named statements.
  DATABASE_PREPARED: z
    .literal(['0', '1'], { error: 'DATABASE_PREPARED is 0 of 1, of wordt weggelaten.' })
    .default('1')
    .transform((v) => v === '1'),
})
const RootKey = z
  .object({
    ROOT_KEY: z
      .string()
      .regex(
        /^[0-9a-f]{64}(,[0-9a-f]{64})*$/,
        `ROOT_KEY moet uit 64 tekens 0-9 en a-f bestaan (bij wisselen: nieuw,oud). ${make}`,
      )
      .optional(),
    ROOT_KEY_FILE: z.string().min(1).optional(),
  })
  .refine((e) => (e.ROOT_KEY === undefined) !== (e.ROOT_KEY_FILE === undefined), {
    error: 'Zet ROOT_KEY of ROOT_KEY_FILE, en niet allebei. Zonder hoofdsleutel gaat geen dossier open.',
  })
const App = z.object({
  APP_ORIGIN: z
    .string({ error: 'APP_ORIGIN ontbreekt. Zet er het openbare adres in, zoals https://afwegingskader.example.' })
    .refine((o) => URL.canParse(o) && new URL(o).origin === o, {
      error: 'APP_ORIGIN moet een adres zonder pad zijn, zoals https://afwegingskader.example.',
    }),
  AUTH_SECRET: z
    .string({ error: `AUTH_SECRET ontbreekt. ${make}` })
    .regex(hex64, `AUTH_SECRET moet uit 64 tekens 0-9 en a-f bestaan. ${make}`),
  DEMO: z
    .literal(['1', ''], { error: 'DEMO is 1 of wordt weggelaten.' })
    .optional()
    .transform((v) => v === '1'),
  RELEASE: z.string().min(1).max(80).default('onbekend'),
})

export type DatabaseEnv = z.infer<typeof Database>
export type RootKeyEnv = z.infer<typeof RootKey>
export type AppEnv = z.infer<typeof App>
export type Env = DatabaseEnv & RootKeyEnv & AppEnv

function parse<T>(schema: z.ZodType<T>): T {
  const result = schema.safeParse(process.env)
  if (result.success) return result.data
  throw new ConfigurationError(result.error.issues.map((i) => i.message).join('\n'))
}
// Parsed once per process and section: a command that only migrates needs no AUTH_SECRET.
const once = <T>(schema: z.ZodType<T>): (() => T) => {
  let value: T | undefined
  return () => (value ??= parse(schema))
}

export const databaseEnv = once(Database)
export const rootKeyEnv = once(RootKey)
export const appEnv = once(App)
/** Everything the application needs; throws one ConfigurationError with a line per missing or wrong variable. */
export function env(): Env {
  const problems: string[] = []
  const take = <T>(read: () => T): Partial<T> => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      problems.push(error.message)
      return {}
    }
  }
  const all = { ...take(databaseEnv), ...take(rootKeyEnv), ...take(appEnv) }
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'))
  return all as Env
}
