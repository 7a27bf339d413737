import { huidige, huidigeInCyclus, laatsteAcuut } from '../domain/dossier/current'
import type { InhoudVan } from '../domain/dossier/entries'
import { WETEN_VAN_MELDING, type Meldblok } from '../domain/dossier/report-blocks'
import { chosenFacts, isMinor, isUnseenChild } from '../domain/dossier/report-facts'
import type { GestartDossier, Vermelding } from '../domain/dossier/state'
import { lijstVoor } from '../domain/kader/find'
import type { Kader } from '../domain/kader/schema'
import { GEVAAR, HULPVERLENER, LEEFTIJD, OVERLEG_MET, ROL, VORM } from './labels'
import { momentTekst, wanneerTekst } from './tijd'

/** What was chosen on the pages before the text. */
export type Meldkeuze = Pick<
  InhoudVan<'melding'>,
  | 'modus'
  | 'feiten'
  | 'vormen'
  | 'vermoed'
  | 'geinformeerd'
  | 'informerenGrond'
  | 'informerenToelichting'
  | 'naamNietNoemen'
  | 'naamGrond'
  | 'naamToelichting'
>
type Feit = Vermelding<'feit'>
type Persoon = Vermelding<'persoon'>

const lines = (...all: readonly (string | readonly string[])[]): string =>
  all
    .flat()
    .filter((line) => line !== '')
    .join('\n')
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const stopped = (text: string): string => (/[.!?…”"]$/u.test(text) ? text : `${text}.`)

/** The blocks as the dossier fills them, to be edited: own observation apart from what others told (R-51). */
export function prefilled(
  kader: Kader,
  dossier: GestartDossier,
  keuze: Meldkeuze,
  vereniging: string,
): Readonly<Record<Meldblok, string>> {
  const personen = huidige(dossier.personen)
  const over = personen.filter((p) => isSubject(dossier, p))
  const kinderen = personen.filter((p) => isMinor(p.inhoud) && !over.includes(p))
  const feiten = chosenFacts(dossier, keuze.feiten)
  return {
    'wie-meldt': reporter(kader, keuze, vereniging),
    'over-wie': lines(
      over.map((p) => person(p, keuze)),
      forms(keuze),
    ),
    'andere-kinderen': lines(kinderen.map((p) => person(p, keuze))),
    ouders: lines(
      personen.filter((p) => !over.includes(p) && !kinderen.includes(p) && isNear(p)).map((p) => person(p, keuze)),
    ),
    zorgen: lines(feiten.filter((f) => f.inhoud.hand === 'eerste').map(factSentence)),
    'van-anderen': lines(feiten.filter((f) => f.inhoud.hand === 'tweede').map(factSentence)),
    veiligheid: danger(dossier),
    gedaan: done(kader, dossier, keuze),
    hulp: help(dossier, keuze),
  }
}

const isSubject = (dossier: GestartDossier, { inhoud }: Persoon): boolean =>
  inhoud.rollen.includes('slachtoffer') ||
  (dossier.soort === 'kind' && isMinor(inhoud) && inhoud.rollen.includes('getuige'))
const isNear = ({ inhoud }: Persoon): boolean =>
  inhoud.rollen.some((rol) => rol === 'ouder' || rol === 'verzorger' || rol === 'mogelijke-pleger') ||
  inhoud.client === 'ja'

function reporter(kader: Kader, keuze: Meldkeuze, vereniging: string): string {
  const grond = [itemText(kader, 'gronden-naam-niet-noemen', keuze.naamGrond), keuze.naamToelichting].filter(
    (t) => t !== '',
  )
  return lines(
    `Ik meld als therapeut, lid van ${vereniging}.`,
    keuze.naamNietNoemen
      ? `Ik vraag Veilig Thuis om mijn naam niet te noemen bij het gezin. ${grond.map(stopped).join(' ')}`.trim()
      : '',
  )
}

function person({ inhoud }: Persoon, { modus }: Meldkeuze): string {
  const { aanduiding, leeftijd, rollen, huishouden } = inhoud
  const unseen = modus === 'oudersignalen' && isUnseenChild(inhoud)
  const rest = [
    leeftijd === 'onbekend' ? '' : LEEFTIJD[leeftijd],
    unseen ? '' : rollen.map((r) => ROL[r]).join(' en '),
    huishouden === '' ? '' : `woont ${huishouden}`,
  ].filter((t) => t !== '')
  return `${upper(aanduiding)}: ${rest.join(', ')}.${unseen ? ' Ik heb dit kind niet gezien.' : ''}`
}

const forms = ({ vormen, vermoed }: Meldkeuze): string => {
  if (vormen.length === 0) return ''
  const wat = vormen.map((v) => VORM[v]).join(', ')
  return vermoed ? `Ik meld een vermoeden. Vorm: ${wat}.` : `Vorm: ${wat}.`
}

const KIND: Record<InhoudVan<'feit'>['soort'], string> = {
  feit: '',
  tegenfeit: 'Dit spreekt ertegen: ',
  mening: 'Mening: ',
  vermoeden: 'Vermoeden, geen feit: ',
}
/** "X zegt: …" for what was told, the day first for what was seen. */
export function factSentence({ inhoud, happened }: Feit): string {
  const { soort, wat, bron, hand, waar, hoeVerkregen, verkregenOp } = inhoud
  const when = happened.soort === 'onbekend' ? '' : wanneerTekst(happened)
  const where = waar === '' ? '' : `, ${waar}`
  if (hand === 'eerste') {
    const lead = when === '' ? '' : `${upper(/^\d/.test(when) ? `op ${when}` : when)}${where}: `
    return `${KIND[soort]}${lead}${stopped(wat)}`
  }
  const [who = '', ...rest] = bron
    .replace(/^(?:gehoord )?van /iu, '')
    .split(',')
    .map((t) => t.trim())
  const how = [...rest, hoeVerkregen, verkregenOp].filter((t) => t !== '').join(', ')
  const gebeurd = when === '' ? '' : ` Gebeurd: ${when}${where}.`
  // Written down as it was told, with the teller in it: then it says so already.
  const saysWho = who !== '' && wat.toLocaleLowerCase('nl').startsWith(who.toLocaleLowerCase('nl'))
  if (saysWho && soort === 'feit') return `${stopped(wat)}${gebeurd}`
  const teller = who === '' ? 'Iemand anders zegt' : `${upper(who)} zegt${how === '' ? '' : ` (${how})`}`
  return `${teller}: ${KIND[soort].toLowerCase()}${stopped(wat)}${gebeurd}`
}

function danger(dossier: GestartDossier): string {
  const acuut = laatsteAcuut(dossier)
  if (acuut === undefined) return ''
  return lines(
    `Is er direct gevaar? ${GEVAAR[acuut.inhoud.gevaar]}, vastgelegd op ${momentTekst(acuut.recorded)}.`,
    acuut.inhoud.wat,
  )
}

function done(kader: Kader, dossier: GestartDossier, keuze: Meldkeuze): string {
  const day = (v: { readonly happened: Parameters<typeof wanneerTekst>[0] }) =>
    v.happened.soort === 'onbekend' ? '' : ` (${wanneerTekst(v.happened)})`
  const gesprekken = huidigeInCyclus(dossier, dossier.gesprekken).map((g) =>
    g.inhoud.gevoerd ? `Ik sprak met ${g.inhoud.met}${day(g)}.` : `Met ${g.inhoud.met} sprak ik nog niet.`,
  )
  const overleg = huidigeInCyclus(dossier, dossier.overleggen).map(
    (o) => `Ik overlegde met: ${OVERLEG_MET[o.inhoud.met].toLowerCase()}${day(o)}.`,
  )
  const grond = [
    itemText(kader, 'melding-vooraf-informeren-achterwege', keuze.informerenGrond),
    keuze.informerenToelichting,
  ].filter((t) => t !== '')
  const weet = {
    ja: WETEN_VAN_MELDING.ja,
    nee: `${WETEN_VAN_MELDING.nee} ${grond.map(stopped).join(' ')}`.trim(),
    'weet-niet': '',
    '': '',
  }
  return lines(gesprekken, overleg, weet[keuze.geinformeerd])
}

function help(dossier: GestartDossier, { modus }: Meldkeuze): string {
  const helpers = huidige(dossier.hulpverleners).map(
    (h) => `${HULPVERLENER[h.inhoud.soort]}: ${stopped(h.inhoud.naam)}`,
  )
  const vraag =
    modus === 'oudersignalen'
      ? 'De situatie van mijn cliënt kan een risico zijn voor de kinderen. Ik vraag Veilig Thuis om dit te onderzoeken.'
      : ''
  return lines(helpers, vraag)
}

function itemText(kader: Kader, gebruik: Parameters<typeof lijstVoor>[1], id: string): string {
  const tekst = lijstVoor(kader, gebruik)?.items.find((item) => item.id === id)?.tekst ?? ''
  return upper(tekst.replace(/;$/u, ''))
}

/** Chosen facts whose words do not stand in the text (any more): shown beside it, and put in by nobody. */
export const notInText = (
  dossier: GestartDossier,
  feiten: readonly string[],
  blokken: readonly string[],
): readonly string[] =>
  chosenFacts(dossier, feiten)
    .filter((f) => !blokken.some((tekst) => tekst.includes(f.inhoud.wat)))
    .map(factSentence)
