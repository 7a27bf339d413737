import type { ConceptStep } from '@/lib/data/kader-concept-repository'
import type { KaderListing } from '@/lib/data/kader-repository'
import { knoopVan } from '@/lib/domain/kader/anatomy'
import type { Bevinding } from '@/lib/domain/kader/conforms'
import { kaderBytes, sha256 } from '@/lib/domain/kader/hash'
import type { Kader } from '@/lib/domain/kader/schema'
import { beoordeel } from '@/lib/domain/kader/warnings'
import type { PersonId } from '@/lib/domain/shared/ids'
import { baseOf } from './base-kader'

export type Warning = Bevinding & {
  /** Known again after a reload: place, rule and words in one. */
  readonly sleutel: string
  /** Why it stays, and who said so; null as long as nobody did, or when the block was changed since. */
  readonly aanvaard: { readonly reden: string; readonly door: PersonId | null } | null
}
/** What stands between a concept and its publication. */
export type Readiness = {
  /** Against the locked core: these forbid publication. */
  readonly fouten: readonly Bevinding[]
  readonly waarschuwingen: readonly Warning[]
  /** Of the version's own data: which field, and what to do. */
  readonly gegevens: readonly { readonly veld: string; readonly tekst: string }[]
  readonly klaar: boolean
}

/** The block that a place is about: `afweging-4-1 › ja` is about `afweging-4-1`. */
export const blockIn = (plaats: string): string => plaats.split(' › ')[0] ?? plaats

/** What the block of a warning says now: an acceptance is of these words and of no others. */
export function standOf(kader: Kader, plaats: string): string {
  const knoop = knoopVan(kader, blockIn(plaats))
  return sha256(knoop === undefined ? kaderBytes(kader) : JSON.stringify(knoop.ruw)).slice(0, 16)
}
export const warningKey = ({ plaats, regel, uitleg }: Bevinding): string =>
  sha256(JSON.stringify([plaats, regel, uitleg])).slice(0, 16)

export function readinessOf(kader: Kader, steps: readonly ConceptStep[], versions: readonly KaderListing[]): Readiness {
  const { fouten, waarschuwingen } = beoordeel(baseOf(kader).kader, kader)
  const accepted = new Map(
    steps.flatMap(({ detail: { aanvaard }, authorId }) =>
      aanvaard === undefined
        ? []
        : [[`${aanvaard.sleutel} ${aanvaard.stand}`, { reden: aanvaard.reden, door: authorId }] as const],
    ),
  )
  const warnings = waarschuwingen.map((warning): Warning => {
    const sleutel = warningKey(warning)
    return { ...warning, sleutel, aanvaard: accepted.get(`${sleutel} ${standOf(kader, warning.plaats)}`) ?? null }
  })
  const gegevens = missingData(kader, versions)
  const klaar = fouten.length === 0 && gegevens.length === 0 && warnings.every(({ aanvaard }) => aanvaard !== null)
  return { fouten, waarschuwingen: warnings, gegevens, klaar }
}

/** `1.10` comes after `1.9`. */
export function isLater(versie: string, than: string): boolean {
  const [major = 0, minor = 0] = versie.split('.').map(Number)
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number)
  return major > otherMajor || (major === otherMajor && minor > otherMinor)
}

function missingData(kader: Kader, versions: readonly KaderListing[]): Readiness['gegevens'] {
  const found: { veld: string; tekst: string }[] = []
  const taken = versions.find(({ ref }) => ref.versie === kader.versie)
  const later = versions.find(({ ref }) => ref.id === kader.id && !isLater(kader.versie, ref.versie))
  if (taken !== undefined || later !== undefined) {
    const tekst = `Nummer ${kader.versie} kan niet: versie ${(taken ?? later)!.ref.versie} is al gepubliceerd. Kies een hoger nummer.`
    found.push({ veld: 'nummer', tekst })
  }
  if (kader.wijziging.trim() === '')
    found.push({ veld: 'wijziging', tekst: 'Schrijf op wat er in deze versie veranderde.' })
  return found
}
