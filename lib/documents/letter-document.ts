import type { EntryId } from '../domain/shared/ids'
import type { DocumentModel } from './model'
import { bewijsVoet } from './record-bewijs'
import { entryMet, isSoort, type RecordInput } from './record-input'
import { dagTekst, momentTekst } from './tijd'

/** A letter as it was recorded: its own text, and at the foot where it stands in the log. */
export function letterDocument(input: RecordInput, id: EntryId): DocumentModel {
  const entry = entryMet(input, id)
  if (entry === undefined || !isSoort('brief')(entry)) throw new Error('not a letter of this dossier')
  const { happened } = entry
  return {
    titel: 'Brief',
    ondertitel: happened.soort === 'dag' ? dagTekst(happened.op) : momentTekst(entry.recorded),
    onderwerp: 'Brief van uw therapeut',
    maker: input.vereniging.naam,
    voettekst: bewijsVoet(input, entry),
    datum: entry.recorded,
    blokken: [{ soort: 'alinea', tekst: entry.inhoud.tekst }],
  }
}
