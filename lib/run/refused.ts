import { say } from './say'

/** Something that cannot go on, with a text for the person at the keyboard: what is wrong and how to mend it. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** Runs a command line program: a refusal prints its own words, an unforeseen error also its trace. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    if (error instanceof Refused) say(`\n${error.message}`)
    else console.error(error)
    process.exitCode = 1
  }
}
