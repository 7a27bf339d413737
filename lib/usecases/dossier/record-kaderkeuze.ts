import { newerKader } from '@/lib/data/kader-repository'
import { pinnedKader } from '../kader/pinned-kader'
import { changesVersion } from './collisions'
import { defineDossierAct, DossierForm } from './dossier-act'
import { Abort, refused } from '../outcome'

const OTHER = {
  veld: '',
  tekst: 'Deze versie wordt nu niet aangeboden. Open de pagina opnieuw en kijk wat u kunt kiezen.',
}

/**
 * To stay with the version that the dossier pins, or to go on under the newer one (I1). The form names the hash that it
 * showed: when another version is in force by now, that one is not chosen unseen.
 */
export const recordKaderkeuze = defineDossierAct({
  action: 'dossier.record',
  input: DossierForm,
  under: async ({ tx, actor, at }, { row }) => {
    const newer = await newerKader(tx, actor.associationId, row.dossierId, at)
    const ref = newer?.ref ?? row.kader
    return { ref, kader: await pinnedKader(tx, actor.associationId, ref) }
  },
  commands: ({ inhoud }, _, ref) => {
    if (inhoud['naar'] !== ref.sha256) throw new Abort(refused([OTHER]))
    return [{ soort: 'kaderkeuze', inhoud: { ...inhoud, naar: ref } }]
  },
  collides: (_, later) => changesVersion(later),
})
