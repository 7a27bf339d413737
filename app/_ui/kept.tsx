'use client'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { drawnNow } from './drawn'

const inBrowser = () => typeof document !== 'undefined'

/**
 * On the server: what `Still` laid ready under this name. In the browser: whatever stands there. React takes an element
 * whose content is a text for its own without looking inside, so it leaves the elements, and what was typed in them.
 */
export function Kept({ id }: { id: string }) {
  const [found] = useState(() => (inBrowser() ? document.getElementById(id) : null))
  const box = useRef<HTMLDivElement>(null)
  // Should React ever make the page anew, it makes an empty box: then the same elements move into it.
  useLayoutEffect(() => {
    if (found !== null && box.current !== null && box.current !== found) box.current.append(...found.childNodes)
  }, [found])
  return (
    <div id={id} className="still" ref={box} suppressHydrationWarning>
      {inBrowser() ? '' : laidReady(id)}
    </div>
  )
}

/** An empty page would look as if there were nothing: better none at all. */
function laidReady(id: string): ReactNode {
  const drawn = drawnNow()
  if (!drawn?.has(id)) throw new Error('what was to be drawn is gone')
  return drawn.get(id)
}
