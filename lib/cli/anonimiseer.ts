import { createInterface } from 'node:readline'
import { anonymise } from '../domain/consultatie/anonymise'
import { parseRecord } from '../domain/consultatie/record'
import { wordLists } from '../platform/word-lists'
import { Refused, runCommand } from '../run/refused'

/** `npm run --silent anonimiseer < records.jsonl > found.jsonl`: one JSON record a line, in and out. */
await runCommand(async () => {
  const lexicon = wordLists()
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const record = parseRecord(line)
    if (!record.ok) throw new Refused(`Regel ${number} is geen record: ${record.error}`)
    const { id, text, persons, refDate } = record.value
    const { findings, review, output, blocked } = anonymise(text, { persons, refDate }, lexicon)
    const answer = { id, spans: findings, review, output: output ?? null, blocked }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((done) => process.stdout.once('drain', done))
  }
})
