import { err, ok, type Result } from '../shared/result'
import { inspectKader, type KaderFout } from './parse'
import type { Kader } from './schema'

/** More than a framework of a hundred thousand words. */
const MEESTE_BYTES = 2_000_000
const HET_BESTAND = 'het hele document'
/** Markup, as a browser would see it. `<https://…>` is Markdown. */
const HTML = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*|\/)?>|!--|!doctype|\?xml|script|iframe)/iu
const SCRIPT_LINK = /\]\(\s{0,9}<?\s{0,9}(?:javascript|vbscript|data):/iu
/** UTF-8 that was read as Latin-1: “patiÃ«nt”. */
const VERKEERD_GELEZEN = /[ÃÂ][\u0080-\u00BF]|â€/u

/** The bytes of a file as text. Whatever is not UTF-8 is refused, not guessed at. */
export function textOfFile(bytes: Uint8Array): Result<string, KaderFout[]> {
  if (bytes.byteLength > MEESTE_BYTES) return wrong(TE_GROOT)
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return wrong(GEEN_UTF8)
  }
}

const TE_GROOT = `Dit bestand is te groot. Kies een bestand van hoogstens ${MEESTE_BYTES / 1_000_000} miljoen tekens.`
const GEEN_UTF8 = 'Er staan tekens in die niet goed gelezen zijn. Bewaar het bestand als UTF-8 en probeer het opnieuw.'
const GEEN_JSON = 'Dit is geen JSON. Open het bestand in een tekstprogramma en neem de hele tekst over.'
const refused = (uitleg: string): ReadKader => ({ kader: null, fouten: [{ plaats: HET_BESTAND, uitleg }] })
const wrong = (uitleg: string): Result<never, KaderFout[]> => err([{ plaats: HET_BESTAND, uitleg }])

/** What a text from outside is. With any fault it is no framework; `kader` is there when its form can be read all the same. */
export type ReadKader = { readonly kader: Kader | null; readonly fouten: readonly KaderFout[] }

/** Every fault is named by its place. */
export function readKaderText(text: string): ReadKader {
  const tekst = text.replace(/^\uFEFF/, '').trim()
  if (tekst === '') return refused('Het bestand is leeg. Kies een ander bestand.')
  if (tekst.length > MEESTE_BYTES) return refused(TE_GROOT)
  if (tekst.includes('\uFFFD')) return refused(GEEN_UTF8)
  let json: unknown
  try {
    json = JSON.parse(tekst)
  } catch {
    return refused(GEEN_JSON)
  }
  const { kader, fouten } = inspectKader(json)
  return { kader, fouten: [...fouten, ...vreemdeTekst(json)] }
}

type Open = { readonly waarde: unknown; readonly plaats: readonly string[] }

/** Texts that hold markup, or that were read in the wrong way. Without recursion: a file may be as deep as it likes. */
function vreemdeTekst(json: unknown): KaderFout[] {
  const fouten: KaderFout[] = []
  const open: Open[] = [{ waarde: json, plaats: [] }]
  for (let hier = open.pop(); hier !== undefined; hier = open.pop()) {
    const { waarde, plaats } = hier
    if (typeof waarde === 'string') {
      const uitleg = vreemd(waarde)
      if (uitleg !== null) fouten.push({ plaats: plaats.join(' › ') || HET_BESTAND, uitleg })
    } else if (typeof waarde === 'object' && waarde !== null)
      for (const [veld, deel] of Object.entries(waarde).toReversed())
        open.push({ waarde: deel, plaats: onder(plaats, veld, deel, Array.isArray(waarde)) })
  }
  return fouten
}

/** The nearest id says where; what is above it no longer matters. */
function onder(plaats: readonly string[], veld: string, deel: unknown, inLijst: boolean): readonly string[] {
  const id = typeof deel === 'object' && deel !== null && 'id' in deel ? deel.id : undefined
  if (inLijst && typeof id === 'string') return [id]
  return plaats.length > 4 ? plaats : [...plaats, inLijst ? `nummer ${Number(veld) + 1}` : veld]
}

function vreemd(tekst: string): string | null {
  if (HTML.test(tekst)) return 'Er staat HTML in de tekst. Haal dat weg; opmaak gaat met Markdown.'
  if (SCRIPT_LINK.test(tekst)) return 'Er staat een link in die iets uitvoert. Gebruik een gewoon webadres.'
  if (VERKEERD_GELEZEN.test(tekst)) return GEEN_UTF8
  return null
}
