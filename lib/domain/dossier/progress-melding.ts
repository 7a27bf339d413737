import { huidigBesluit, huidigeInCyclus } from './current'
import { openVerzoeken, volgendeStap } from './information-request'
import type { GestartDossier, Vermelding } from './state'
import { task, type Taak } from './task'

/** Only where somebody decided to report, or where something of a report is recorded already (danger goes first). */
export function tasksOfMelding(dossier: GestartDossier): Taak[] {
  const besluit = huidigBesluit(dossier)
  const meldingen = huidigeInCyclus(dossier, dossier.meldingen)
  const doorgegeven = huidigeInCyclus(dossier, dossier.doorgegeven)
  const na = huidigeInCyclus(dossier, dossier.naMelding)
  const begonnen = meldingen.length + doorgegeven.length + na.length > 0
  if (!begonnen && (besluit === undefined || besluit.inhoud.melden === 'nee')) return []
  return [report(meldingen, doorgegeven), ...tellLater(dossier), after(na)]
}

function report(meldingen: readonly unknown[], doorgegeven: readonly unknown[]): Taak {
  const kop = 'Meld bij Veilig Thuis'
  if (doorgegeven.length > 0) return task('melding', kop, 'klaar', 'U gaf uw melding door.')
  return meldingen.length > 0
    ? task('melding', kop, 'bezig', 'De tekst staat klaar. U legde nog niet vast dat u die doorgaf.')
    : task('melding', kop, 'niet-begonnen')
}

/** A report of which the family was not told is told of later: not the same as the conversation of step 3 (A11). */
export function untold(dossier: GestartDossier): readonly Vermelding<'melding'>[] {
  const gesprekken = huidigeInCyclus(dossier, dossier.gesprekken).filter((g) => g.inhoud.gevoerd)
  const told = (m: Vermelding<'melding'>) =>
    gesprekken.some((g) => g.inhoud.alsnog.some((id) => dossier.meldingen.find((v) => v.id === id)?.reeks === m.reeks))
  return huidigeInCyclus(dossier, dossier.meldingen).filter((m) => m.inhoud.geinformeerd === 'nee' && !told(m))
}

function tellLater(dossier: GestartDossier): Taak[] {
  const first = untold(dossier)[0]
  if (first === undefined) return []
  const uitleg = 'De betrokkenen weten nog niet van uw melding. Vertel het zodra dat zinvol en veilig is.'
  return [task('alsnog-melding', 'Vertel alsnog dat u meldde', 'bezig', uitleg, first.id)]
}

/** The day is the therapist's own; what was heard afterwards ends it. */
function after(na: readonly Vermelding<'na-melding'>[]): Taak {
  const kop = 'Na de melding: afspraken en wat u hoorde'
  const last = na.at(-1)
  if (last === undefined) return task('na-melding', kop, 'niet-begonnen')
  if (last.inhoud.opvolgenOp !== null) {
    const uitleg = 'Hoort u te weinig? Bel dan Veilig Thuis en vraag ernaar.'
    return task('na-melding', kop, 'bezig', uitleg, 'na-melding', last.inhoud.opvolgenOp)
  }
  return na.some((v) => v.inhoud.terugkoppeling !== '')
    ? task('na-melding', kop, 'klaar')
    : task('na-melding', kop, 'bezig', 'U hoorde nog niets terug.')
}

/** Somebody asked for information: outside the five steps, at any moment. */
export function tasksOfVerzoek(dossier: GestartDossier): Taak[] {
  if (huidigeInCyclus(dossier, dossier.informatieverzoeken).length === 0) return []
  const kop = 'Iemand vraagt u om informatie'
  const next = openVerzoeken(dossier)
    .map((v) => volgendeStap(v.inhoud))
    .find((s) => s !== null)
  if (next === undefined) return [task('informatieverzoek', kop, 'klaar')]
  return [task('informatieverzoek', kop, 'bezig', next.uitleg ?? 'Er staat nog iets open.')]
}
