import type { Outcome } from '@/lib/usecases/outcome'
import { listOefeningen } from '@/lib/usecases/oefening/list-oefeningen'
import { readOefening } from '@/lib/usecases/oefening/read-oefening'
import { recordOefening } from '@/lib/usecases/oefening/record-oefening'
import { restartOefening } from '@/lib/usecases/oefening/restart-oefening'
import { newKey } from '../../support/usecases'
import type { MatrixRow } from './matrix-table'

/** What the owner practised before anybody tries to reach it: no row below records in this exercise. */
export const OWN_PRACTICE = 'casus-acuut-zonder-eerdere-stap'
export const OWN_WORDS = 'De striemen, en vanavond is hij er weer.'
const ANOTHER = 'casus-vermoeden-weg'

/** One answer in an exercise, as its form sends it. */
export const practised = (oefening: string, motivering: string, over: object = {}) => ({
  ...{ oefening, sleutel: newKey(), versie: 0, soort: 'afweging', antwoorden: [] },
  inhoud: { afweging: 'afweging-4-2', antwoord: 'ja', motivering },
  ...over,
})

type Listed = { readonly oefeningen: readonly { readonly id: string; readonly stand: string }[] }
const showsThatItWasBegun = (answer: Outcome<unknown>): boolean =>
  answer.ok && (answer.value as Listed).oefeningen.some(({ id, stand }) => id === OWN_PRACTICE && stand === 'bezig')

/** Everybody who is a member practises for themselves; what the owner practised is shown to nobody else. */
export const PRACTICE: Readonly<Record<string, MatrixRow>> = {
  'oefening/list-oefeningen': {
    ...{ by: 'owner', run: listOefeningen, input: () => ({}), reaches: showsThatItWasBegun },
  },
  'oefening/read-oefening': {
    ...{ by: 'owner', run: readOefening, input: () => ({ oefening: OWN_PRACTICE }) },
    reaches: (answer) => JSON.stringify(answer).includes(OWN_WORDS),
  },
  'oefening/record-oefening': {
    ...{ by: 'owner', run: recordOefening, input: () => practised(ANOTHER, 'Voor mijzelf.') },
    ...{ reaches: () => false, blind: true },
  },
  'oefening/restart-oefening': {
    ...{ by: 'owner', run: restartOefening, input: () => ({ oefening: OWN_PRACTICE }) },
    // Whoever begins again throws away what is their own; that the owner's stays is seen in the rows.
    ...{ reaches: () => false, blind: true },
  },
}
