import { readFileSync } from 'node:fs'

const SOURCE = 'content/kaders/rbcz/2018-11/kader.json'
let vocabulary: readonly string[] | undefined

/** The words of the framework itself, each once. */
function words(): readonly string[] {
  vocabulary ??= [...new Set(readFileSync(SOURCE, 'utf8').match(/\b[a-zë]{3,14}\b/g))]
  return vocabulary
}

/**
 * Text as long as what is written down in a practice, another one for each number and the same in every run: what is
 * all the same would compress to nothing.
 */
export function textOf(n: number, length = 40): string {
  const all = words()
  let state = (n * 2_654_435_761) >>> 0
  const drawn = Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return all[state % all.length] ?? ''
  })
  return `${drawn.join(' ')}.`
}
