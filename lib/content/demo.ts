import { Instant } from '../domain/shared/ids'

/** A version that a demo association works with, and from when. */
export type DemoKader = { readonly path: string; readonly effectiveFrom: Instant }

const from = (day: string) => Instant.parse(`${day}T00:00:00.000Z`)

/**
 * Which versions the demo associations publish, oldest first. VIT and VvvK each have an example of their own;
 * NVPA took over the base as it is, which the framework allows.
 */
export function demoKaders(): Readonly<Record<'vit' | 'vvvk' | 'nvpa', readonly DemoKader[]>> {
  return {
    vit: [
      { path: 'vit/2025-01', effectiveFrom: from('2025-01-01') },
      { path: 'vit/2026-01', effectiveFrom: from('2026-01-01') },
    ],
    vvvk: [{ path: 'vvvk/2026-01', effectiveFrom: from('2026-01-01') }],
    nvpa: [{ path: 'rbcz/2018-11', effectiveFrom: from('2019-01-01') }],
  }
}
