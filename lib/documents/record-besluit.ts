import type { EntryVan } from '../domain/dossier/entries'
import type { Kader } from '../domain/kader/schema'
import { HULP, MELDEN } from './labels'
import type { DocBlock } from './model'
import { documentVan, entryMet, kaderNaam, nummerVan, type RecordInput } from './record-input'
import { eigenVeld, kaderCitaat } from './record-weging'
import { momentTekst } from './tijd'

type Besluit = EntryVan<'besluit'>

/**
 * The three norms by the branch that leads to them: safety answered yes, help and result answered no (requirements.md
 * 1.3). Their words and ids are the association's; the branches are the locked core (A28).
 */
function normVan(kader: Kader, melden: Besluit['inhoud']['melden']): { id: string; tekst: string | undefined } | null {
  const tak = {
    'ja-norm-1': ['veiligheid', 'ja'],
    'ja-norm-2': ['hulp', 'nee'],
    'ja-norm-3': ['resultaat', 'nee'],
    'ja-anders': null,
    nee: null,
  } as const
  const bij = tak[melden]
  if (bij === null) return null
  const id = kader.afwegingen.find((afweging) => afweging.kern === bij[0])?.[bij[1]].norm ?? melden.replace('ja-', '')
  return { id, tekst: kader.normen.find((norm) => norm.id === id)?.tekst }
}

function normBlok(input: RecordInput, besluit: Besluit): DocBlock[] {
  const { kader: ref, melden } = besluit.inhoud
  const kader = documentVan(input, ref)
  const nummer = /^ja-norm-(\d)$/.exec(melden)?.[1]
  if (nummer === undefined) return []
  const norm = kader ? normVan(kader, melden) : null
  return [kaderCitaat(`${kaderNaam(input, ref)} zegt in norm ${nummer}:`, norm?.tekst, norm?.id ?? `norm-${nummer}`)]
}

/** What was left out, and why: a reason is always accepted (A29). */
export const aandachtspuntBlokken = (punten: Besluit['inhoud']['aandachtspunten']): DocBlock[] =>
  punten.map((punt) => eigenVeld(punt.tekst, punt.reden.trim() === '' ? 'Geen reden ingevuld.' : punt.reden))

/** Two lines in haste came first; this is the decision in full. */
function spoedBlok(input: RecordInput, { inhoud }: Besluit): DocBlock[] {
  const eerst = inhoud.spoed === null ? undefined : entryMet(input, inhoud.spoed)
  if (eerst === undefined) return []
  const tekst = `Dit besluit vult aan wat met spoed is vastgelegd: ${nummerVan(eerst)}, ${momentTekst(eerst.recorded)}.`
  return [{ soort: 'nadruk', tekst }]
}

/** The decision itself: two outcomes, free of each other. */
export function besluitBlokken(input: RecordInput, besluit: Besluit): DocBlock[] {
  const { melden, meldenMotivering, hulp, hulpMotivering } = besluit.inhoud
  return [
    ...spoedBlok(input, besluit),
    { soort: 'gegevens', rijen: [{ label: 'Melden', waarde: MELDEN[melden] }] },
    eigenVeld('Waarom wel of niet melden', meldenMotivering),
    ...normBlok(input, besluit),
    { soort: 'gegevens', rijen: [{ label: 'Hulp', waarde: HULP[hulp] }] },
    eigenVeld('Waarom hulp wel of niet mogelijk is', hulpMotivering),
  ]
}
