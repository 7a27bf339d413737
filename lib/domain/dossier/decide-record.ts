import { afwegingVan } from '../kader/graph'
import type { Kader } from '../kader/schema'
import type { Instant } from '../shared/ids'
import { ok, type Result } from '../shared/result'
import type { CommandVan } from './command'
import { corrected } from './correction'
import { nu, ONBEKEND, parseHappened, parseInhoud, together, type NieuweInhoud } from './decide-input'
import { AcuutGevaar, Autonomie, Feit, Gesprek, Notitie, Overleg, Persoon, type InhoudVan } from './entries'
import { refuse, type Refusal } from './refusal'
import type { OpenDossier, Vermelding } from './state'

type Vastgelegd = Result<readonly NieuweInhoud[], Refusal>
type Verbeterbaar = 'notitie' | 'persoon' | 'feit' | 'overleg' | 'gesprek' | 'autonomie'

/** What can be noted at any moment, in any order: each is one entry, or the correction of one. */
export function decideNotitie(dossier: OpenDossier, command: CommandVan<'notitie'>): Vastgelegd {
  return noted(dossier.notities, command.happened, parseInhoud(Notitie, 'notitie', command.inhoud))
}

export function decidePersoon(dossier: OpenDossier, command: CommandVan<'persoon'>): Vastgelegd {
  return noted(dossier.personen, command.happened, parseInhoud(Persoon, 'persoon', command.inhoud))
}

export function decideFeit(kader: Kader, dossier: OpenDossier, command: CommandVan<'feit'>): Vastgelegd {
  const feit = parseInhoud(Feit, 'feit', command.inhoud)
  if (feit.ok) {
    const onbekend = feit.value.weging.findIndex((w) => afwegingVan(kader, w.afweging) === undefined)
    if (onbekend >= 0) {
      const message = 'Deze afweging staat niet in het kader van dit traject. Kies er een uit de lijst.'
      return refuse('kader', `weging.${onbekend}.afweging`, message)
    }
  }
  return noted(dossier.feiten, command.happened, feit)
}

export function decideOverleg(dossier: OpenDossier, command: CommandVan<'overleg'>): Vastgelegd {
  return noted(dossier.overleggen, command.happened, parseInhoud(Overleg, 'overleg', command.inhoud))
}

export function decideGesprek(dossier: OpenDossier, command: CommandVan<'gesprek'>): Vastgelegd {
  return noted(dossier.gesprekken, command.happened, parseInhoud(Gesprek, 'gesprek', command.inhoud))
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

function noted<K extends Verbeterbaar>(
  lijst: readonly Vermelding<K>[],
  happened: unknown,
  inhoud: Result<InhoudVan<K>, Refusal>,
): Vastgelegd {
  const nieuw = together(parseHappened(happened, ONBEKEND), inhoud)
  if (!nieuw.ok) return nieuw
  const vorige = corrected(lijst, nieuw.value.inhoud)
  return vorige.ok ? ok([nieuw.value]) : vorige
}
