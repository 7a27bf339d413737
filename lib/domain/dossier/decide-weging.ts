import { afwegingVan } from '../kader/graph'
import type { Afweging, Kader } from '../kader/schema'
import type { Instant } from '../shared/ids'
import { err, ok, type Result } from '../shared/result'
import type { CommandVan } from './command'
import { correctedInCyclus } from './correction'
import { nu, parseHappened, parseInhoud, together, type NieuweInhoud } from './decide-input'
import { AfwegingBeantwoord, Hulpvragen, type HulpAntwoord } from './entries'
import { refuse, type FieldError, type Refusal } from './refusal'
import type { OpenDossier } from './state'
import type { z } from 'zod'

type Vastgelegd = Result<readonly NieuweInhoud[], Refusal>
type Antwoord = z.infer<typeof HulpAntwoord>
type Onderdeel = Afweging['groepen'][number]['items'][number]['onderdelen'][number]

/** The four answers of a yes/no helper question (A6). "Weet ik niet" and "speelt hier niet" are full answers. */
export const HULP_ANTWOORDEN = ['ja', 'nee', 'weet-niet', 'speelt-niet'] as const

const GEEN_AFWEGING = 'Deze afweging staat niet in het kader van dit traject. Open het dossier en kies haar daar.'

/** Answers to helper questions are kept as they were given; they set nothing and count nothing (I4, R-08). */
export function decideHulpvragen(
  kader: Kader,
  dossier: OpenDossier,
  command: CommandVan<'hulpvragen'>,
  at: Instant,
): Vastgelegd {
  const { antwoorden } = command.inhoud
  const ruw = { ...command.inhoud, antwoorden: Array.isArray(antwoorden) ? antwoorden.map(leftOpen) : antwoorden }
  const nieuw = together(parseHappened(command.happened, nu(at)), parseInhoud(Hulpvragen, 'hulpvragen', ruw))
  if (!nieuw.ok) return nieuw
  const afweging = afwegingVan(kader, nieuw.value.inhoud.afweging)
  if (afweging === undefined) return refuse('kader', 'afweging', GEEN_AFWEGING)
  const { antwoorden: gegeven } = nieuw.value.inhoud
  const errors = [...unknownAnswers(afweging, gegeven), ...unknownFacts(dossier, gegeven)]
  return errors.length > 0 ? err({ reden: 'kader', errors }) : ok([nieuw.value])
}

/** A helper question that was not touched is open: no answer (also sent as ''), no remark. Nothing is preselected. */
function leftOpen(gegeven: unknown): unknown {
  if (typeof gegeven !== 'object' || gegeven === null) return gegeven
  const heel: Record<string, unknown> = { antwoord: null, toelichting: '', feiten: [], ...gegeven }
  return heel['antwoord'] === '' ? { ...heel, antwoord: null } : heel
}

function unknownAnswers(afweging: Afweging, antwoorden: readonly Antwoord[]): FieldError[] {
  const onderdelen = afweging.groepen.flatMap((groep) => groep.items.flatMap((vraag) => vraag.onderdelen))
  return antwoorden.flatMap(({ onderdeel: id, antwoord }, i): FieldError[] => {
    const wrong = (veld: string, message: string) => [{ field: `antwoorden.${i}.${veld}`, message }]
    const onderdeel = onderdelen.find((o) => o.id === id)
    if (onderdeel === undefined) {
      return wrong('onderdeel', 'Deze hulpvraag hoort niet bij deze afweging. Open de pagina opnieuw.')
    }
    if (antwoorden.findIndex((a) => a.onderdeel === id) < i) {
      return wrong('onderdeel', 'Deze hulpvraag is twee keer ingevuld. Open de pagina opnieuw.')
    }
    if (antwoord === null || allowedFor(onderdeel).includes(antwoord)) return []
    return wrong('antwoord', 'Dit antwoord past niet bij de vraag. Kies er een uit de lijst.')
  })
}

/** A fact that was corrected meanwhile is still a fact of this dossier; one of another dossier is not. */
function unknownFacts(dossier: OpenDossier, antwoorden: readonly Antwoord[]): FieldError[] {
  return antwoorden.flatMap(({ feiten }, i): FieldError[] =>
    feiten.every((id) => dossier.feiten.some((v) => v.id === id))
      ? []
      : [{ field: `antwoorden.${i}.feiten`, message: 'Een van deze feiten staat niet in dit dossier. Kies opnieuw.' }],
  )
}

/** A question answered in words has no list; its words stand in the remark. */
function allowedFor({ antwoord, opties }: Onderdeel): readonly string[] {
  switch (antwoord) {
    case 'ja-nee':
      return HULP_ANTWOORDEN
    case 'keuze':
      return [...(opties ?? []).map((optie) => optie.id), 'weet-niet', 'speelt-niet']
    case 'tekst':
      return []
  }
}

/** A head question is answered by a person, with a motivation (A6). The framework version is the traject's own. */
export function decideAfweging(
  kader: Kader,
  dossier: OpenDossier,
  command: CommandVan<'afweging'>,
  at: Instant,
): Vastgelegd {
  const ruw = { ...command.inhoud, kader: dossier.kader }
  const nieuw = together(parseHappened(command.happened, nu(at)), parseInhoud(AfwegingBeantwoord, 'afweging', ruw))
  if (!nieuw.ok) return nieuw
  const { inhoud } = nieuw.value
  if (afwegingVan(kader, inhoud.afweging) === undefined) return refuse('kader', 'afweging', GEEN_AFWEGING)
  const vorige = correctedInCyclus(dossier, dossier.afwegingen, inhoud)
  if (!vorige.ok) return vorige
  if (vorige.value !== null && vorige.value.inhoud.afweging !== inhoud.afweging) {
    return refuse('verwijzing', 'vervangt', 'U verbetert een antwoord op een andere vraag. Open die vraag eerst.')
  }
  return ok([nieuw.value])
}
