import { currentKader } from '@/lib/data/kader-repository'
import { endsOrRestarts } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'
import { pinnedKader } from '../kader/pinned-kader'

/** Begins a new cycle, linked to those before it, under the version that is in force now. */
export const restartCyclus = defineDossierAct({
  action: 'dossier.restart',
  input: DossierForm,
  under: async ({ tx, actor, at }, { row }) => {
    const current = await currentKader(tx, actor.associationId, at)
    const ref = current?.ref ?? row.kader
    return { ref, kader: await pinnedKader(tx, actor.associationId, ref) }
  },
  commands: ({ inhoud }, _, ref) => [{ soort: 'herstarten', inhoud: { ...inhoud, kader: ref } }],
  collides: (_, later) => endsOrRestarts(later),
})
