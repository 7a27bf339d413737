import type { EntryId } from '../shared/ids'
import { huidige, huidigeInCyclus } from './current'
import type { InhoudVan } from './entries'
import { VERZOEKSTAPPEN, type Verzoekstap } from './entries-melding'
import type { Dossier, Vermelding } from './state'

type Verzoek = InhoudVan<'informatieverzoek'>
type Veld = Exclude<keyof Verzoek, 'kind' | 'stap' | 'nuNiet' | 'vervangt' | 'redenCorrectie'>
/** Which fields each guideline is about. Together they are all there is: every field is reached by exactly one. */
export const VERZOEKVELDEN = {
  vraag: ['van', 'wie', 'gevraagd', 'nodig'],
  terugbellen: ['teruggebeld', 'terugbellenToelichting'],
  gezin: ['gezinWeet', 'gezinStemtIn', 'gezinToelichting'],
  client: ['clientGeinformeerd', 'clientToelichting'],
  antwoord: ['feiten', 'mening', 'eigenVakgebied'],
  bronnen: ['vanAnderen', 'andereBronnen'],
  verslag: ['verslag', 'verslagTekst'],
  kopie: ['verslagTerug', 'kopieGezin', 'kopieToelichting'],
} as const satisfies Record<Verzoekstap, readonly Veld[]>

/** The guidelines are about Veilig Thuis; of another's request only what was asked and told is kept. */
export const stappenVan = (van: Verzoek['van']): readonly Verzoekstap[] =>
  van === 'veilig-thuis' ? VERZOEKSTAPPEN : ['vraag', 'client', 'antwoord']

export type Stapstand = {
  readonly stap: Verzoekstap
  readonly toestand: 'niet-begonnen' | 'bezig' | 'klaar' | 'nu-niet'
  /** What can be done now, or the reason why it is left; null when there is nothing to say. */
  readonly uitleg: string | null
}
type Stand = Pick<Stapstand, 'toestand' | 'uitleg'>
const NIET_BEGONNEN: Stand = { toestand: 'niet-begonnen', uitleg: null }
const KLAAR: Stand = { toestand: 'klaar', uitleg: null }
const bezig = (uitleg: string): Stand => ({ toestand: 'bezig', uitleg })

const STAND: Record<Verzoekstap, (v: Verzoek) => Stand> = {
  vraag: (v) => (v.nodig === '' ? bezig('Schrijf op wat u wilt vertellen, en niet meer dan nodig.') : KLAAR),
  terugbellen: (v) =>
    answered(v.teruggebeld, v.terugbellenToelichting, 'Bel terug, of schrijf op waarom dat niet kan.'),
  gezin: family,
  client: (v) => answered(v.clientGeinformeerd, v.clientToelichting, 'Stem af, of schrijf op waarom dat niet kan.'),
  antwoord: told,
  bronnen: sources,
  verslag: record,
  kopie: copy,
}

/** A "yes" is done; a "no" is done as well, once it says why. */
function answered(antwoord: Verzoek['teruggebeld'], waarom: string, anders: string): Stand {
  if (antwoord === '') return NIET_BEGONNEN
  return antwoord === 'ja' || waarom !== '' ? KLAAR : bezig(anders)
}

function family({ gezinWeet, gezinStemtIn }: Verzoek): Stand {
  if (gezinWeet === '' && gezinStemtIn === '') return NIET_BEGONNEN
  const open = [gezinWeet, gezinStemtIn].some((a) => a === '' || a === 'weet-niet')
  return open ? bezig('Vraag Veilig Thuis of het gezin het weet, en of het instemt.') : KLAAR
}

function told({ feiten, mening, eigenVakgebied }: Verzoek): Stand {
  if (feiten === '' && mening === '') return NIET_BEGONNEN
  if (feiten === '') return bezig('Schrijf ook de feiten op waarop uw mening rust.')
  return mening !== '' && eigenVakgebied !== 'ja' ? bezig('Ga na of uw mening binnen uw eigen vak blijft.') : KLAAR
}

function sources({ vanAnderen, andereBronnen }: Verzoek): Stand {
  if (vanAnderen === '' && andereBronnen === '') return NIET_BEGONNEN
  if (vanAnderen === 'nee' || andereBronnen !== '') return KLAAR
  return bezig('Schrijf op van wie u het hoorde.')
}

function record({ verslag }: Verzoek): Stand {
  if (verslag === '') return NIET_BEGONNEN
  if (verslag === 'niet-gevraagd') return bezig('Vraag Veilig Thuis om het verslag van uw gesprek.')
  if (verslag === 'gevraagd') return bezig('Het verslag is gevraagd. U hebt het nog niet.')
  return verslag === 'ontvangen' ? bezig('Lees het verslag. Klopt het, of verbetert u iets?') : KLAAR
}

function copy({ verslagTerug, kopieGezin, kopieToelichting }: Verzoek): Stand {
  if (verslagTerug === '' && kopieGezin === '') return NIET_BEGONNEN
  if (verslagTerug !== 'ja') return bezig('Stuur het verslag terug naar Veilig Thuis.')
  const kopie = kopieGezin === 'ja' || (kopieGezin === 'nee' && kopieToelichting !== '')
  return kopie ? KLAAR : bezig('Geef het gezin een kopie, of schrijf op waarom dat niet kan.')
}

/** How far a request is, guideline by guideline. It states; it never locks and never counts. */
export function standVan(v: Verzoek): readonly Stapstand[] {
  return stappenVan(v.van).map((stap): Stapstand => {
    const stand = v.van === 'veilig-thuis' || stap !== 'vraag' ? STAND[stap](v) : KLAAR
    const reden = v.nuNiet.find((n) => n.stap === stap)?.reden ?? ''
    return stand.toestand === 'klaar' || reden === ''
      ? { stap, ...stand }
      : { stap, toestand: 'nu-niet', uitleg: reden }
  })
}

/** What comes next, of a request that the guidelines are about; null when nothing is open. */
export const volgendeStap = (v: Verzoek): Stapstand | null =>
  v.van === 'veilig-thuis'
    ? (standVan(v).find((s) => s.toestand === 'niet-begonnen' || s.toestand === 'bezig') ?? null)
    : null

/** The requests of this cycle on which something is open. */
export const openVerzoeken = (dossier: Dossier): readonly Vermelding<'informatieverzoek'>[] =>
  huidigeInCyclus(dossier, dossier.informatieverzoeken).filter((v) => volgendeStap(v.inhoud) !== null)

/** The request that any entry of its row names, as it stands now. */
export function verzoekVan(dossier: Dossier, id: EntryId | string): Vermelding<'informatieverzoek'> | undefined {
  const named = dossier.informatieverzoeken.find((v) => v.id === id)
  return named && huidige(dossier.informatieverzoeken).find((v) => v.reeks === named.reeks)
}
/** The first entry of its row: by that one a request is addressed, whatever is recorded later. */
export const beginVan = (dossier: Dossier, verzoek: Vermelding<'informatieverzoek'>): EntryId =>
  dossier.informatieverzoeken.find((v) => v.position === verzoek.reeks)?.id ?? verzoek.id

/** The request with one guideline filled in; all else stays as it stands, also what another tab recorded meanwhile. */
export function metStap(
  nu: Vermelding<'informatieverzoek'>,
  stap: Verzoekstap,
  getypt: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const velden: readonly string[] = VERZOEKVELDEN[stap]
  const nieuw = Object.fromEntries(Object.entries(getypt).filter(([veld]) => velden.includes(veld)))
  const reden = getypt['reden']
  const elders = nu.inhoud.nuNiet.filter((n) => n.stap !== stap)
  const nuNiet = reden === undefined || reden === '' ? elders : [...elders, { stap, reden }]
  return { ...nu.inhoud, ...nieuw, stap, nuNiet, vervangt: nu.id, redenCorrectie: '' }
}
