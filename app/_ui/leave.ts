import type { Autosave } from './autosave'
import { postDraft } from './post-draft'

const PATIENCE_MS = 1_500

/** Blank at once, keep the draft, end the session on the server, and leave no page behind (I9). */
export function leave(autosave: Autosave | null): void {
  const draft = autosave?.release() ?? null
  const address = autosave?.form.action ?? ''
  document.body.replaceChildren()
  document.title = ' '
  const go = (to: string) => location.replace(to)
  if (draft === null) return go('/snel-weg')
  if (navigator.sendBeacon(address, draft)) return go('/snel-weg?concept')
  // Longer than a browser sends on its own: the empty page waits for it, but not for long.
  postDraft(address, draft, () => go('/snel-weg'))
  setTimeout(() => go('/snel-weg'), PATIENCE_MS)
}
