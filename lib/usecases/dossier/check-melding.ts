import { decide } from '@/lib/domain/dossier/decide'
import { recordRead } from '../audit-notes'
import { defineAct } from '../define'
import { Abort, done, refused } from '../outcome'
import { DossierForm } from './dossier-act'
import { loadDossier } from './load-dossier'

/** Can this half of a report go on to the next page? Records nothing; the form itself is kept as a draft. */
export const checkMelding = defineAct({
  action: 'dossier.record',
  input: DossierForm,
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  audit: ['dossier.gelezen'],
  run: async (ctx, { sleutel, happened, inhoud }, { kader, dossier, row }) => {
    const verdict = decide(kader, dossier, { soort: 'melding', happened, inhoud }, ctx.at)
    if (!verdict.ok) throw new Abort(refused(verdict.error.errors.map((e) => ({ veld: e.field, tekst: e.message }))))
    await recordRead(ctx, { type: 'dossier.gelezen', objectId: row.pseudonym, part: 'melding' })
    return done({ sleutel })
  },
})
