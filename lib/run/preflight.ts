import { checkDatabase } from './preflight-database'
import { checkSettings, type Problem } from './preflight-settings'
import type { Environment } from './settings'

export type { Problem }

/** Everything that is wrong with running on somebody's own database. Empty when all is well. */
export async function preflight(env: Environment, demoDir: string): Promise<readonly Problem[]> {
  const url = env['DATABASE_URL']
  const database = url
    ? await checkDatabase(url)
    : [{ wrong: 'DATABASE_URL ontbreekt.', mend: 'Zet daarin het adres van de database, met de rol app_rt.' }]
  return [...checkSettings(env, demoDir), ...database]
}

export const describeProblems = (problems: readonly Problem[]): string =>
  problems.map(({ wrong, mend }) => `✗ ${wrong}\n  ${mend}`).join('\n')
