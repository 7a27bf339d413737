import { BESLUIT_ZELF, type EntryVan } from '../domain/dossier/entries'
import type { KaderRef } from '../domain/kader/schema'
import { MANIER, WILSBEKWAAM } from './labels'
import type { DocBlock } from './model'
import { afwegingKop, type RecordInput } from './record-input'
import { alsGezegd, eigenVeld, vastgelegdRij } from './record-weging'
import { dagTekst } from './tijd'

/** What was put off and why, or when it will be weighed again; the day is the therapist's own. */
export function weegmomentBlokken(input: RecordInput, ref: KaderRef, entry: EntryVan<'weegmoment'>): DocBlock[] {
  const { over, reden, manieren, toelichting, op } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Gaat over', waarde: over === BESLUIT_ZELF ? 'Het besluit' : afwegingKop(input, ref, over) },
        { label: 'Waarom later', waarde: reden === 'evaluatie' ? 'Opnieuw wegen' : 'Nog geen antwoord' },
        ...(manieren.length === 0
          ? []
          : [{ label: 'Eerst nog', waarde: manieren.map((manier) => MANIER[manier]).join('\n') }]),
        { label: 'Zelf gekozen dag', waarde: op === null ? 'Geen dag gekozen' : dagTekst(op) },
        vastgelegdRij(input, entry),
      ],
    },
    ...alsGezegd('Toelichting', toelichting),
  ]
}

/** How the refusal of an adult was weighed (A7). */
export function autonomieBlokken(input: RecordInput, entry: EntryVan<'autonomie'>): DocBlock[] {
  const { wilsbekwaam, waaruitBlijktDat, geinformeerd, ernst, zorgplicht, advies, motivering } = entry.inhoud
  return [
    {
      soort: 'gegevens',
      rijen: [
        { label: 'Kan de cliënt dit zelf beslissen?', waarde: WILSBEKWAAM[wilsbekwaam] },
        vastgelegdRij(input, entry),
      ],
    },
    eigenVeld('Waaruit dat blijkt', waaruitBlijktDat),
    eigenVeld('Wat de cliënt weet, en hoe die weigerde', geinformeerd),
    eigenVeld('Hoe ernstig het is', ernst),
    eigenVeld('Wat de therapeut toch doet', zorgplicht),
    eigenVeld('Advies van Veilig Thuis, zonder naam', advies),
    eigenVeld('Hoe de weigering is gewogen', motivering),
  ]
}
