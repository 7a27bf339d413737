import { decide } from '@/lib/domain/dossier/decide'
import { defineAct } from '../define'
import { recordRead } from '../audit-notes'
import { Abort, done, refused } from '../outcome'
import { DossierForm } from './dossier-act'
import { loadDossier } from './load-dossier'

/** Is this decision complete enough to go to its summary? Records nothing; the form itself is kept as a draft. */
export const checkBesluit = defineAct({
  action: 'dossier.decide',
  input: DossierForm,
  load: (ctx, { dossierId }) => loadDossier(ctx, dossierId),
  audit: ['dossier.gelezen'],
  run: async (ctx, { sleutel, happened, inhoud }, { kader, dossier, row }) => {
    const verdict = decide(kader, dossier, { soort: 'besluit', happened, inhoud }, ctx.at)
    if (!verdict.ok) throw new Abort(refused(verdict.error.errors.map((e) => ({ veld: e.field, tekst: e.message }))))
    await recordRead(ctx, { type: 'dossier.gelezen', objectId: row.pseudonym, part: 'besluit' })
    return done({ sleutel })
  },
})
