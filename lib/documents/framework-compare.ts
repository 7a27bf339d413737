import type { KaderRef } from '../domain/kader/schema'
import type { BlokNaast, Naast, VeldNaast } from '../domain/kader/side-by-side'
import type { Instant } from '../domain/shared/ids'
import type { DocBlock, DocumentModel } from './model'

export const STAND_WOORD: Readonly<Record<BlokNaast['stand'], string>> = {
  gelijk: 'Hetzelfde gebleven',
  anders: 'Veranderd',
  nieuw: 'Nieuw',
  weg: 'Weggehaald',
}
/** What happened with a block, in words. */
export const standVan = ({ stand, verplaatst }: BlokNaast): string =>
  !verplaatst ? STAND_WOORD[stand] : stand === 'gelijk' ? 'Verplaatst' : `${STAND_WOORD[stand]} en verplaatst`

/** The counts first: what somebody wants to know before reading on. */
export const tellingVan = ({ aantal: { nieuw, weg, anders, verplaatst } }: Naast): readonly string[] => [
  `Nieuw: ${nieuw}`,
  `Weggehaald: ${weg}`,
  `Veranderd: ${anders}`,
  `Verplaatst: ${verplaatst}`,
]
export const veranderd = ({ blokken }: Naast): readonly BlokNaast[] =>
  blokken.filter(({ stand, verplaatst }) => stand !== 'gelijk' || verplaatst)

/** On paper there is no colour to rely on: what went and what came stand between brackets with their sign. */
const gewoon = ({ woorden }: VeldNaast): string =>
  woorden
    .map(({ soort, tekst }) => (soort === 'gelijk' ? tekst : soort === 'weg' ? `[− ${tekst} −]` : `[+ ${tekst} +]`))
    .join('')

const blokBlokken = (blok: BlokNaast): DocBlock[] => [
  { soort: 'kop', niveau: 3, tekst: `${standVan(blok)}: ${blok.label}`, id: blok.id },
  ...blok.velden.map((veld): DocBlock => ({ soort: 'eigen', label: veld.label, tekst: gewoon(veld) })),
  ...(blok.velden.length === 0 ? [{ soort: 'alinea', tekst: 'De woorden zijn hetzelfde gebleven.' } as const] : []),
]

type Side = { readonly ref: KaderRef }
/** What changed from one version to another, for print and PDF. `datum` is the moment from which the newer one is in force. */
export function compareDocument(
  titel: string,
  maker: string,
  from: Side,
  to: Side,
  naast: Naast,
  datum: Instant,
): DocumentModel {
  const blokken = veranderd(naast)
  return {
    titel: `Wat is er veranderd in versie ${to.ref.versie}?`,
    ondertitel: `${titel}: van versie ${from.ref.versie} naar versie ${to.ref.versie}`,
    onderwerp: 'Verschillen tussen twee versies van een afwegingskader',
    maker,
    voettekst: `Van ${from.ref.versie}, sha256 ${from.ref.sha256}\nNaar ${to.ref.versie}, sha256 ${to.ref.sha256}`,
    datum,
    blokken: [
      { soort: 'lijst', geordend: false, items: tellingVan(naast) },
      { soort: 'alinea', tekst: 'Wat is weggehaald, staat tussen [− en −]. Wat erbij kwam, staat tussen [+ en +].' },
      ...blokken.flatMap(blokBlokken),
    ],
  }
}
