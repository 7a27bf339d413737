import type { ReactNode } from 'react'
import { drawnNow } from './drawn'
import { Kept } from './kept'

/**
 * What is drawn once, as HTML, and never again (.adr/0019): React's own description of it is not sent along, and the
 * browser's scripts never touch it. So nothing in it may need a script of React: no state, no handler, no `async`.
 */
export function Still({ children }: { children: ReactNode }) {
  const drawn = drawnNow()
  if (drawn === undefined) return children
  const id = `vast-${drawn.size}`
  drawn.set(id, children)
  return <Kept id={id} />
}
