import { knopen } from '../anatomy'
import type { Kader } from '../schema'
import type { NieuweSoort } from './edit'

/** Every id that a set of versions ever used: an id is never used again for something else. */
export const idsOf = (versies: readonly Kader[]): Set<string> =>
  new Set(versies.flatMap((kader) => knopen(kader).map((knoop) => knoop.id)))

const letter = (nummer: number) => String.fromCodePoint(96 + Math.min(nummer, 26)) + (nummer > 26 ? nummer - 26 : '')

/**
 * A new id for a block: always the next number, also when a lower one became free. The version's own id stands in it,
 * so that it never meets an id that a later version of the base brings. `bekend`: ids of earlier versions.
 */
export function freshId(kader: Kader, soort: NieuweSoort, ouder: string, bekend: Iterable<string> = []): string {
  const ids = new Set([...knopen(kader).map((knoop) => knoop.id), ...bekend])
  if (soort === 'onderdeel') return eerste(ids, (nummer) => `${ouder}-${letter(nummer)}`)
  if (soort === 'optie') return volgende(ids, `${ouder}-keuze`)
  if (soort === 'hulpvraag') return volgende(ids, `hulpvraag-${ouder}-${kader.id}`)
  if (soort === 'lijstitem') return volgende(ids, `${ouder}-${kader.id}`)
  return volgende(ids, `${kader.id}-${soort}`)
}

/** One more than the highest number in use under this prefix: `vvvk-blok-03`. */
function volgende(ids: ReadonlySet<string>, voor: string): string {
  const nummers = [...ids].flatMap((id) => {
    const staart = id.startsWith(`${voor}-`) ? id.slice(voor.length + 1) : ''
    return /^\d{1,6}$/.test(staart) ? [Number(staart)] : []
  })
  return `${voor}-${String(Math.max(0, ...nummers) + 1).padStart(2, '0')}`
}

/** The letter after the last one in use. */
function eerste(ids: ReadonlySet<string>, naam: (nummer: number) => string): string {
  let nummer = 1
  for (let n = 1; n <= 60; n++) if (ids.has(naam(n))) nummer = n + 1
  return naam(nummer)
}
