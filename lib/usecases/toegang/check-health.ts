import { ping } from '@/lib/data/readiness-repository'
import { appEnv } from '@/lib/platform/env'

/** Is the storage there, and does it answer to the role of the application? Throws when not. Nobody's data is read. */
export async function checkHealth(): Promise<{ readonly release: string }> {
  await ping()
  return { release: appEnv().RELEASE }
}
