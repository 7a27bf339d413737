import { asDraft, postDraft, type Answer } from './post-draft'
import { SavedLine } from './saved-line'

const PAUSE_MS = 2_000
/** After so many failures in a row; the last one again and again. */
const AGAIN_MS = [5_000, 10_000, 20_000, 40_000, 60_000]

/**
 * Keeps the draft on the server while somebody types: a moment after the last key, when a field is left, when the page
 * is hidden. It posts what the button "Bewaar als concept" would, and says when that was done. Nothing is kept in the
 * browser. While it does not succeed the text stays where it is, and the page is not left unasked.
 */
export class Autosave {
  /** What the server is known to hold. */
  #held: string
  /** What the browser was given to send on its own. */
  #flown = ''
  #sending: XMLHttpRequest | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #loggedOut = false
  /** The form itself is on its way, or thrown away: nothing may be sent after it. */
  #released = false
  #pressed: { readonly form: HTMLFormElement; readonly button: HTMLElement | null } | null = null
  readonly #line: SavedLine
  readonly #off = new AbortController()

  constructor(
    readonly form: HTMLFormElement,
    /** The server has heard of this person: the session runs on from now. */
    readonly onSaved: () => void,
  ) {
    this.#line = new SavedLine(form)
    // What was typed before this script arrived was not sent yet.
    this.#held = isUntouched(form) ? textOf(form) : ''
    if (this.#held === '') this.#later(PAUSE_MS)
    this.#listen()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#off.abort()
  }

  /** What the server may not have yet; null when it has everything. From now on nothing is sent or asked. */
  release(): FormData | null {
    const draft = this.#isHeld() ? null : asDraft(this.form)
    this.#released = true
    clearTimeout(this.#timer)
    this.#sending?.abort()
    this.#sending = null
    return draft
  }

  /** Also what has not changed, when somebody says to be there still. False: there is no draft to keep. */
  save(anyway = false): boolean {
    if (this.#sending !== null) return true
    if (!anyway && textOf(this.form) === this.#held) return false
    clearTimeout(this.#timer)
    const text = textOf(this.form)
    this.#sending = postDraft(this.form.action, asDraft(this.form), (answer) => this.#answered(text, answer))
    return true
  }

  #listen(): void {
    const { signal } = this.#off
    this.form.addEventListener('input', () => this.#typed(), { signal })
    this.form.addEventListener('focusout', () => this.save(), { signal })
    // Any form of the page: logging out also waits for what was typed.
    document.addEventListener('submit', (event) => this.#submitted(event), { signal })
    document.addEventListener('visibilitychange', () => this.#turned(), { signal })
    addEventListener('pagehide', () => this.#hidden(), { signal })
    addEventListener('online', () => this.save(), { signal })
    addEventListener('beforeunload', (event) => this.#leaving(event), { signal })
  }

  #isHeld = (): boolean => this.#sending === null && textOf(this.form) === this.#held

  #later(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.save(), milliseconds)
  }

  #typed(): void {
    this.#released = false
    this.#later(PAUSE_MS)
  }

  #turned(): void {
    if (document.visibilityState === 'hidden') this.#hidden()
    // Perhaps somebody logged in again in another window.
    else if (this.#failures > 0 || this.#loggedOut) this.save(true)
  }

  /** Asked for only while a save has failed. What is not on the server goes first: the next page may show this draft. */
  #leaving(event: BeforeUnloadEvent): void {
    if (this.#released || this.#isHeld()) return
    if (this.#failures > 0) event.preventDefault()
    else this.#hidden()
  }

  /** The page may never come back. What is too long for the browser to send on its own goes as usual. */
  #hidden(): void {
    const text = textOf(this.form)
    if (this.#released || this.#isHeld() || text === this.#flown) return
    this.#sending?.abort()
    this.#sending = null
    if (!navigator.sendBeacon(this.form.action, asDraft(this.form))) return void this.save()
    this.#flown = text
    // Nobody hears what became of it; if the page stays, it is sent once more.
    this.#later(PAUSE_MS)
  }

  /** First the draft, then the form: without a network the page would be gone and the text with it. */
  #submitted(event: SubmitEvent): void {
    if (this.#released || !(event.target instanceof HTMLFormElement)) return
    if (this.#isHeld() && navigator.onLine) return void this.release()
    event.preventDefault()
    if (this.#pressed !== null) return
    this.#pressed = { form: event.target, button: event.submitter }
    this.save(true)
  }

  #answered(text: string, answer: Answer): void {
    this.#sending = null
    if (this.#released) return
    this.#loggedOut = answer.login
    if (answer.at === null) this.#failures++
    else {
      this.#held = text
      this.#failures = 0
      nameDraft(this.form)
      if (!answer.login) this.onSaved()
    }
    this.#line.say(answer)
    if (this.#pressed !== null && answer.at !== null && textOf(this.form) !== text) return void this.save()
    const pressed = this.#pressed
    this.#pressed = null
    // Our own answer to the form gives the text back; somebody else's, or none, would not.
    if (pressed !== null && answer.ours) {
      this.release()
      return pressed.form.requestSubmit(pressed.button)
    }
    if (this.#failures > 0) return this.#again(answer)
    if (textOf(this.form) !== this.#held) this.#later(PAUSE_MS)
  }

  #again({ status }: Answer): void {
    // Too long stays too long, until it is made shorter.
    if (status !== 413) this.#later(AGAIN_MS[Math.min(this.#failures, AGAIN_MS.length) - 1] ?? PAUSE_MS)
  }
}

const textOf = (form: HTMLFormElement): string => JSON.stringify([...new FormData(form)])

const isUntouched = (form: HTMLFormElement): boolean =>
  [...form.elements].every((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value === field.defaultValue
    return (
      !(field instanceof HTMLInputElement) ||
      (field.value === field.defaultValue && field.checked === field.defaultChecked)
    )
  })

/** From now on the address of this page opens the draft: a page that is loaded again shows what was typed. */
function nameDraft(form: HTMLFormElement): void {
  const key = form.elements.namedItem('_sleutel')
  const here = new URL(location.href)
  if (!(key instanceof HTMLInputElement) || here.searchParams.has('concept')) return
  here.searchParams.set('concept', key.value)
  history.replaceState(history.state, '', here)
}
