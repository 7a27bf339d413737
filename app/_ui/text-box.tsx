'use client'
import { useSyncExternalStore, type ComponentProps } from 'react'

const never = () => () => undefined
const isBrowser = () => typeof document !== 'undefined'

/**
 * Its content counts as typed from now on: a change of the text that it started with leaves it alone. `data-typed` says
 * that it is no longer the text that the server sent (autosave.ts).
 */
function keepContent(id: string, text: string): void {
  const box = document.getElementById(id)
  if (!(box instanceof HTMLTextAreaElement)) return
  const { value } = box
  box.value = value
  if (value !== text) box.dataset['typed'] = ''
}

/**
 * A textarea that keeps what is typed before the page's scripts have arrived. React, taking over a page, sets the first
 * text of a textarea again, and on a slow line that would undo a sentence. So while it takes over there is no first text.
 */
export function TextBox({ id, text, ...rest }: Omit<ComponentProps<'textarea'>, 'id'> & { id: string; text: string }) {
  const takesOver = useSyncExternalStore(never, () => false, isBrowser)
  if (takesOver) keepContent(id, text)
  return <textarea {...rest} id={id} defaultValue={takesOver ? undefined : text} />
}
