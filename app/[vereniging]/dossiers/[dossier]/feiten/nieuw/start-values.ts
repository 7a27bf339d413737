import type { Values } from '@/lib/web/values'
import { newestOf } from '../../../_parts/changed-meanwhile'
import { toCorrect, wanneerValues } from '../../../_parts/correction'
import type { DossierView, Searched } from '../../../_parts/dossier-page'

/** The values of the fact that is corrected; of the next one in a row its source; of a new one none. */
export function startValues(view: DossierView, query: Searched): Values | undefined {
  return corrected(view, query) ?? nextInRow(view, query)
}

function corrected({ dossier }: DossierView, { vervangt }: Searched): Values | undefined {
  const before = toCorrect(dossier.feiten, vervangt)
  if (before === undefined) return undefined
  const { soort, wat, waar, bron, hoeVerkregen, verkregenOp, hand, over, weging } = before.inhoud
  return {
    vervangt: [before.id],
    soort: [soort],
    wat: [wat],
    waar: [waar],
    bron: [bron],
    hoeVerkregen: [hoeVerkregen],
    verkregenOp: [verkregenOp],
    hand: [hand],
    over: over.map((id) => newestOf(dossier, id)?.id ?? id),
    // Another text is asked about anew; an answer on the same text stands by itself.
    akkoord: ['niet-gevraagd'],
    ...Object.fromEntries(weging.map((w) => [`weging-${w.afweging}`, [w.richting]])),
    ...wanneerValues(before.happened),
  }
}

/** Whoever writes down several things in a row mostly heard them from the same person, at the same moment. */
function nextInRow({ dossier }: DossierView, { na }: Searched): Values | undefined {
  const last = dossier.feiten.find((v) => v.id === na)
  if (last === undefined) return undefined
  const { bron, hoeVerkregen, verkregenOp, hand } = last.inhoud
  return { bron: [bron], hoeVerkregen: [hoeVerkregen], verkregenOp: [verkregenOp], hand: [hand] }
}
