/** After these a stop ends no sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:dr|drs|mr|ir|prof|nr|bijv|bv|ca|o\.a|d\.d|i\.v\.m|t\.a\.v|m\.b\.t|m\.i|d\.w\.z|e\.d|jl|mw|mevr|dhr|tel|blz|art|max|min|evt|resp|ong|n\.a\.v|\p{Lu})$/iu
const OPENS = '“„«'
const CLOSES = '”»'

/** The sentences of a text, each as it stands there: a quotation stays in one piece, and a line ends one. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => inLine(line))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

function inLine(line: string): readonly string[] {
  const found: string[] = []
  let [from, quoted] = [0, false]
  for (let i = 0; i < line.length; i++) {
    const sign = line[i]!
    if (sign === '"') quoted = !quoted
    else if (OPENS.includes(sign)) quoted = true
    else if (CLOSES.includes(sign)) quoted = false
    if (!endsAt(line, i, quoted)) continue
    found.push(line.slice(from, i + 1))
    from = i + 1
  }
  return [...found, line.slice(from)]
}

/** A stop, or the quotation mark right after one, with white space and a new beginning behind it. */
function endsAt(line: string, i: number, quoted: boolean): boolean {
  const sign = line[i]!
  const stops = /[.!?…]/u.test(sign) || (/["”»)]/u.test(sign) && /[.!?…]/u.test(line[i - 1] ?? ''))
  if (!stops || quoted) return false
  if (!/^\s+["“„«(‘']?[\p{Lu}\d]/u.test(line.slice(i + 1, i + 8))) return false
  return sign !== '.' || !SHORTENED.test(line.slice(Math.max(0, i - 10), i))
}
