import type { Kader, KaderRef } from '../kader/schema'
import type { Instant } from '../shared/ids'
import { ok, type Result } from '../shared/result'
import type { CommandVan } from './command'
import { concernsOnClosing } from './concerns-closing'
import { withReasons } from './concern'
import { nu, parseHappened, parseInhoud, together, type NieuweInhoud } from './decide-input'
import { CyclusGestart, DossierGeopend, TrajectGesloten } from './entries'
import { refuse, type Refusal } from './refusal'
import type { GeslotenDossier, NieuwDossier, OpenDossier } from './state'

type Vastgelegd = Result<readonly NieuweInhoud[], Refusal>

export const isVersion = (kader: Kader, ref: KaderRef): boolean => ref.id === kader.id && ref.versie === kader.versie
const ANDERE_VERSIE = 'Deze versie van het kader is hier niet geladen. Open de pagina opnieuw.'

export function decideOpen(kader: Kader, dossier: NieuwDossier, command: CommandVan<'open'>, at: Instant): Vastgelegd {
  // A dossier whose opening was erased is gone; it is not opened a second time under the same id.
  if (dossier.entryCount > 0)
    return refuse('toestand', '', 'De inhoud van dit dossier is gewist. Open een nieuw dossier.')
  const nieuw = together(
    parseHappened(command.happened, nu(at)),
    parseInhoud(DossierGeopend, 'dossier-geopend', command.inhoud),
  )
  if (!nieuw.ok) return nieuw
  return isVersion(kader, nieuw.value.inhoud.kader) ? ok([nieuw.value]) : refuse('kader', 'kader', ANDERE_VERSIE)
}

/** A traject can be closed at every step, with a reason (R-05, I7). */
export function decideSluiten(
  kader: Kader,
  dossier: OpenDossier,
  command: CommandVan<'sluiten'>,
  at: Instant,
): Vastgelegd {
  const ruw = { ...command.inhoud, aandachtspunten: [] }
  const nieuw = together(parseHappened(command.happened, nu(at)), parseInhoud(TrajectGesloten, 'traject-gesloten', ruw))
  if (!nieuw.ok) return nieuw
  const { happened, inhoud } = nieuw.value
  if (!kader.stappen.some((stap) => stap.id === inhoud.stap)) {
    return refuse('kader', 'stap', 'Deze stap staat niet in het kader van dit traject. Kies er een uit de lijst.')
  }
  const punten = withReasons(concernsOnClosing(kader, dossier, inhoud), command.redenen ?? [])
  return punten.ok ? ok([{ happened, inhoud: { ...inhoud, aandachtspunten: [...punten.value] } }]) : punten
}

/** A restart is a new cycle in the same dossier, under the version that was chosen for it: the same or a newer one. */
export function decideHerstarten(
  kader: Kader,
  _dossier: GeslotenDossier,
  command: CommandVan<'herstarten'>,
  at: Instant,
): Vastgelegd {
  const nieuw = together(
    parseHappened(command.happened, nu(at)),
    parseInhoud(CyclusGestart, 'cyclus-gestart', command.inhoud),
  )
  if (!nieuw.ok) return nieuw
  return isVersion(kader, nieuw.value.inhoud.kader) ? ok([nieuw.value]) : refuse('kader', 'kader', ANDERE_VERSIE)
}
