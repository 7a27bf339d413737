import { z } from 'zod'
import { unstorable } from '../shared/text'
import { err, ok, type Result } from '../shared/result'
import { verwijsFouten } from './references'
import { Kader } from './schema'

/** What is wrong, and where, in Dutch: an editor of a framework reads this. */
export type KaderFout = { readonly plaats: string; readonly uitleg: string }

const dutch = z.locales.nl().localeError

/** Reads one version of a framework. Every error is named by its place; a document with any error is no framework. */
export function parseKader(json: unknown): Result<Kader, KaderFout[]> {
  const { kader, fouten } = inspectKader(json)
  return kader === null || fouten.length > 0 ? err(fouten) : ok(kader)
}

/** The same, for who wants to say more of it: `kader` is there as soon as the form is right, with faults and all. */
export function inspectKader(json: unknown): { readonly kader: Kader | null; readonly fouten: KaderFout[] } {
  const parsed = Kader.safeParse(json, { error: dutch })
  if (!parsed.success) return { kader: null, fouten: parsed.error.issues.map((issue) => fout(json, issue)) }
  return { kader: parsed.data, fouten: [...tekstFouten(parsed.data, []), ...verwijsFouten(parsed.data)] }
}

function fout(json: unknown, issue: z.core.$ZodIssue): KaderFout {
  const uitleg = issue.code === 'unrecognized_keys' ? `Onbekend veld: ${issue.keys.join(', ')}.` : `${issue.message}.`
  return { plaats: plaatsVan(json, issue.path), uitleg }
}

/** `afwegingen › afweging-4-2 › ja › volgende`: an id says more than a position in a list. */
function plaatsVan(json: unknown, path: readonly PropertyKey[]): string {
  let hier: unknown = json
  const delen = path.map((sleutel) => {
    hier = isObject(hier) ? hier[sleutel as string] : undefined
    const id = typeof sleutel === 'number' && isObject(hier) ? hier['id'] : undefined
    if (typeof id === 'string') return id
    return typeof sleutel === 'number' ? `nummer ${sleutel + 1}` : String(sleutel)
  })
  return delen.length > 0 ? delen.join(' › ') : 'het hele document'
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Text must survive hashing and storing byte for byte: well-formed, NFC, no control characters (security.md). */
function tekstFouten(value: unknown, path: readonly PropertyKey[]): KaderFout[] {
  if (typeof value === 'string') {
    const plaats = path.map(String).join(' › ')
    if (!value.isWellFormed()) return [{ plaats, uitleg: 'Er staat een half teken in de tekst.' }]
    const teken = unstorable(value)
    if (teken) return [{ plaats, uitleg: `Er staat een onzichtbaar stuurteken in de tekst (${teken}).` }]
    if (value !== value.normalize('NFC')) return [{ plaats, uitleg: 'De tekst staat niet in de vorm NFC.' }]
    return []
  }
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([sleutel, deel]) => tekstFouten(deel, [...path, sleutel]))
}
