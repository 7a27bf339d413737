import { type Antwoord, gevolgVan } from './graph'
import type { Kader, Tak } from './schema'

export type Antwoorden = Readonly<Partial<Record<string, Antwoord>>>
/**
 * Where a head question stands: `gevraagd` = asked of the therapist alone; `samen` = opened together with Veilig Thuis
 * after a branch that indicates a report (A1); `mag` = not asked, but may be opened together with Veilig Thuis;
 * `niet-aan-de-orde` = the path does not lead there (yet). It guides; nothing is locked.
 */
export type Stand = 'gevraagd' | 'samen' | 'mag' | 'niet-aan-de-orde'
export type Halte = { readonly afweging: string; readonly antwoord: Antwoord | null; readonly stand: Stand }
export type Pad = {
  /** Every head question of the framework, in its order. */
  readonly haltes: readonly Halte[]
  /** Asked (alone or together) and not answered yet. */
  readonly open: readonly string[]
  /** Not asked, may be opened together with Veilig Thuis, not answered yet. */
  readonly mag: readonly string[]
  /** Answered although the path does not lead there: any order is allowed, the record just says so (A10). */
  readonly buitenHetPad: readonly string[]
  /** True as soon as an answered branch opens the later questions together with Veilig Thuis. */
  readonly gezamenlijk: boolean
  /** Some answered branch indicates a report; the act stays the therapist's. */
  readonly meldenAangewezen: boolean
  readonly normen: readonly string[]
  /** What follows once nothing asked is open: the `na` of the last answered branch on the path. */
  readonly einde: Tak['na']
}

/**
 * The path that the recorded head answers take through the framework (requirements.md 1.3). A report that any answer
 * indicates counts, also one off the path: acute danger that was seen before step 1 was finished is danger all the same
 * . Otherwise an answer off the path leads no further: an earlier answer may have been corrected since.
 */
export function padVan(kader: Kader, antwoorden: Antwoorden): Pad {
  const standen = new Map<string, Stand>()
  const ids = kader.afwegingen.map((afweging) => afweging.id)
  const gevolgen = ids.flatMap((id) => {
    const antwoord = antwoorden[id]
    return antwoord ? [{ id, ...gevolgVan(kader, id, antwoord) }] : []
  })
  const [eerste] = ids
  if (eerste) standen.set(eerste, 'gevraagd')
  for (const gevolg of gevolgen) opent(standen, ids, gevolg)

  const haltes = ids.map((id) => ({
    afweging: id,
    antwoord: antwoorden[id] ?? null,
    stand: standen.get(id) ?? 'niet-aan-de-orde',
  }))
  const waar = (test: (halte: Halte) => boolean) => haltes.filter(test).map((halte) => halte.afweging)
  const open = waar((h) => h.antwoord === null && (h.stand === 'gevraagd' || h.stand === 'samen'))
  const buitenHetPad = waar((h) => h.antwoord !== null && h.stand === 'niet-aan-de-orde')
  const opHetPad = gevolgen.filter((gevolg) => !buitenHetPad.includes(gevolg.id))
  return {
    haltes,
    open,
    mag: waar((h) => h.antwoord === null && h.stand === 'mag'),
    buitenHetPad,
    gezamenlijk: gevolgen.some((gevolg) => gevolg.samenMetVeiligThuis),
    meldenAangewezen: gevolgen.some((gevolg) => gevolg.meldenAangewezen),
    normen: [...new Set(gevolgen.flatMap((gevolg) => gevolg.norm ?? []))],
    einde: open.length > 0 ? null : (opHetPad.at(-1)?.na ?? null),
  }
}

/** A branch opens the next question, or, together with Veilig Thuis, all later ones: asked, or only as a possibility. */
function opent(
  standen: Map<string, Stand>,
  ids: readonly string[],
  gevolg: { id: string } & Pick<Tak, 'volgende' | 'samenMetVeiligThuis'>,
) {
  const later = ids.slice(ids.indexOf(gevolg.id) + 1)
  const hier = standen.get(gevolg.id)
  const opengezet = (id: string, stand: Stand) => {
    const was = standen.get(id)
    if (was !== 'samen' && !(was === 'mag' && stand !== 'samen')) standen.set(id, stand)
  }
  if (gevolg.samenMetVeiligThuis) for (const id of later) opengezet(id, gevolg.volgende ? 'samen' : 'mag')
  else if (gevolg.volgende && hier) opengezet(gevolg.volgende, hier)
}
