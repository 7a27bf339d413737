import type { Actor } from '@/lib/domain/access/actor'
import type { Kader } from '@/lib/domain/kader/schema'
import type { DossierId, EntryId } from '@/lib/domain/shared/ids'
import { checkBesluit } from '@/lib/usecases/dossier/check-besluit'
import { openDossier } from '@/lib/usecases/dossier/open-dossier'
import { recordAcuut } from '@/lib/usecases/dossier/record-acuut'
import { recordAfweging } from '@/lib/usecases/dossier/record-afweging'
import { recordBesluit } from '@/lib/usecases/dossier/record-besluit'
import { recordFeit } from '@/lib/usecases/dossier/record-feit'
import { recordGesprek } from '@/lib/usecases/dossier/record-gesprek'
import { recordNotitie } from '@/lib/usecases/dossier/record-notitie'
import { recordOverleg } from '@/lib/usecases/dossier/record-overleg'
import { recordPersoon } from '@/lib/usecases/dossier/record-persoon'
import { filled, newKey, valueOf, versionOf } from '../../support/usecases'

/** Words that stand in what the therapist types and nowhere else; one per kind of field. */
export const PLANTED = {
  label: 'Zonnebloemtuin',
  notitie: 'Kolibrievlucht',
  persoon: 'Fluweelmantel',
  toelichting: 'Kersenbloesem',
  feit: 'Bordeauxvlek',
  bron: 'Notarisklerk',
  vaag: 'Pinksterweekend',
  wie: 'Orgelbouwer',
  overleg: 'Lantaarnpaal',
  gesprek: 'Winterjasmijn',
  reactie: 'Hagelstorm',
  acuut: 'Brandtrap',
  hulpvraag: 'Schoorsteenveger',
  motivering: 'Zilverpapier',
  kind: 'Theepotje',
  melden: 'Ganzenbord',
  hulp: 'Vuurtoren',
  reden: 'Klaproosveld',
} as const

const VAAG = { soort: 'omstreeks', tekst: `rond ${PLANTED.vaag}` } as const

/** Steps 1 to 3: what was seen, who is in it, whom was spoken to. Gives the dossier. */
export async function untilWeighing(actor: Actor): Promise<DossierId> {
  const inhoud = { soort: 'kind', label: `Map ${PLANTED.label}` }
  const { dossierId } = valueOf(await openDossier(actor, { sleutel: newKey(), inhoud }))
  const send = (typed: Readonly<Record<string, unknown>>, happened?: unknown) =>
    filled(dossierId, typed, happened === undefined ? {} : { happened })
  const noten = { tekst: `Even vastleggen: ${PLANTED.notitie}.` }
  valueOf(await recordNotitie(actor, send(noten)))
  const wie = { aanduiding: PLANTED.persoon, rollen: ['ouder'], leeftijd: '18-64', toelichting: PLANTED.toelichting }
  valueOf(await recordPersoon(actor, send(wie)))
  const feit = { soort: 'feit', wat: `Een ${PLANTED.feit} op de arm.`, bron: PLANTED.bron, hand: 'eerste' }
  valueOf(await recordFeit(actor, send({ ...feit, weging: [{ afweging: 'afweging-4-1', richting: 'voor' }] }, VAAG)))
  const tegen = { soort: 'mening', wat: 'School ziet niets.', bron: 'juf', hand: 'tweede' }
  valueOf(await recordFeit(actor, send({ ...tegen, weging: [{ afweging: 'afweging-4-1', richting: 'tegen' }] })))
  const overleg = { met: 'veilig-thuis', wie: PLANTED.wie, besproken: `Over de ${PLANTED.overleg}.` }
  valueOf(await recordOverleg(actor, send(overleg)))
  const gesprek = { gevoerd: true, met: 'moeder', inhoud: PLANTED.gesprek, reactie: `Een ${PLANTED.reactie}.` }
  valueOf(await recordGesprek(actor, send(gesprek)))
  valueOf(await recordAcuut(actor, send({ gevaar: 'nee', wat: PLANTED.acuut })))
  return dossierId
}

/** Steps 4 and 5: every head question with every helper question. Gives the entries of the answers, in order. */
export async function weighAll(actor: Actor, dossierId: DossierId, kader: Kader): Promise<readonly EntryId[]> {
  const made: EntryId[] = []
  for (const afweging of kader.afwegingen) {
    const delen = afweging.groepen.flatMap((groep) => groep.items.flatMap((vraag) => vraag.onderdelen))
    const antwoorden = delen.map((deel, i) => ({
      onderdeel: deel.id,
      antwoord: deel.antwoord === 'ja-nee' ? (['ja', 'nee', 'weet-niet', 'speelt-niet'] as const)[i % 4] : '',
      toelichting: i === 0 ? `Zie ${PLANTED.hulpvraag}.` : '',
    }))
    const antwoord = {
      afweging: afweging.id,
      antwoord: 'ja',
      motivering: `Om de ${PLANTED.motivering} bij ${afweging.id}.`,
      andereVerklaringen: 'Een val.',
      leeftijdEnGevolgen: 'Zeven jaar.',
      stemVanHetKind: PLANTED.kind,
    }
    const form = filled(dossierId, antwoord, { antwoorden, versie: await versionOf(actor, dossierId) })
    made.push(valueOf(await recordAfweging(actor, form)).entryId)
  }
  return made
}

export const BESLUIT = {
  melden: 'ja-norm-1',
  meldenMotivering: `Vanwege het ${PLANTED.melden}.`,
  hulp: 'samen-met-veilig-thuis',
  hulpMotivering: `Bij de ${PLANTED.hulp}.`,
} as const

/** The summary, and then "Leg besluit vast". Gives the decision's entry. */
export async function decideNow(actor: Actor, dossierId: DossierId): Promise<EntryId> {
  const form = filled(dossierId, BESLUIT, { versie: await versionOf(actor, dossierId) })
  valueOf(await checkBesluit(actor, form))
  const redenen = [{ code: 'feit-zonder-akkoord', reden: `Nu niet: ${PLANTED.reden}.` }]
  return valueOf(await recordBesluit(actor, { ...form, redenen })).entryId
}

export async function wholeJob(actor: Actor, kader: Kader) {
  const dossierId = await untilWeighing(actor)
  const afwegingen = await weighAll(actor, dossierId, kader)
  return { dossierId, afwegingen, besluit: await decideNow(actor, dossierId) }
}
