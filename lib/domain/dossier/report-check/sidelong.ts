import { judgementsIn } from './own-voice'
import { verdictsIn } from './verdicts'
import type { Found } from './finding'
import type { Voiced } from './voices'
import type { Sentence } from './types'

const RELATIVE = /,\s+(?:die|dat|wat|overigens|trouwens|een|de|het|echt|werkelijk)\s[^,;:]*(?=,|$)/gu

/** A verdict of one's own put between the words of another: ", die een slechte vader is," (policy 3). */
export function sidelongIn(sentence: Sentence, all: readonly Voiced[], { group, spans }: Voiced): readonly Found[] {
  if (!spans.some(({ voice }) => voice === 'traceable')) return []
  const text = sentence.text.slice(group.from, group.to)
  return Array.from(text.matchAll(RELATIVE), (match) => ({
    from: group.from + match.index,
    to: group.from + match.index + match[0].length,
  }))
    .filter(({ from, to }) => verdictsIn(sentence.text.slice(from, to)).length > 0)
    .flatMap((place) => judgementsIn(sentence, all, { ...place, voice: 'own' }))
}
