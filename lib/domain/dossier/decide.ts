import type { Kader } from '../kader/schema'
import type { Instant } from '../shared/ids'
import { err, type Result } from '../shared/result'
import type { CommandSoort, CommandVan, DossierCommand } from './command'
import { decideBesluit } from './decide-besluit'
import { decideGesprek, decideOverleg, decideParticipatie } from './decide-gesprek'
import type { NieuweInhoud } from './decide-input'
import { decideHerstarten, decideOpen, decideSluiten, isVersion } from './decide-lifecycle'
import {
  decideBrief,
  decideDoorgegeven,
  decideInformatieverzoek,
  decideKaderkeuze,
  decideMelding,
  decideNaMelding,
} from './decide-melding'
import { decideAcuut, decideAutonomie, decideNotitie } from './decide-record'
import {
  decideAchtergrond,
  decideAkkoord,
  decideControle,
  decideFeit,
  decideHulpverlener,
  decideIdentiteit,
  decidePersoon,
  decideToestemming,
} from './decide-signalen'
import { decideWeegmoment } from './decide-weegmoment'
import { decideAfweging, decideHulpvragen } from './decide-weging'
import { notYet } from './not-yet'
import { refuse, type Refusal } from './refusal'
import type { Dossier, OpenDossier } from './state'

export type { DossierCommand } from './command'
export type { NieuweInhoud } from './decide-input'
export type { Refusal } from './refusal'

type OpenCommand = CommandVan<Exclude<CommandSoort, 'open' | 'herstarten' | 'kaderkeuze'>>

const EARLY = [
  'persoon',
  'identiteit',
  'feit',
  'akkoord',
  'hulpverlener',
  'toestemming',
  'achtergrond',
  'controle',
  'overleg',
  'gesprek',
  'participatie',
] as const satisfies readonly OpenCommand['soort'][]
type EarlyCommand = CommandVan<(typeof EARLY)[number]>
const LATER = [
  'notitie',
  'acuut',
  'hulpvragen',
  'afweging',
  'weegmoment',
  'autonomie',
  'besluit',
  'melding',
  'doorgegeven',
  'na-melding',
  'informatieverzoek',
  'brief',
  'sluiten',
] as const satisfies readonly OpenCommand['soort'][]

/** What can be done in each state: a closed traject has no writes but a restart; nothing else is ever locked. */
export const COMMANDS_IN: Record<Dossier['toestand'], readonly CommandSoort[]> = {
  nieuw: ['open'],
  open: [...EARLY, ...LATER, 'kaderkeuze'],
  gesloten: ['herstarten'],
}

/**
 * What a command adds to a dossier, or why it adds nothing. `kader` is the version that the current cycle is pinned to;
 * for `open`, `herstarten` and `kaderkeuze` the version that the command names. No clock: `at` is the moment of the act.
 */
export function decide(
  kader: Kader,
  dossier: Dossier,
  command: DossierCommand,
  at: Instant,
): Result<readonly NieuweInhoud[], Refusal> {
  const made = inState(kader, dossier, command, at)
  if (!made.ok) return made
  const errors = notYet(made.value, at)
  return errors.length > 0 ? err({ reden: 'invoer', errors }) : made
}

function inState(
  kader: Kader,
  dossier: Dossier,
  command: DossierCommand,
  at: Instant,
): Result<readonly NieuweInhoud[], Refusal> {
  if (command.soort === 'open') {
    return dossier.toestand === 'nieuw' ? decideOpen(kader, dossier, command, at) : excluded(dossier, command)
  }
  if (command.soort === 'herstarten') {
    return dossier.toestand === 'gesloten' ? decideHerstarten(kader, dossier, command, at) : excluded(dossier, command)
  }
  if (dossier.toestand !== 'open') return excluded(dossier, command)
  if (command.soort === 'kaderkeuze') return decideKaderkeuze(kader, dossier, command, at)
  if (!isVersion(kader, dossier.kader)) {
    return refuse('kader', '', 'Dit traject loopt onder een andere versie van het kader. Open het dossier opnieuw.')
  }
  return whileOpen(kader, dossier, command, at)
}

function whileOpen(
  kader: Kader,
  dossier: OpenDossier,
  command: OpenCommand,
  at: Instant,
): Result<readonly NieuweInhoud[], Refusal> {
  switch (command.soort) {
    case 'notitie':
      return decideNotitie(dossier, command)
    case 'acuut':
      return decideAcuut(command, at)
    case 'hulpvragen':
      return decideHulpvragen(kader, dossier, command, at)
    case 'afweging':
      return decideAfweging(kader, dossier, command, at)
    case 'weegmoment':
      return decideWeegmoment(kader, dossier, command, at)
    case 'autonomie':
      return decideAutonomie(dossier, command)
    case 'besluit':
      return decideBesluit(kader, dossier, command, at)
    case 'sluiten':
      return decideSluiten(kader, dossier, command, at)
    case 'melding':
      return decideMelding(kader, dossier, command)
    case 'doorgegeven':
      return decideDoorgegeven(dossier, command)
    case 'na-melding':
      return decideNaMelding(kader, dossier, command)
    case 'informatieverzoek':
      return decideInformatieverzoek(dossier, command)
    case 'brief':
      return decideBrief(dossier, command)
    default:
      return earlySteps(kader, dossier, command, at)
  }
}

function earlySteps(
  kader: Kader,
  dossier: OpenDossier,
  command: EarlyCommand,
  at: Instant,
): Result<readonly NieuweInhoud[], Refusal> {
  switch (command.soort) {
    case 'persoon':
      return decidePersoon(kader, dossier, command)
    case 'identiteit':
      return decideIdentiteit(dossier, command)
    case 'feit':
      return decideFeit(kader, dossier, command)
    case 'akkoord':
      return decideAkkoord(dossier, command, at)
    case 'hulpverlener':
      return decideHulpverlener(dossier, command)
    case 'toestemming':
      return decideToestemming(dossier, command)
    case 'achtergrond':
      return decideAchtergrond(dossier, command)
    case 'controle':
      return decideControle(kader, dossier, command)
    case 'overleg':
      return decideOverleg(kader, dossier, command)
    case 'gesprek':
      return decideGesprek(kader, dossier, command)
    case 'participatie':
      return decideParticipatie(kader, dossier, command)
  }
}

function excluded(dossier: Dossier, command: DossierCommand) {
  if (dossier.toestand === 'gesloten') {
    return refuse('toestand', '', 'Dit traject is gesloten. Begin een nieuw traject om iets vast te leggen.')
  }
  if (dossier.toestand === 'nieuw') return refuse('toestand', '', 'Dit dossier is nog niet geopend. Open het eerst.')
  return command.soort === 'open'
    ? refuse('toestand', '', 'Dit dossier is al open. U kunt er direct in werken.')
    : refuse('toestand', '', 'Dit traject is nog open. Sluit het eerst af, of werk er verder in.')
}
