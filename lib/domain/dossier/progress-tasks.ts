import { concernsAboutFacts } from './concerns-facts'
import { refuses } from './concerns-weighing'
import { openGesprekken } from './conversations'
import {
  huidigBesluit,
  huidige,
  huidigeAfwegingen,
  huidigeAutonomie,
  huidigeHulpvragen,
  huidigeInCyclus,
  laatsteAcuut,
  openSpoed,
  openWeegmomenten,
  volwasseneZonderMinderjarigen,
} from './current'
import { BESLUIT_ZELF } from './entries'
import type { DossierPad, Padstap } from './path'
import { tasksOfVerzoek } from './progress-melding'
import type { GestartDossier } from './state'
import { task, type Taak } from './task'

export function alwaysTasks(dossier: GestartDossier): Taak[] {
  const gevaar = laatsteAcuut(dossier)?.inhoud.gevaar
  const kop = 'Is er nu direct gevaar?'
  const acuut = {
    ja: task('acuut', kop, 'bezig', 'U legde direct gevaar vast. Bel 112 of Veilig Thuis.'),
    nee: task('acuut', kop, 'klaar', 'U zag geen direct gevaar. Verandert er iets? Leg het dan opnieuw vast.'),
    'weet-niet': task('acuut', kop, 'bezig', 'U wist het nog niet. Veilig Thuis denkt met u mee.'),
  }
  const notitie = dossier.notities.length > 0 ? 'klaar' : 'niet-begonnen'
  return [
    gevaar === undefined ? task('acuut', kop, 'niet-begonnen') : acuut[gevaar],
    task('notitie', 'Nu even vastleggen', notitie),
    ...tasksOfVerzoek(dossier),
  ]
}

/** Persons and facts belong to the whole dossier: a new cycle goes on with them. */
export function tasksOfSignalen(dossier: GestartDossier): Taak[] {
  const personen = huidige(dossier.personen).length > 0 ? 'klaar' : 'niet-begonnen'
  return [task('personen', 'Wie zijn erbij betrokken?', personen), facts(dossier), ...around(dossier)]
}

/** What went before, who else is there, and whether they may be spoken to: noted where it plays a part. */
function around(dossier: GestartDossier): Taak[] {
  const staat = (lijst: readonly unknown[]) => (lijst.length > 0 ? 'klaar' : 'niet-begonnen')
  const wacht = huidige(dossier.toestemmingen).some((v) => v.inhoud.stand === 'gevraagd')
  const toestemming = 'Toestemming om anderen te spreken'
  return [
    task('achtergrond', 'Wat ging eraan vooraf, en kan het iets anders zijn?', staat(dossier.achtergrond)),
    task('hulpverleners', 'Wie helpen er al?', staat(dossier.hulpverleners)),
    wacht
      ? task('toestemming', toestemming, 'bezig', 'U vroeg toestemming. Het antwoord staat nog open.')
      : task('toestemming', toestemming, staat(dossier.toestemmingen)),
  ]
}

function facts(dossier: GestartDossier): Taak {
  const kop = 'Wat is er gezien, gehoord en gezegd?'
  if (huidige(dossier.feiten).length === 0) return task('feiten', kop, 'niet-begonnen')
  const elders: readonly string[] = ['geen-andere-verklaring', 'beschuldigde-niet-gehoord']
  const open = concernsAboutFacts(dossier).find((c) => !elders.includes(c.code))
  return open === undefined ? task('feiten', kop, 'klaar') : task('feiten', kop, 'bezig', `${open.kop}.`)
}

export function taskOfOverleg(dossier: GestartDossier): Taak {
  const kop = 'Overleg met een collega, een deskundige of Veilig Thuis'
  const gevoerd = huidigeInCyclus(dossier, dossier.overleggen)
  if (gevoerd.length === 0) return task('overleg', kop, 'niet-begonnen')
  return gevoerd.some((v) => v.inhoud.uitkomst === '')
    ? task('overleg', kop, 'bezig', 'Van een overleg staat de uitkomst er nog niet bij.')
    : task('overleg', kop, 'klaar')
}

/** Not held, with its ground, is not the end: it is to be held later. No date is set for it. */
export function taskOfGesprek(dossier: GestartDossier): Taak {
  const kop = 'Praat met de betrokkenen'
  const gesprekken = huidigeInCyclus(dossier, dossier.gesprekken)
  if (gesprekken.length === 0) return task('gesprek', kop, 'niet-begonnen')
  return openGesprekken(dossier).length > 0
    ? task('gesprek', kop, 'bezig', 'Een gesprek is nog niet gevoerd. Doe dat alsnog zodra het veilig kan.')
    : task('gesprek', kop, 'klaar')
}

export const tasksOfAfwegingen = (dossier: GestartDossier, pad: DossierPad, stap: string): Taak[] =>
  pad.stappen.filter((s) => s.stap === stap).map((s) => weighing(dossier, pad, s))

function weighing(dossier: GestartDossier, pad: DossierPad, s: Padstap): Taak {
  const moment = openWeegmomenten(dossier, s.afweging)[0]
  const weging = (toestand: Taak['toestand'], uitleg: string | null = null) =>
    task('afweging', s.vraag, toestand, uitleg, s.afweging, moment?.inhoud.op)
  if (s.antwoord !== null) return weging('klaar', `U antwoordde ${s.antwoord}.`)
  if (moment !== undefined) return weging('bezig', 'U wist het nog niet.')
  if (huidigeHulpvragen(dossier, s.afweging) !== undefined) {
    return weging('bezig', 'U vulde hulpvragen in. Uw antwoord op de vraag zelf staat nog open.')
  }
  if (s.stand === 'samen') return weging('niet-begonnen', 'Deze vraag bespreekt u samen met Veilig Thuis.')
  if (s.stand === 'mag') return weging('niet-van-toepassing', 'U mag deze vraag samen met Veilig Thuis bespreken.')
  const uit = s.stand === 'niet-aan-de-orde' && pad.open.length === 0
  return uit ? weging('niet-van-toepassing', 'Uw antwoorden leiden niet naar deze vraag.') : weging('niet-begonnen')
}

/** Only where an adult refuses, or where it was weighed already: it is offered, never asked for (A7). */
export function tasksOfAutonomie(dossier: GestartDossier, pad: DossierPad): Taak[] {
  const kop = 'Uw cliënt weigert. Hoe weegt u dat?'
  if (huidigeAutonomie(dossier) !== undefined) return [task('autonomie', kop, 'klaar')]
  return refuses(pad) && volwasseneZonderMinderjarigen(dossier) ? [task('autonomie', kop, 'niet-begonnen')] : []
}

export function taskOfBesluit(dossier: GestartDossier): Taak {
  const kop = 'Besluit over melden en hulp'
  const besluit = huidigBesluit(dossier)
  const moment = openWeegmomenten(dossier, BESLUIT_ZELF)[0]
  if (openSpoed(dossier) !== undefined) {
    return task('besluit', kop, 'bezig', 'U besloot met spoed. Vul uw besluit aan als u kunt.')
  }
  if (moment !== undefined) return task('besluit', kop, 'bezig', 'U wist het nog niet.', 'besluit', moment.inhoud.op)
  if (besluit === undefined) return task('besluit', kop, 'niet-begonnen')
  const gewogen = huidigeAfwegingen(dossier).some((v) => !besluit.inhoud.afwegingen.includes(v.id))
  return gewogen
    ? task('besluit', kop, 'bezig', 'Na uw besluit hebt u opnieuw gewogen. Klopt uw besluit nog?')
    : task('besluit', kop, 'klaar')
}
