import { huidige } from '@/lib/domain/dossier/current'
import type { Soort } from '@/lib/domain/dossier/entries'
import type { Dossier, Vermelding } from '@/lib/domain/dossier/state'
import { SOORT } from '@/lib/documents/labels'
import { dagTekst, momentTekst } from '@/lib/documents/tijd'
import { differences } from '@/lib/web/differences'
import type { Begun, Conflict } from '@/lib/web/read-form'
import { one, type Values } from '@/lib/web/values'

type Recorded = Vermelding<Soort>
/** The values of a form that corrects this entry, or that opens as it would now. Null for a form that corrects nothing. */
type ValuesFor = ((entryId: string) => Values | undefined) | null

const all = (dossier: Dossier): readonly Recorded[] =>
  [
    ...[dossier.notities, dossier.personen, dossier.feiten, dossier.overleggen, dossier.gesprekken, dossier.acuut],
    ...[dossier.afwegingen, dossier.weegmomenten, dossier.autonomie, dossier.besluiten],
    ...[dossier.hulpverleners, dossier.toestemmingen, dossier.achtergrond, dossier.controles, dossier.participatie],
    ...[dossier.identiteiten, dossier.akkoorden, dossier.meldingen, dossier.doorgegeven, dossier.naMelding],
    ...[dossier.informatieverzoeken, dossier.brieven, dossier.kaderkeuzes],
  ].flat()

/** Of the row of corrections that an entry belongs to, the newest. */
export function newestOf(dossier: Dossier, id: string | undefined): Recorded | undefined {
  const named = all(dossier).find((v) => v.id === id)
  return named && huidige(all(dossier)).find((v) => v.reeks === named.reeks)
}

/**
 * What was recorded since somebody began to fill in a form, and how the text goes on: a correction is then one of what
 * stands now, or no correction any more, so that it can always be recorded. Null when nothing changed: no conflict was
 * noticed when the form was sent (`sentAs`), and what it corrects still stands.
 */
export function changedMeanwhile(
  dossier: Dossier,
  valuesFor: ValuesFor,
  { values, baseVersion }: Begun,
  sentAs: string | null,
): { readonly values: Values; readonly conflict: Conflict } | null {
  const corrects = one(values, 'vervangt')
  const overtaken = valuesFor !== null && corrects !== '' && one(valuesFor(corrects) ?? {}, 'vervangt') !== corrects
  if (sentAs === null && !overtaken) return null
  const decided = since(dossier, baseVersion).find((v) => v.inhoud.kind === 'besluit')
  const now = recordedNow(dossier, valuesFor, [
    ...[newestOf(dossier, corrects)?.id, newestOf(dossier, sentAs ?? undefined)?.id, decided?.id],
    // A weighing opens with the answer that stands, whatever is named.
    '',
  ])
  const again = all(dossier).some((v) => v.id === sentAs)
  return {
    values: overtaken ? { ...values, vervangt: [now?.entry.id ?? ''] } : values,
    conflict: {
      again,
      since: again ? [] : [...new Set(since(dossier, baseVersion).map(describe))],
      recorded: now && { at: momentTekst(now.entry.recorded), values: readable(differences(now.values, values)) },
    },
  }
}

/** The first of these entries that the form can show: it says so by naming the entry as the one it would replace. */
function recordedNow(dossier: Dossier, valuesFor: ValuesFor, ids: readonly (string | undefined)[]) {
  for (const id of ids) {
    const values = id === undefined ? undefined : valuesFor?.(id)
    const entry = values && all(dossier).find((v) => v.id === one(values, 'vervangt'))
    if (entry) return { entry, values }
  }
  return null
}

/** What stands and was recorded since, newest first. */
const since = (dossier: Dossier, baseVersion: number): readonly Recorded[] =>
  huidige(all(dossier))
    .filter((v) => v.position >= baseVersion)
    .toSorted((a, b) => b.position - a.position)

const describe = (v: Recorded): string => `${SOORT[v.inhoud.kind]}, ${momentTekst(v.recorded)}`

/** A day as somebody reads it. */
const readable = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, list]) => [
      name,
      list.map((text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? dagTekst(text) : text)),
    ]),
  )
