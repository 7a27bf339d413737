import type { Afweging, Kader, Tak } from './schema'

/** The only two answers of a head question; "weet ik niet" stays a draft. */
export type Antwoord = 'ja' | 'nee'
export type Gevolg = Omit<Tak, 'bron' | 'noot'>

export function afwegingVan(kader: Kader, id: string): Afweging | undefined {
  return kader.afwegingen.find((afweging) => afweging.id === id)
}

/**
 * What one answer to one head question leads to: exactly the branch as the data has it (I5). It knows nothing of
 * helper answers, so those can never set a head answer (I4, R-08).
 * @throws RangeError when the framework has no such question: look it up with `afwegingVan` first.
 */
export function gevolgVan(kader: Kader, afwegingId: string, antwoord: Antwoord): Gevolg {
  const afweging = afwegingVan(kader, afwegingId)
  if (!afweging) throw new RangeError(`Kader ${kader.id}@${kader.versie} heeft geen afweging ${afwegingId}.`)
  const tak = afweging[antwoord]
  return {
    tekst: tak.tekst,
    volgende: tak.volgende,
    meldenAangewezen: tak.meldenAangewezen,
    norm: tak.norm,
    samenMetVeiligThuis: tak.samenMetVeiligThuis,
    na: tak.na,
    hulpMag: tak.hulpMag,
    vastleggen: [...tak.vastleggen],
  }
}

/** The ids of the head questions that some row of answers leads to, in the framework's order. */
export function bereikbaar(kader: Kader): string[] {
  const [eerste] = kader.afwegingen
  const gezien = new Set<string>()
  const wachtrij = eerste ? [eerste.id] : []
  for (let id = wachtrij.pop(); id !== undefined; id = wachtrij.pop()) {
    const afweging = afwegingVan(kader, id)
    if (!afweging || gezien.has(id)) continue
    gezien.add(id)
    for (const tak of [afweging.ja, afweging.nee]) if (tak.volgende) wachtrij.push(tak.volgende)
  }
  return kader.afwegingen.map((afweging) => afweging.id).filter((id) => gezien.has(id))
}
