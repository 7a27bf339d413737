import { inLade, type Knoop } from '../anatomy'
import type { Kader } from '../schema'

const VRAGEN = 'De vijf kernvragen en hun volgorde liggen vast. Andere woorden mogen wel.'
const STAPPEN = 'De vijf stappen van de meldcode en hun volgorde liggen vast. Andere woorden mogen wel.'
const BESLUITEN = 'De twee besluiten, melden en hulp, liggen vast. Andere woorden mogen wel.'
const NORM = 'Een kernvraag verwijst naar deze norm, dus hij blijft staan. Andere woorden mogen wel.'
const WETTELIJK = 'Deze controle is wettelijk en blijft staan. Andere woorden mogen wel.'

/** Why a block is part of the locked core and stays where it is (A28); null when the association may move and drop it. */
export function lockOf(kader: Kader, { id, soort, ruw }: Pick<Knoop, 'id' | 'soort' | 'ruw'>): string | null {
  switch (soort) {
    case 'document':
      return 'Dit is het kader zelf.'
    case 'afweging':
      return VRAGEN
    case 'beslissing':
      return BESLUITEN
    case 'stap':
      return Number(ruw['nummer']) >= 1 && Number(ruw['nummer']) <= 5 ? STAPPEN : null
    case 'norm':
      return kader.afwegingen.some(({ ja, nee }) => ja.norm === id || nee.norm === id) ? NORM : null
    case 'controle':
      return ruw['wettelijk'] === true ? WETTELIJK : null
    default:
      return null
  }
}

/** Why a block cannot be taken away: it is locked, the last of a list that needs one, or others hang on it. */
export function whyNotRemovable(kader: Kader, knoop: Knoop, buren: readonly Knoop[], ouder: Knoop): string | null {
  const vast = lockOf(kader, knoop)
  if (vast !== null) return vast
  if (knoop.soort === 'onderdeel' && buren.length === 1) return 'Een hulpvraag heeft ten minste één onderdeel.'
  if (knoop.soort === 'lijstitem' && ouder.soort === 'lijst' && buren.length === 1)
    return 'Een lijst heeft ten minste één punt. Haal de hele lijst weg, of voeg eerst een punt toe.'
  if (knoop.soort === 'optie' && buren.length === 2) return 'Een keuze heeft ten minste twee keuzes.'
  return whyNotElsewhere(kader, knoop)
}

/** Why a block cannot leave its head question: an example hangs on it. */
export function whyNotElsewhere(kader: Kader, { id, soort }: Pick<Knoop, 'id' | 'soort'>): string | null {
  if (soort !== 'hulpgroep') return null
  const voorbeeld = kader.voorbeelden.find(({ groep }) => groep === id)
  return voorbeeld ? `Het voorbeeld ‘${voorbeeld.kop}’ hoort bij deze groep. Verplaats dat voorbeeld eerst.` : null
}

/** The number of an added step: 0 when it is free, else one after the five. Undefined when all are taken. */
export function vrijNummer(kader: Kader): number | undefined {
  return [0, 6, 7, 8, 9].find((nummer) => inLade(kader, 'stappen').every((stap) => stap['nummer'] !== nummer))
}
