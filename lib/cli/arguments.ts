import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Refused } from '../run/refused'

/** The command line as values; a mistake is answered with how the command is used. */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(options: T, usage: string) {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch {
    throw new Refused(`Deze opdracht is niet te begrijpen.\nGebruik: ${usage}`)
  }
}
