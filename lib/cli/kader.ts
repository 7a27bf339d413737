import { readFile } from 'node:fs/promises'
import { compare } from '../domain/kader/differences'
import { kaderRef } from '../domain/kader/hash'
import { type ReadKader, readKaderText, textOfFile } from '../domain/kader/read-file'
import type { Kader } from '../domain/kader/schema'
import { sideBySide } from '../domain/kader/side-by-side'
import { type Toets, toets } from '../domain/kader/warnings'
import { makeConcept } from '../run/concept'
import { Refused, runCommand } from '../run/refused'
import { baseOf } from '../usecases/kader/base-kader'
import { readArguments } from './arguments'

const USAGE = `npm run --silent kader -- toets BESTAND
         npm run --silent kader -- vergelijk BESTAND BESTAND
         npm run --silent kader -- hash BESTAND
         npm run --silent kader -- concept VERENIGING BESTAND`

const print = (answer: unknown): void => void process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
const misused = () => new Refused(`Gebruik: ${USAGE}`)

/** A version of a framework as a file: judged, compared, hashed, or put to an association as a concept. Answers in JSON. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  async toets([file, ...rest]) {
    if (file === undefined || rest.length > 0) throw misused()
    const { conform, fouten, waarschuwingen } = judged(await read(file))
    print({ conform, fouten, waarschuwingen })
    if (!conform) process.exitCode = 1
  },
  async vergelijk([one, other, ...rest]) {
    if (one === undefined || other === undefined || rest.length > 0) throw misused()
    const [van, naar] = [await whole(one), await whole(other)]
    const { aantal, blokken } = sideBySide(van, naar)
    const anders = blokken.filter(({ stand, verplaatst }) => stand !== 'gelijk' || verplaatst)
    print({ van: kaderRef(van), naar: kaderRef(naar), aantal, blokken: anders, verschillen: compare(van, naar) })
  },
  async hash([file, ...rest]) {
    if (file === undefined || rest.length > 0) throw misused()
    print(kaderRef(await whole(file)))
  },
  async concept([association, file, ...rest]) {
    if (association === undefined || file === undefined || rest.length > 0) throw misused()
    const found = await read(file)
    const { conform, fouten } = judged(found)
    if (!conform || found.kader === null) throw new Refused(listed(file, fouten))
    print(await makeConcept(association, found.kader))
  },
}

const judged = (found: ReadKader): Toets => toets(found, (own) => baseOf(own).kader)

/** A file that cannot be opened is a fault like any other: whoever reads the answer always reads JSON. */
async function read(file: string): Promise<ReadKader> {
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null)
    return { kader: null, fouten: [{ plaats: 'het bestand', uitleg: `${file} is er niet of is niet te lezen.` }] }
  const text = textOfFile(bytes)
  return text.ok ? readKaderText(text.value) : { kader: null, fouten: text.error }
}

async function whole(file: string): Promise<Kader> {
  const { kader, fouten } = await read(file)
  if (kader === null || fouten.length > 0) throw new Refused(listed(file, fouten))
  return kader
}

const listed = (file: string, fouten: ReadKader['fouten']): string =>
  [`${file} klopt niet:`, ...fouten.map(({ plaats, uitleg }) => `  ${plaats}: ${uitleg}`)].join('\n')

await runCommand(async () => {
  const [command = '', ...args] = readArguments({}, USAGE).positionals
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined
  if (run === undefined) throw misused()
  await run(args)
})
