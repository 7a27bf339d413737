import { DEMO_ASSOCIATIONS } from '../demo/associations'
import type { DemoSecrets } from '../demo/demo-secrets'
import { startDemoPortal, type DemoPortal } from './demo-portal'

export type { DemoPortal }

/** One stand-in portal for each demo association. All of them, or none. */
export async function startDemoPortals(secrets: DemoSecrets, app: string): Promise<readonly DemoPortal[]> {
  const outcomes = await Promise.allSettled(DEMO_ASSOCIATIONS.map((a) => startDemoPortal(a, secrets, app)))
  const portals = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (!failed) return portals
  await Promise.all(portals.map((portal) => portal.close()))
  throw failed.reason as Error
}
