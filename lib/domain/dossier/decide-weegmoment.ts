import { afwegingVan } from '../kader/graph'
import type { Kader } from '../kader/schema'
import type { Instant } from '../shared/ids'
import { ok, type Result } from '../shared/result'
import { isVisible } from '../shared/text'
import type { CommandVan } from './command'
import { corrected } from './correction'
import { nu, parseHappened, parseInhoud, together, type NieuweInhoud } from './decide-input'
import { BESLUIT_ZELF, Weegmoment } from './entries'
import { refuse, type Refusal } from './refusal'
import type { OpenDossier } from './state'

/**
 * "Weet ik nog niet" is recorded as it is given, with nothing but the question (A29). An evaluation moment without a
 * day and without a word says nothing, so that alone is asked for.
 */
export function decideWeegmoment(
  kader: Kader,
  dossier: OpenDossier,
  command: CommandVan<'weegmoment'>,
  at: Instant,
): Result<readonly NieuweInhoud[], Refusal> {
  const nieuw = together(parseHappened(command.happened, nu(at)), parseInhoud(Weegmoment, 'weegmoment', command.inhoud))
  if (!nieuw.ok) return nieuw
  const { over, reden, op, toelichting } = nieuw.value.inhoud
  if (over !== BESLUIT_ZELF && afwegingVan(kader, over) === undefined) {
    return refuse('kader', 'over', 'Deze vraag staat niet in het kader van dit traject. Open haar vanuit het dossier.')
  }
  if (reden === 'evaluatie' && op === null && !isVisible(toelichting)) {
    return refuse('invoer', 'op', 'Kies een dag, of schrijf hieronder op wanneer u opnieuw weegt.')
  }
  const vorige = corrected(dossier.weegmomenten, nieuw.value.inhoud)
  return vorige.ok ? ok([nieuw.value]) : vorige
}
