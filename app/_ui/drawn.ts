import type { ReactNode } from 'react'

/** What of one page is drawn on the server only, by its name on that page. */
export type Drawn = Map<string, ReactNode>

// Made by lib/platform/per-answer.ts. Over `globalThis`: the two halves of React (the one that works a page out, and the
// one that writes it as HTML) are two bundles, and the browser, which has neither, must not load a module of Node.
const holder = globalThis as { afwegingskaderPerAnswer?: { getStore(): Map<string, unknown> | undefined } }

/** Of the answer that is being written now; undefined in a browser. */
export const drawnNow = (): Drawn | undefined => holder.afwegingskaderPerAnswer?.getStore() as Drawn | undefined
