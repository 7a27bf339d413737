'use client'
import { useEffect } from 'react'
import { autosave } from './autosave'

const AGAIN_MS = 600

const draftForm = () => document.querySelector<HTMLFormElement>('form.form[data-draft]')

/** The form that is being filled in goes along, so that nothing typed is lost. Was there one? */
function flushDraft(): boolean {
  const form = draftForm()
  if (form === null) return false
  const data = new FormData(form)
  data.set('_actie', 'bewaren')
  return navigator.sendBeacon(form.action, data)
}

/** Blank at once, keep the draft, end the session on the server, and leave no page behind (I9). */
function leave() {
  const kept = flushDraft()
  document.body.replaceChildren()
  document.title = ' '
  location.replace(kept ? '/snel-weg?concept' : '/snel-weg')
}

/** Five minutes before the session ends by itself. The server counts from the last page, and so does this. */
const WARNING = '[data-idle-warning]'
const idleWarningMs = () => Number(document.querySelector(WARNING)?.getAttribute('data-idle-warning') ?? 0) * 60_000
function warnIdle() {
  const warning = document.querySelector(WARNING)
  if (warning !== null) warning.removeAttribute('hidden')
}

/**
 * What JavaScript adds, and nothing that a page needs: drafts are kept while somebody types; Shift three times leaves
 * at once, and so does the link; what is folded away opens for the printer where the stylesheet cannot do it.
 */
export function Safeguards() {
  useEffect(() => {
    let times: number[] = []
    const form = draftForm()
    const stopSaving = form === null ? undefined : autosave(form)
    const idle = setTimeout(warnIdle, idleWarningMs())
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Shift') return void (times = [])
      if (event.repeat) return
      times = [...times.filter((t) => event.timeStamp - t < 2 * AGAIN_MS), event.timeStamp]
      if (times.length < 3) return
      leave()
    }
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('[data-leave]') === null) return
      event.preventDefault()
      leave()
    }
    const onPrint = () => {
      for (const details of document.querySelectorAll('details')) details.open = true
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onClick)
    addEventListener('beforeprint', onPrint)
    return () => {
      clearTimeout(idle)
      stopSaving?.()
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick)
      removeEventListener('beforeprint', onPrint)
    }
  }, [])
  return null
}
