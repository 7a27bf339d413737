import type { Kader, Stap } from '../kader/schema'
import type { Concern, ConcernCode } from './concern'
import { concernsOf } from './concerns'
import { concernsOnClosing } from './concerns-closing'
import { huidigBesluit, huidigeInCyclus } from './current'
import type { GestartDossier } from './state'

/** One thing that is still open, with the reason why not now, when one was given. */
export type OpenPoint = Pick<Concern, 'code' | 'kop' | 'tekst'> & { readonly reden: string }
/** The open things of one step; `stap` is null for what belongs to every step. */
export type OpenAtStep = { readonly stap: Pick<Stap, 'id' | 'kop'> | null; readonly punten: readonly OpenPoint[] }

type Rol = Stap['rollen'][number]
/** To which step a point belongs; what is not named here belongs to deciding. */
const ROL: Partial<Record<ConcernCode, Rol | null>> = {
  'acuut-niet-gevraagd': null,
  'acuut-zonder-melding': null,
  'eerdere-stappen-open': null,
  'informatieverzoek-open': null,
  'geen-feiten': 'signalen',
  'geen-feiten-tegen': 'signalen',
  'geen-andere-verklaring': 'signalen',
  'feit-zonder-bron': 'signalen',
  'feit-zonder-akkoord': 'signalen',
  'kindcheck-open': 'signalen',
  'geen-overleg': 'overleg',
  'letselduiding-voor-veilig-thuis': 'overleg',
  'geen-gesprek': 'gesprek',
  'gesprek-nog-niet': 'gesprek',
  'beschuldigde-niet-gehoord': 'gesprek',
  'slachtoffer-niet-gesproken': 'gesprek',
  'kind-niet-betrokken': 'gesprek',
  'afweging-open': 'wegen',
  'leeftijd-en-gevolgen': 'wegen',
  'stem-van-het-kind': 'wegen',
}
const rolOf = (code: ConcernCode): Rol | null => {
  const rol = ROL[code]
  return rol === undefined ? 'beslissen' : rol
}

/**
 * All that the framework asks for and that is not there, step by step, as help: each can be done, or left with a reason.
 * In the order of the steps; never a number and never a wall (R-04, A29).
 */
export function openPoints(kader: Kader, dossier: GestartDossier): readonly OpenAtStep[] {
  const besluit = huidigBesluit(dossier)
  const concerns = [
    ...concernsOf(kader, dossier, { melden: besluit?.inhoud.melden ?? null, hulp: besluit?.inhoud.hulp ?? null }),
    ...concernsOnClosing(kader, dossier, { afspraken: '' }),
  ]
  const given = reasonsIn(dossier)
  const points = [...new Map(concerns.map((c) => [c.code, c])).values()].map(({ code, kop, tekst }) => ({
    ...{ code, kop },
    tekst: besluit === undefined ? beforeDeciding(tekst) : tekst,
    reden: given.get(code) ?? '',
  }))
  const at = (stap: Stap | null, belongs: (rol: Rol | null) => boolean): OpenAtStep => ({
    stap,
    punten: points.filter(({ code }) => belongs(rolOf(code))),
  })
  return [
    at(null, (rol) => rol === null),
    ...kader.stappen.map((stap) => at(stap, (rol) => rol !== null && firstWith(kader, rol)?.id === stap.id)),
  ].filter(({ punten }) => punten.length > 0)
}

const firstWith = (kader: Kader, rol: Rol): Stap | undefined =>
  kader.stappen.find((stap) => stap.rollen.includes(rol)) ?? kader.stappen.at(-1)

/** What is said of a decision is not said yet while there is none. */
const beforeDeciding = (tekst: string): string =>
  tekst
    .split(/(?<=\.) /)
    .filter((sentence) => !sentence.startsWith('U besluit'))
    .join(' ')

/** The newest reason for each, as it was given at a decision or a report of this traject. */
function reasonsIn(dossier: GestartDossier): ReadonlyMap<string, string> {
  const given = [...huidigeInCyclus(dossier, dossier.besluiten), ...huidigeInCyclus(dossier, dossier.meldingen)]
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ inhoud }) => inhoud.aandachtspunten)
  return new Map(given.flatMap(({ code, reden }) => (reden === '' ? [] : [[code, reden] as const])))
}
