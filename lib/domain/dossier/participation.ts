import { lijstVoor } from '../kader/find'
import type { Kader } from '../kader/schema'
import type { EntryId } from '../shared/ids'
import { huidigeInCyclus } from './current'
import type { GestartDossier, Vermelding } from './state'
import { task, type Taak } from './task'
import { isMinderjarig, isZelfde, kindwegAangeboden, minderjarigen, persoonVan, type Wie } from './who'

type Participatie = Vermelding<'participatie'>
type Gegeven = Participatie['inhoud']['items'][number]

/** One thing to tell or to ask a child. */
export type Punt = { readonly id: string; readonly tekst: string }
/** A heading of the framework's list with its points; a point without any is its own (R-26…R-31). */
export type Puntengroep = { readonly id: string; readonly kop: string | null; readonly punten: readonly Punt[] }

export function puntengroepen(kader: Kader): readonly Puntengroep[] {
  return (lijstVoor(kader, 'participatie-kind')?.items ?? []).map(({ id, tekst, items = [] }) =>
    items.length > 0 ? { id, kop: tekst, punten: items } : { id, kop: null, punten: [{ id, tekst }] },
  )
}

/** How a point stands: the last time that something was said of it. */
export type Stand = Gegeven & { readonly bij: Participatie }

/** All that was recorded in this cycle about this child; with one child in the dossier also what names none. */
export function participatieVan(dossier: GestartDossier, kind: Wie | null): readonly Participatie[] {
  const enige = minderjarigen(dossier).length <= 1
  return huidigeInCyclus(dossier, dossier.participatie).filter(({ inhoud: { persoon } }) => {
    if (kind === null) return persoon === null || persoonVan(dossier, persoon) === undefined
    return isZelfde(dossier, persoon, kind) || (persoon === null && enige)
  })
}

/** Of each point what was said last; what was never spoken of is not in it. */
export function standen(dossier: GestartDossier, kind: Wie | null): ReadonlyMap<string, Stand> {
  const gezegd = participatieVan(dossier, kind).flatMap((bij) =>
    bij.inhoud.items.filter((i) => i.stand !== '' || i.toelichting !== '').map((item) => ({ ...item, bij })),
  )
  return new Map(gezegd.map((item) => [item.item, item]))
}

/** The children of whom participation is kept; null: nobody under 18 was noted. */
export const kinderenVoorParticipatie = (dossier: GestartDossier): readonly (Wie | null)[] => {
  const kinderen = minderjarigen(dossier)
  const zonder = participatieVan(dossier, null).length > 0 && kinderen.length !== 1
  return kinderen.length === 0 ? [null] : [...kinderen, ...(zonder ? [null] : [])]
}

/** Is it asked for here: in a dossier about a child, when nothing was told or asked yet? */
export const kindNietBetrokken = (kader: Kader, dossier: GestartDossier): boolean =>
  dossier.soort === 'kind' &&
  lijstVoor(kader, 'participatie-kind') !== undefined &&
  huidigeInCyclus(dossier, dossier.participatie).length === 0

const KOP = 'Betrek het kind: vertel en vraag'
/** A task about a child; offered in a dossier about an adult when a child is involved. No day but one's own (A17). */
export function tasksOfParticipatie(kader: Kader, dossier: GestartDossier): Taak[] {
  const punten = puntengroepen(kader).flatMap((groep) => groep.punten)
  if (punten.length === 0) return []
  const begonnen = huidigeInCyclus(dossier, dossier.participatie).length > 0
  if (dossier.soort !== 'kind' && !begonnen) {
    const uitleg = 'Er is iemand jonger dan achttien jaar bij betrokken. U kiest zelf of u dit vastlegt.'
    return kindwegAangeboden(dossier) ? [task('participatie', KOP, 'niet-van-toepassing', uitleg)] : []
  }
  if (!begonnen) return [task('participatie', KOP, 'niet-begonnen')]
  const gegeven = kinderenVoorParticipatie(dossier).map((kind) => standen(dossier, kind))
  const later = gegeven.flatMap((stand) => [...stand.values()].filter((s) => s.stand === 'nu-niet'))
  if (later.length > 0) {
    const dag = later.flatMap((s) => s.opnieuwOp ?? []).toSorted()[0] ?? null
    return [task('participatie', KOP, 'bezig', 'Een deel deed u nog niet. Kom er later op terug.', 'participatie', dag)]
  }
  const klaar = gegeven.every((stand) => punten.every((punt) => stand.get(punt.id)?.stand === 'gedaan'))
  return [klaar ? task('participatie', KOP, 'klaar') : task('participatie', KOP, 'bezig', 'Een deel staat nog open.')]
}

/** The child that an entry names, as described now. */
export const kindVan = (dossier: GestartDossier, id: EntryId | null): Wie | undefined => {
  const persoon = persoonVan(dossier, id)
  return persoon && isMinderjarig(persoon) ? persoon : undefined
}
