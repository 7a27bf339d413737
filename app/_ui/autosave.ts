const PAUSE_MS = 3_000
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })

/**
 * Keeps the draft on the server while somebody types, a moment after the last key; nothing is kept in the browser. It
 * posts what the button "Bewaar als concept" would, and says when that was done. Returns how to stop.
 */
export function autosave(form: HTMLFormElement): () => void {
  const status = form.querySelector('[data-saved]')
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: XMLHttpRequest | undefined
  const stop = () => {
    clearTimeout(timer)
    sending?.abort()
  }
  const send = () => {
    const data = new FormData(form)
    data.set('_actie', 'bewaren')
    const request = new XMLHttpRequest()
    sending = request
    request.open('POST', form.action)
    request.setRequestHeader('accept', 'application/json')
    request.addEventListener('load', () => {
      if (status === null) return
      status.textContent =
        request.status === 200
          ? `Opgeslagen om ${clock.format(new Date())}`
          : 'Nog niet opgeslagen. Bewaar uw tekst zelf.'
    })
    request.send(data)
  }
  const onInput = () => {
    clearTimeout(timer)
    timer = setTimeout(send, PAUSE_MS)
  }
  form.addEventListener('input', onInput)
  // What is sent now must not be overtaken by an older draft.
  form.addEventListener('submit', stop)
  return () => {
    stop()
    form.removeEventListener('input', onInput)
    form.removeEventListener('submit', stop)
  }
}
