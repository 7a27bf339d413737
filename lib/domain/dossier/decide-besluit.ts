import type { Kader } from '../kader/schema'
import type { Instant } from '../shared/ids'
import { ok, type Result } from '../shared/result'
import type { CommandVan } from './command'
import { concernsOf } from './concerns'
import { withReasons } from './concern'
import { correctedInCyclus } from './correction'
import { huidige, huidigeAfwegingen } from './current'
import { nu, parseHappened, parseInhoud, together, type NieuweInhoud } from './decide-input'
import { Besluit } from './entries'
import { refuse, type Refusal } from './refusal'
import type { OpenDossier } from './state'

/**
 * The two outcomes, free of each other: all combinations can be recorded. The decision freezes what it rests on
 * (the standing answers, the facts) and what was left open, each with the reason that was given.
 */
export function decideBesluit(
  kader: Kader,
  dossier: OpenDossier,
  command: CommandVan<'besluit'>,
  at: Instant,
): Result<readonly NieuweInhoud[], Refusal> {
  const ruw = {
    ...command.inhoud,
    kader: dossier.kader,
    afwegingen: huidigeAfwegingen(dossier).map((v) => v.id),
    feiten: huidige(dossier.feiten).map((v) => v.id),
    aandachtspunten: [],
  }
  const nieuw = together(parseHappened(command.happened, nu(at)), parseInhoud(Besluit, 'besluit', ruw))
  if (!nieuw.ok) return nieuw
  const { happened, inhoud } = nieuw.value
  const vorige = correctedInCyclus(dossier, dossier.besluiten, inhoud)
  if (!vorige.ok) return vorige
  if (inhoud.spoed !== null && !dossier.acuut.some((v) => v.id === inhoud.spoed)) {
    return refuse('verwijzing', 'spoed', 'Het spoedbesluit staat niet in dit dossier. Open het besluit opnieuw.')
  }
  const punten = withReasons(concernsOf(kader, dossier, inhoud), command.redenen ?? [])
  return punten.ok ? ok([{ happened, inhoud: { ...inhoud, aandachtspunten: [...punten.value] } }]) : punten
}
