'use client'
import { useEffect } from 'react'
import { Autosave } from './autosave'
import { offerCopies } from './copy-blocks'
import { IdleWatch } from './idle'
import { leave } from './leave'

const AGAIN_MS = 600

/** Shift three times in a row. */
function onThreeShifts(act: () => void): (event: KeyboardEvent) => void {
  let times: number[] = []
  return (event) => {
    if (event.key !== 'Shift') return void (times = [])
    if (event.repeat) return
    times = [...times.filter((t) => event.timeStamp - t < 2 * AGAIN_MS), event.timeStamp]
    if (times.length >= 3) act()
  }
}

function unfold() {
  for (const details of document.querySelectorAll('details')) details.open = true
}

/**
 * What JavaScript adds, and nothing that a page needs: drafts are kept while somebody types; Shift three times leaves
 * at once, and so does the link; who is idle is warned; what is folded away opens for the printer where the stylesheet
 * cannot do it.
 */
export function Safeguards() {
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>('form.form[data-draft]')
    const autosave: Autosave | null = form && new Autosave(form, () => idle.heard())
    const idle = new IdleWatch(() => autosave?.save() ?? false)
    const off = new AbortController()
    const { signal } = off
    document.addEventListener(
      'keydown',
      onThreeShifts(() => leave(autosave)),
      { signal },
    )
    document.addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof Element) || event.target.closest('[data-leave]') === null) return
        event.preventDefault()
        leave(autosave)
      },
      { signal },
    )
    addEventListener('beforeprint', unfold, { signal })
    offerCopies()
    return () => {
      off.abort()
      idle.stop()
      autosave?.stop()
    }
  }, [])
  return null
}
