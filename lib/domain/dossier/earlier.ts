import { huidige } from './current'
import type { Cyclus, GestartDossier, Vermelding } from './state'

/** What one earlier traject of this dossier came to. */
export type EerderTraject = {
  readonly cyclus: Cyclus
  /** The standing answers, one for each head question. */
  readonly antwoorden: readonly Vermelding<'afweging'>[]
  readonly besluit: Vermelding<'besluit'> | undefined
  readonly doorgegeven: readonly Vermelding<'doorgegeven'>[]
}

/** A history of violence is the best predictor, so what came before is there while somebody weighs; newest first. */
export function eerdereTrajecten(dossier: GestartDossier): readonly EerderTraject[] {
  return dossier.cycli
    .filter((c) => c.nummer < dossier.cyclus)
    .map((cyclus): EerderTraject => {
      const isOf = (v: { readonly cyclus: number }) => v.cyclus === cyclus.nummer
      const perVraag = new Map(
        huidige(dossier.afwegingen)
          .filter(isOf)
          .map((v) => [v.inhoud.afweging, v]),
      )
      return {
        cyclus,
        antwoorden: [...perVraag.values()],
        besluit: huidige(dossier.besluiten).findLast(isOf),
        doorgegeven: huidige(dossier.doorgegeven).filter(isOf),
      }
    })
    .toReversed()
}
