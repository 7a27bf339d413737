import { createInterface } from 'node:readline'
import { checkLine } from '../domain/dossier/report-check/read-lines'

/** Sentences in, findings out, one JSON object a line; a line that is not to be read is named, the others are answered. */
let nummer = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  nummer++
  if (line.trim() === '') continue
  const antwoord = checkLine(line)
  if ('fout' in antwoord) {
    process.stderr.write(`Regel ${nummer} is overgeslagen: ${antwoord.fout}.\n`)
    process.exitCode = 1
  } else process.stdout.write(`${JSON.stringify(antwoord)}\n`)
}
