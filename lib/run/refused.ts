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
    const told = error instanceof Refused ? error.message : ofTheMachine(error)
    if (told === undefined) console.error(error)
    else say(`\n${told}`)
    process.exitCode = 1
  }
}

/** What the machine refuses, in words that help; undefined when it is something else. */
function ofTheMachine(error: unknown): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC') return 'De schijf is vol. Maak ruimte en start opnieuw; er gaat niets verloren.'
  if ((code !== 'EACCES' && code !== 'EPERM') || !path) return undefined
  return (
    `Geen toegang tot ${path}. Dat bestand is van een andere gebruiker; is hier eerder als root gestart?\n` +
    'Start als die gebruiker, of geef de map terug: sudo chown -R "$USER" . (en gebruik een nieuwe map in DATA_DIR).'
  )
}
