import type { z } from 'zod'
import type { Instant } from '../shared/ids'
import { err, ok, type Result } from '../shared/result'
import { Wanneer } from '../shared/wanneer'
import type { Inhoud, InhoudVan, Soort } from './entries'
import { inPlainDutch, refusalOf, type Refusal } from './refusal'

/** What is to be recorded: the content, and when it happened. Id, author and position are given when it is stored. */
export type NieuweInhoud<I extends Inhoud = Inhoud> = { readonly happened: Wanneer; readonly inhoud: I }

/** What an untouched form leaves out: an empty text is not an error, an unanswered question is. */
const LEEG = {
  'dossier-geopend': { label: '' },
  notitie: { tekst: '' },
  persoon: { aanduiding: '', rollen: [], leeftijd: 'onbekend', toelichting: '' },
  feit: { wat: '', bron: '', weging: [] },
  overleg: { wie: '', besproken: '', uitkomst: '' },
  gesprek: { met: '', inhoud: '', reactie: '' },
  acuut: { wat: '', watIkDoe: '' },
  hulpvragen: { antwoorden: [] },
  afweging: {
    motivering: '',
    andereVerklaringen: '',
    leeftijdEnGevolgen: '',
    stemVanHetKind: '',
    samenMetVeiligThuis: false,
  },
  weegmoment: { manieren: [], toelichting: '', op: null },
  autonomie: { waaruitBlijktDat: '', geinformeerd: '', ernst: '', zorgplicht: '', advies: '', motivering: '' },
  besluit: { meldenMotivering: '', hulpMotivering: '' },
  identiteit: {},
  akkoord: {},
  hulpverlener: { naam: '' },
  toestemming: { waarvoor: '', vanWie: '' },
  achtergrond: { tekst: '' },
  controle: {},
  participatie: { items: [] },
  melding: {},
  doorgegeven: { aanWie: '' },
  'na-melding': {},
  informatieverzoek: { gevraagd: '' },
  brief: { tekst: '' },
  kaderkeuze: {},
  'traject-gesloten': { reden: '', afspraken: '' },
  'cyclus-gestart': { aanleiding: '' },
} as const

const MAG_LEEG: ReadonlySet<string> = new Set(['vervangt', 'op', 'spoed', 'persoon', 'melding', 'opvolgenOp'])

/** The typed content as an entry's content, or the messages at the fields. */
export function parseInhoud<K extends keyof typeof LEEG & Soort>(
  schema: z.ZodType<InhoudVan<K>>,
  kind: K,
  ruw: object,
): Result<InhoudVan<K>, Refusal> {
  // A form sends '' for "no correction", "no day" and "no entry".
  const isLeeg = (veld: string, waarde: unknown) => waarde === undefined || (MAG_LEEG.has(veld) && waarde === '')
  const gegeven = Object.fromEntries(Object.entries(ruw).filter(([veld, waarde]) => !isLeeg(veld, waarde)))
  const parsed = schema.safeParse({ ...LEEG[kind], ...gegeven, kind }, { error: inPlainDutch })
  return parsed.success ? ok(parsed.data) : err(refusalOf(parsed.error))
}

/** When it happened. Nothing filled in is "onbekend", or for an act of this moment: now. Never a date of our own (I8). */
export function parseHappened(ruw: unknown, leeg: Wanneer): Result<Wanneer, Refusal> {
  if (ruw === undefined || ruw === null) return ok(leeg)
  const parsed = Wanneer.safeParse(ruw, { error: inPlainDutch })
  if (!parsed.success) return err(refusalOf(parsed.error, 'happened'))
  const vaag = parsed.data.soort === 'omstreeks' && parsed.data.tekst === ''
  return ok(vaag ? { soort: 'onbekend' } : parsed.data)
}

export const ONBEKEND: Wanneer = { soort: 'onbekend' }
export const nu = (at: Instant): Wanneer => ({ soort: 'moment', op: at })

/** Both parts together, so that a form shows all its messages at once. */
export function together<I extends Inhoud>(
  happened: Result<Wanneer, Refusal>,
  inhoud: Result<I, Refusal>,
): Result<NieuweInhoud<I>, Refusal> {
  if (happened.ok && inhoud.ok) return ok({ happened: happened.value, inhoud: inhoud.value })
  const errors = [...(inhoud.ok ? [] : inhoud.error.errors), ...(happened.ok ? [] : happened.error.errors)]
  return err({ reden: inhoud.ok ? 'invoer' : inhoud.error.reden, errors })
}
