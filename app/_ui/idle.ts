const MINUTE = 60_000
/** Between the warning and the end of the session. */
const LAST_MINUTES = 5

/**
 * Warns five minutes before the session ends by itself, and says so when it has ended. The server counts from the last
 * thing that it heard of this person: a page, or a draft. So does this.
 */
export class IdleWatch {
  readonly #box = document.querySelector('[data-idle]')
  readonly #off = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined
  #heard = Date.now()

  /** `goOn` keeps the draft, and with it the session; false when there is no draft to keep. */
  constructor(goOn: () => boolean) {
    if (this.#box === null) return
    const { signal } = this.#off
    this.#box.querySelector('button')?.addEventListener('click', () => goOn() || this.#ask(), { signal })
    // A computer that slept did not count.
    document.addEventListener('visibilitychange', () => this.#look(), { signal })
    this.#look()
  }

  heard(): void {
    this.#heard = Date.now()
    this.#look()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#off.abort()
  }

  #look(): void {
    clearTimeout(this.#timer)
    const warnAt = this.#heard + Number(this.#box?.getAttribute('data-idle') ?? 0) * MINUTE
    const endAt = warnAt + LAST_MINUTES * MINUTE
    const now = Date.now()
    this.#show(now < warnAt ? null : now < endAt ? 'soon' : 'over')
    if (now < endAt) this.#timer = setTimeout(() => this.#look(), (now < warnAt ? warnAt : endAt) - now)
  }

  #show(part: 'soon' | 'over' | null): void {
    for (const each of this.#box?.querySelectorAll('[data-part]') ?? [])
      each.toggleAttribute('hidden', each.getAttribute('data-part') !== part)
  }

  /** On a page without a draft: the home of the association is no record, so asking for it leaves no trace in the log. */
  #ask(): void {
    const request = new XMLHttpRequest()
    request.open('GET', `/${location.pathname.split('/')[1] ?? ''}`)
    request.addEventListener('load', () => {
      // Only who is logged in can log out.
      if (request.responseText.includes('/uitloggen"')) this.heard()
      else this.#show('over')
    })
    request.send()
  }
}
