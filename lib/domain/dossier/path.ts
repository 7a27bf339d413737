import { afwegingVan, gevolgVan, type Antwoord, type Gevolg } from '../kader/graph'
import { padVan, type Pad, type Stand } from '../kader/path'
import type { Afweging, Kader } from '../kader/schema'
import type { EntryId } from '../shared/ids'
import { huidigeAfwegingen } from './current'
import type { MeldenUitkomst } from './entries'
import type { z } from 'zod'
import type { Dossier } from './state'

/** One head question as the traject stands now: where it stands on the path, what was answered, what that leads to. */
export type Padstap = {
  readonly afweging: string
  readonly kern: Afweging['kern']
  readonly kop: string
  readonly landelijk: number
  readonly vraag: string
  readonly stap: string
  readonly stand: Stand
  readonly antwoord: Antwoord | null
  readonly entry: EntryId | null
  /** Weighed, or to be weighed, together with Veilig Thuis (A1). */
  readonly samen: boolean
  readonly gevolg: Gevolg | null
}
/** The path taken in this cycle and what is open on it. It guides; nothing is locked. */
export type DossierPad = Omit<Pad, 'haltes'> & { readonly stappen: readonly Padstap[] }

export function pathOf(kader: Kader, dossier: Dossier): DossierPad {
  const gegeven = huidigeAfwegingen(dossier)
  const { haltes, ...pad } = padVan(
    kader,
    Object.fromEntries(gegeven.map((v) => [v.inhoud.afweging, v.inhoud.antwoord])),
  )
  const stappen = haltes.flatMap(({ afweging: id, antwoord, stand }): Padstap[] => {
    const afweging = afwegingVan(kader, id)
    if (afweging === undefined) return []
    const vermelding = gegeven.find((v) => v.inhoud.afweging === id)
    return [
      {
        afweging: id,
        kern: afweging.kern,
        kop: afweging.kop,
        landelijk: afweging.landelijk,
        vraag: afweging.vraag,
        stap: afweging.staatIn,
        stand,
        antwoord,
        entry: vermelding?.id ?? null,
        samen: stand === 'samen' || stand === 'mag' || vermelding?.inhoud.samenMetVeiligThuis === true,
        gevolg: antwoord === null ? null : gevolgVan(kader, id, antwoord),
      },
    ]
  })
  return { ...pad, stappen }
}

type Melden = z.infer<typeof MeldenUitkomst>
const MET_NORM = ['ja-norm-1', 'ja-norm-2', 'ja-norm-3'] as const satisfies readonly Melden[]

/** Which "ja" the answered branches point to: of each norm that they name, its number among the framework's three. */
export function aangewezenNormen(kader: Kader, pad: Pick<Pad, 'normen'>): readonly Melden[] {
  return pad.normen.flatMap((id) => MET_NORM[kader.normen.findIndex((norm) => norm.id === id)] ?? [])
}
