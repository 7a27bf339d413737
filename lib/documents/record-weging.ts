import type { Entry, EntryVan, InhoudVan } from '../domain/dossier/entries'
import type { Afweging, Hulpvraag, KaderRef } from '../domain/kader/schema'
import { HULPANTWOORD } from './labels'
import type { DocBlock, Rij } from './model'
import type { EntryId } from '../domain/shared/ids'
import { afwegingVan, entryMet, isSoort, kaderNaam, naamVan, type RecordInput } from './record-input'
import { momentTekst } from './tijd'

type Antwoord = InhoudVan<'hulpvragen'>['antwoorden'][number]

/** When an entry was written down, and by whom. */
export const vastgelegdRij = (input: RecordInput, entry: Pick<Entry, 'recorded' | 'author'>): Rij => ({
  label: 'Vastgelegd',
  waarde: `${momentTekst(entry.recorded)}, door ${naamVan(input, entry.author)}`,
})

/** The person's own words under a label; an empty field is said to be empty. */
export const eigenVeld = (label: string, tekst: string): DocBlock =>
  tekst.trim() === ''
    ? { soort: 'gegevens', rijen: [{ label, waarde: 'Niet ingevuld' }] }
    : { soort: 'eigen', label, tekst }

/** The same for what is not asked of everybody: nothing when it is empty. */
export const alsGezegd = (label: string, tekst: string): DocBlock[] =>
  tekst.trim() === '' ? [] : [{ soort: 'eigen', label, tekst }]

/** What the framework says, in its own words; when the version has no such part, that is said. */
export const kaderCitaat = (bron: string, tekst: string | undefined, id: string): DocBlock =>
  tekst === undefined
    ? { soort: 'nadruk', tekst: `${bron} De tekst van onderdeel ${id} is hier niet bij de hand.` }
    : { soort: 'citaat', bron, tekst }

function antwoordBlok(input: RecordInput, vraag: Hulpvraag, antwoord: Antwoord): DocBlock {
  const deel = vraag.onderdelen.find((onderdeel) => onderdeel.id === antwoord.onderdeel)
  const keuze = deel?.opties?.find((optie) => optie.id === antwoord.antwoord)?.tekst
  const gekozen =
    antwoord.antwoord === null ? 'Open gelaten' : (keuze ?? HULPANTWOORD[antwoord.antwoord] ?? antwoord.antwoord)
  const label =
    vraag.onderdelen.length > 1 && deel && deel.tekst !== vraag.tekst ? `${vraag.tekst} (${deel.tekst})` : vraag.tekst
  return {
    soort: 'eigen',
    label,
    tekst: [`Antwoord: ${gekozen}`, antwoord.toelichting, ...antwoord.feiten.map((id) => gekoppeld(input, id))]
      .filter((t) => t !== '')
      .join('\n'),
  }
}

/** A fact beside a helper question, in the words that it had when it was put there. */
function gekoppeld(input: RecordInput, id: EntryId): string {
  const feit = entryMet(input, id)
  return feit !== undefined && isSoort('feit')(feit) ? `Feit daarbij: ${feit.inhoud.wat}` : 'Feit daarbij: gewist'
}

/** The answers to the helper questions, each under its own text from the framework. They are never counted. */
function hulpvraagBlokken(
  input: RecordInput,
  afweging: Afweging | undefined,
  antwoorden: readonly Antwoord[],
): DocBlock[] {
  const gegeven = antwoorden.filter((a) => a.antwoord !== null || a.toelichting !== '' || a.feiten.length > 0)
  if (gegeven.length === 0) return []
  const gevonden = new Set<string>()
  const groepen = (afweging?.groepen ?? []).flatMap((groep): DocBlock[] => {
    const blokken = groep.items.flatMap((vraag) =>
      gegeven
        .filter((antwoord) => vraag.onderdelen.some((deel) => deel.id === antwoord.onderdeel))
        .map((antwoord) => {
          gevonden.add(antwoord.onderdeel)
          return antwoordBlok(input, vraag, antwoord)
        }),
    )
    return blokken.length === 0 ? [] : [{ soort: 'kop', niveau: 4, tekst: `Hulpvragen: ${groep.kop}` }, ...blokken]
  })
  const rest = gegeven
    .filter((antwoord) => !gevonden.has(antwoord.onderdeel))
    .map((antwoord) =>
      antwoordBlok(
        input,
        { id: antwoord.onderdeel, tekst: `Hulpvraag ${antwoord.onderdeel}`, onderdelen: [] },
        antwoord,
      ),
    )
  return [...groepen, ...rest]
}

/** Helper answers that stand in the dossier, with their moment. */
export function hulpvragenBlokken(input: RecordInput, ref: KaderRef, entry: EntryVan<'hulpvragen'>): DocBlock[] {
  const { afweging, antwoorden } = entry.inhoud
  const blokken = hulpvraagBlokken(input, afwegingVan(input, ref, afweging), antwoorden)
  if (blokken.length === 0) return []
  return [
    {
      soort: 'alinea',
      tekst: `Antwoorden op hulpvragen, vastgelegd op ${momentTekst(entry.recorded)}. Hulpvragen helpen bij het wegen. Zij beslissen niets.`,
    },
    ...blokken,
  ]
}

/** One weighing: the question as the framework put it, the answer, and what the framework says at that answer. */
export function wegingBlokken(
  input: RecordInput,
  entry: EntryVan<'afweging'>,
  hulpvragen: EntryVan<'hulpvragen'> | undefined,
): DocBlock[] {
  const { afweging: id, kader: ref, ...eigen } = entry.inhoud
  const afweging = afwegingVan(input, ref, id)
  const rijen: Rij[] = [
    { label: 'Antwoord', waarde: eigen.antwoord === 'ja' ? 'Ja' : 'Nee' },
    ...(eigen.samenMetVeiligThuis ? [{ label: 'Gewogen', waarde: 'Samen met Veilig Thuis' }] : []),
    vastgelegdRij(input, entry),
  ]
  return [
    kaderCitaat(`${kaderNaam(input, ref)} vraagt:`, afweging?.vraag, id),
    { soort: 'gegevens', rijen },
    eigenVeld('Motivering', eigen.motivering),
    eigenVeld('Andere verklaringen', eigen.andereVerklaringen),
    eigenVeld('Leeftijd en verwachte gevolgen', eigen.leeftijdEnGevolgen),
    eigenVeld('De mening van het kind', eigen.stemVanHetKind),
    ...alsGezegd('Hoe en wanneer die is gevraagd', eigen.stemGevraagd),
    ...alsGezegd('Wat die veranderde', eigen.stemVerandert),
    ...alsGezegd('De eigen omstandigheden van de therapeut', eigen.eigenOmstandigheden),
    ...alsGezegd('Waarom is gewogen terwijl eerdere stappen open stonden', eigen.waaromNuAl),
    kaderCitaat(`${kaderNaam(input, ref)} zegt bij dit antwoord:`, afweging?.[eigen.antwoord].tekst, id),
    ...(hulpvragen ? hulpvragenBlokken(input, ref, hulpvragen) : []),
  ]
}
