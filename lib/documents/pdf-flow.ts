import type { DocBlock } from './model'

type Kop = Extract<DocBlock, { soort: 'kop' }>
/** Headings and the block that they head. They never stand apart: the headings are one piece, tied to what follows. */
export type Piece = { readonly koppen: readonly Kop[]; readonly block: DocBlock | null }

export function pieces(blocks: readonly DocBlock[]): Piece[] {
  const out: Piece[] = []
  let koppen: Kop[] = []
  for (const block of blocks) {
    if (block.soort === 'kop') koppen.push(block)
    else {
      out.push({ koppen, block })
      koppen = []
    }
  }
  return koppen.length === 0 ? out : [...out, { koppen, block: null }]
}

/** A short text is never cut by the end of a page; a long one must be able to. */
export const isShort = (text: string): boolean => text.length <= 400 && text.split('\n').length <= 8
