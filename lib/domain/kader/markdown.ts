import type { Link, Nodes, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/**
 * The restricted Markdown of a framework's texts: paragraphs, lists, emphasis, links, hard line breaks. One small tree
 * for web, PDF and comparison. Whatever else Markdown knows (HTML, headings, code, images, quotes) stays what was
 * typed: literal text. So nothing in a text can become markup that this file does not name.
 */
export type MdInline =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'nadruk' | 'sterk'; readonly inhoud: readonly MdInline[] }
  | { readonly soort: 'link'; readonly url: string; readonly inhoud: readonly MdInline[] }
  | { readonly soort: 'regeleinde' }
export type MdBlok =
  | { readonly soort: 'alinea'; readonly inhoud: readonly MdInline[] }
  | {
      readonly soort: 'lijst'
      readonly geordend: boolean
      readonly start: number
      readonly items: readonly (readonly MdBlok[])[]
    }

const PROTOCOLS = ['http:', 'https:', 'tel:', 'mailto:']

export function parseMarkdown(tekst: string): MdBlok[] {
  return fromMarkdown(tekst).children.flatMap((node) => blok(node, tekst))
}

function blok(node: Nodes, bron: string): MdBlok[] {
  if (node.type === 'paragraph') return [{ soort: 'alinea', inhoud: samengevoegd(node.children, bron) }]
  if (node.type === 'list') {
    const items = node.children.map((item) => item.children.flatMap((child) => blok(child, bron)))
    return [{ soort: 'lijst', geordend: node.ordered ?? false, start: node.start ?? 1, items }]
  }
  const letterlijk = zoalsGetypt(node, bron).trim()
  return letterlijk === '' ? [] : [{ soort: 'alinea', inhoud: [{ soort: 'tekst', tekst: letterlijk }] }]
}

function inline(node: PhrasingContent, bron: string): MdInline {
  switch (node.type) {
    case 'text':
      // A soft line break is a space: the source text is wrapped, its words are not.
      return { soort: 'tekst', tekst: node.value.replace(/\n/g, ' ') }
    case 'emphasis':
      return { soort: 'nadruk', inhoud: samengevoegd(node.children, bron) }
    case 'strong':
      return { soort: 'sterk', inhoud: samengevoegd(node.children, bron) }
    case 'break':
      return { soort: 'regeleinde' }
    case 'link':
      return veilig(node)
        ? { soort: 'link', url: node.url, inhoud: samengevoegd(node.children, bron) }
        : { soort: 'tekst', tekst: zoalsGetypt(node, bron) }
    default:
      return { soort: 'tekst', tekst: zoalsGetypt(node, bron) }
  }
}

/** Neighbouring texts become one, so that a comparison sees words and not the parser's seams. */
function samengevoegd(nodes: readonly PhrasingContent[], bron: string): MdInline[] {
  const uit: MdInline[] = []
  for (const node of nodes) {
    const deel = inline(node, bron)
    const vorige = uit.at(-1)
    if (deel.soort === 'tekst' && vorige?.soort === 'tekst')
      uit[uit.length - 1] = { soort: 'tekst', tekst: vorige.tekst + deel.tekst }
    else uit.push(deel)
  }
  return uit
}

function veilig(link: Link): boolean {
  return URL.canParse(link.url) && PROTOCOLS.includes(new URL(link.url).protocol)
}

const zoalsGetypt = (node: Nodes, bron: string) =>
  bron.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

/** The words alone: paragraphs and list items each on a line of their own. */
export function platteTekst(blokken: readonly MdBlok[]): string {
  const inTekst = (inhoud: readonly MdInline[]): string =>
    inhoud
      .map((deel) => {
        if (deel.soort === 'regeleinde') return '\n'
        return deel.soort === 'tekst' ? deel.tekst : inTekst(deel.inhoud)
      })
      .join('')
  return blokken
    .flatMap((deel) => (deel.soort === 'alinea' ? [inTekst(deel.inhoud)] : deel.items.map(platteTekst)))
    .join('\n')
}
