import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DocumentView } from '@/lib/documents/document-html'
import type { DocumentModel } from '@/lib/documents/model'

export const htmlOf = (model: DocumentModel): string => renderToStaticMarkup(createElement(DocumentView, { model }))

const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
/** The words of a page as a reader meets them: with the bullets and numbers of its lists. */
export function htmlWords(html: string): string {
  const lists: { ordered: boolean; next: number }[] = []
  const marked = html.replace(/<(\/?)(ol|ul|li)\b([^>]*)>/g, (_, close: string, tag: string, rest: string) => {
    if (tag !== 'li') {
      if (close) lists.pop()
      else lists.push({ ordered: tag === 'ol', next: Number(/start="(\d+)"/.exec(rest)?.[1] ?? 1) })
      return ' '
    }
    const list = lists.at(-1)
    if (close || !list) return ' '
    return list.ordered ? `${list.next++}. ` : '• '
  })
  return marked.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITY[name]!)
}
