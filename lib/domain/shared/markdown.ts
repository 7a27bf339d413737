import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** The one parser of a framework's restricted Markdown: page, PDF and comparison read the same tree. */
export const parseMarkdown = (tekst: string): Root => fromMarkdown(tekst)
