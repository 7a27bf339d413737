'use client'
import { useEffect } from 'react'
import { parseMarkdown, type MdBlok, type MdInline } from '@/lib/domain/kader/markdown'

/**
 * Shows what is typed as it will read: each `[data-live]` follows the field that it names. Without JavaScript the page
 * shows what was saved last. Elements are made by hand, since the page itself is drawn once (.adr/0019).
 */
export function LivePreview() {
  useEffect(() => {
    const off = new AbortController()
    document.addEventListener(
      'input',
      ({ target }) => {
        if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return
        for (const shown of document.querySelectorAll<HTMLElement>('[data-live]'))
          if (shown.dataset['live'] === target.name) show(shown, target.value)
      },
      { signal: off.signal },
    )
    return () => off.abort()
  }, [])
  return null
}

function show(shown: HTMLElement, text: string): void {
  if (shown.dataset['plain'] === undefined) shown.replaceChildren(...parseMarkdown(text).map(block))
  else shown.textContent = text
}

function made(tag: string, children: readonly Node[]): HTMLElement {
  const element = document.createElement(tag)
  element.append(...children)
  return element
}

function block(b: MdBlok): Node {
  if (b.soort === 'alinea') return made('p', b.inhoud.map(inline))
  const items = b.items.map((item) => made('li', item.map(block)))
  return made(b.geordend ? 'ol' : 'ul', items)
}

function inline(part: MdInline): Node {
  switch (part.soort) {
    case 'tekst':
      return document.createTextNode(part.tekst)
    case 'nadruk':
      return made('em', part.inhoud.map(inline))
    case 'sterk':
      return made('strong', part.inhoud.map(inline))
    case 'regeleinde':
      return document.createElement('br')
    case 'link': {
      const link = made('a', part.inhoud.map(inline))
      link.setAttribute('href', part.url)
      return link
    }
  }
}
