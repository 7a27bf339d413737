import { copyText } from './copy-text'
import type { Answer } from './post-draft'

const AGAIN = 'We proberen het opnieuw.'
const NOT_YET = 'Nog niet opgeslagen.'

/** What a person has to know; never more than that. */
function wordsOf({ at, login, status }: Answer): string {
  if (at !== null && login) return `Opgeslagen om ${at}. U bent niet meer ingelogd. Log in en kom daarna hier terug.`
  if (at !== null) return `Opgeslagen om ${at}`
  if (login) return `${NOT_YET} U bent niet meer ingelogd. Log in en kom daarna hier terug. Laat deze pagina open.`
  if (status === 0) return `${NOT_YET} Er is geen verbinding. ${AGAIN}`
  if (status === 413) return `${NOT_YET} Uw tekst is te lang. Maak hem korter, of verdeel hem over twee keer.`
  if (status === 404 || status === 403) return `${NOT_YET} Misschien bent u ingelogd met een ander account. ${AGAIN}`
  return `${NOT_YET} De opslag antwoordt nu niet. ${AGAIN}`
}

/** The line under a form that says whether the text is on the server, and what else can be done while it is not. */
export class SavedLine {
  readonly #box: Element | null
  #said = ''

  constructor(form: HTMLFormElement) {
    this.#box = form.querySelector('[data-saved]')
    this.#part('[data-copy]')?.addEventListener('click', () => void this.#copy(form))
  }

  say(answer: Answer): void {
    const words = wordsOf(answer)
    // The same once more says nothing new, and would wipe out what was said about copying.
    if (words !== this.#said) this.#write(words)
    this.#said = words
    this.#box?.toggleAttribute('data-failed', answer.at === null || answer.login)
    this.#show('[data-login]', answer.login)
    this.#show('[data-copy]', answer.at === null)
    if (answer.at !== null) this.#show('[data-copied]', false)
  }

  async #copy(form: HTMLFormElement): Promise<void> {
    const area = this.#part<HTMLTextAreaElement>('[data-copied]')
    if (area !== null) this.#write(await copyText(form, area))
  }

  #part = <E extends HTMLElement>(selector: string): E | null => this.#box?.querySelector<E>(selector) ?? null
  #show(selector: string, shown: boolean): void {
    this.#part(selector)?.toggleAttribute('hidden', !shown)
  }
  #write(words: string): void {
    const status = this.#part('[role=status]')
    if (status !== null) status.textContent = words
  }
}
