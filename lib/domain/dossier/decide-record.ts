import type { Instant } from '../shared/ids'
import { ok } from '../shared/result'
import type { CommandVan } from './command'
import { nu, parseHappened, parseInhoud, together } from './decide-input'
import { noted, type Vastgelegd } from './decide-noted'
import { AcuutGevaar, Autonomie, Notitie } from './entries'
import type { OpenDossier } from './state'

export function decideNotitie(dossier: OpenDossier, command: CommandVan<'notitie'>): Vastgelegd {
  return noted(dossier.notities, command.happened, parseInhoud(Notitie, 'notitie', command.inhoud))
}

/** How a refusal was weighed (A7): asked of nobody, possible for everybody. */
export function decideAutonomie(dossier: OpenDossier, command: CommandVan<'autonomie'>): Vastgelegd {
  return noted(dossier.autonomie, command.happened, parseInhoud(Autonomie, 'autonomie', command.inhoud))
}

/** The always-on acute question is asked again and again; each answer is of its own moment, so none is corrected. */
export function decideAcuut(command: CommandVan<'acuut'>, at: Instant): Vastgelegd {
  const acuut = parseInhoud(AcuutGevaar, 'acuut', command.inhoud)
  const nieuw = together(parseHappened(command.happened, nu(at)), acuut)
  return nieuw.ok ? ok([nieuw.value]) : nieuw
}
