type Typed = HTMLInputElement | HTMLTextAreaElement
const CHOICES = ['radio', 'checkbox']
const words = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

/** The question that a field answers: the legend of a choice, the label of a text. */
const questionOf = (field: Typed): string =>
  words(CHOICES.includes(field.type) ? field.closest('fieldset')?.querySelector('legend') : field.labels?.[0])

const answerOf = (field: Typed): string =>
  CHOICES.includes(field.type) ? words(field.labels?.[0]?.querySelector('span')) : field.value

const isAnswer = (field: Element): field is Typed => {
  if (field instanceof HTMLTextAreaElement) return field.name !== '' && field.value !== ''
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false
  return CHOICES.includes(field.type) ? field.checked : field.value !== ''
}

/** Everything that was filled in, each under its own question. */
const textOf = (form: HTMLFormElement): string =>
  [...form.elements]
    .filter(isAnswer)
    .map((field) => `${questionOf(field)}\n${answerOf(field)}`)
    .join('\n\n')

/** Copies what was typed; where the browser will not, shows it selected. Answers what to tell. */
export async function copyText(form: HTMLFormElement, area: HTMLTextAreaElement): Promise<string> {
  const text = textOf(form)
  try {
    await navigator.clipboard.writeText(text)
    return 'Uw tekst is gekopieerd. U kunt hem nu ergens anders plakken.'
  } catch {
    area.value = text
    area.hidden = false
    area.select()
    return 'Uw tekst staat hieronder. Kopieer hem met Ctrl en C, of met Command en C.'
  }
}
