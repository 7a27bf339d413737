/** Beside each text that is to be copied: a button that does it. Without a script the text can be selected. */
export function offerCopies(): void {
  for (const text of document.querySelectorAll<HTMLElement>('.doc-alinea[id^="kopie-"]')) {
    if (text.previousElementSibling?.matches('[data-copies]')) continue
    const heading = text.previousElementSibling?.textContent ?? ''
    const row = document.createElement('p')
    row.className = 'no-print'
    row.dataset['copies'] = ''
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button-link'
    button.textContent = `Kopieer: ${heading}`
    const said = document.createElement('span')
    said.setAttribute('role', 'status')
    button.addEventListener('click', () => void copied(text).then((words) => (said.textContent = words)))
    row.append(button, ' ', said)
    text.before(row)
  }
}

/** Copies the text; where the browser will not, selects it. Answers what to tell. */
async function copied(text: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text.innerText)
    return 'Gekopieerd.'
  } catch {
    getSelection()?.selectAllChildren(text)
    return 'De tekst is gekozen. Kopieer hem met Ctrl en C, of met Command en C.'
  }
}
