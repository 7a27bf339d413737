import { z } from 'zod'
import { VERZOEKSTAPPEN } from '@/lib/domain/dossier/entries-melding'
import type { Entry } from '@/lib/domain/dossier/entries'
import { metStap, verzoekVan } from '@/lib/domain/dossier/information-request'
import { EntryId } from '@/lib/domain/shared/ids'
import { Abort, notFound } from '../outcome'
import { defineDossierAct, DossierForm } from './dossier-act'

const Input = z.strictObject({ ...DossierForm.shape, verzoek: EntryId, stap: z.enum(VERZOEKSTAPPEN) })

/**
 * One guideline of a request for information, saved apart from the others. It is laid over what stands now, so
 * that two guidelines filled in beside each other never undo each other.
 */
export const recordVerzoekstap = defineDossierAct({
  action: 'dossier.record',
  input: Input,
  commands: ({ verzoek, stap, happened, inhoud }, { dossier }) => {
    const nu = verzoekVan(dossier, verzoek)
    if (nu === undefined) throw new Abort(notFound)
    const wanneer = stap === 'vraag' && happened !== undefined ? happened : nu.happened
    return [{ soort: 'informatieverzoek', happened: wanneer, inhoud: metStap(nu, stap, inhoud) }]
  },
  collides: ({ stap }, later) => fillsIn(stap, later),
})

/** The same guideline was recorded meanwhile; of which request is not told apart: to look once more costs nothing. */
const fillsIn = (stap: string, { inhoud }: Entry): boolean =>
  inhoud.kind === 'informatieverzoek' && inhoud.vervangt !== null && inhoud.stap === stap
