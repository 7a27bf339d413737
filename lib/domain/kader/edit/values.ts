import { op, padVanVeld } from '../anatomy'
import { err, ok, type Result } from '../../shared/result'
import { cleanLine, cleanText } from './clean'
import type { EditRefusal } from './edit'
import { type Veld, type Waarde } from './fields'

export type Los = { [veld: string]: unknown }

const ongeldig = (plaats: string, uitleg: string) => err<EditRefusal>({ code: 'ongeldig', plaats, uitleg })

/** A value as the form sent it, made fit for its field; null when it was emptied. */
export function readValue(plaats: string, veld: Veld, waarde: Waarde): Result<Waarde, EditRefusal> {
  const hier = `${plaats} › ${veld.naam}`
  const gelezen = inVorm(veld, waarde)
  if (gelezen === undefined) return ongeldig(hier, `Bij ‘${veld.label}’ past deze waarde niet.`)
  const leeg = gelezen === null || gelezen === '' || (Array.isArray(gelezen) && gelezen.length === 0)
  if (leeg && veld.verplicht) return ongeldig(hier, `Vul ‘${veld.label}’ in.`)
  const bekend = new Set(veld.keuzes?.map((keuze) => keuze.waarde))
  const gekozen = Array.isArray(gelezen) ? gelezen : [gelezen]
  if (!leeg && veld.keuzes && !gekozen.every((keuze) => typeof keuze === 'string' && bekend.has(keuze)))
    return ongeldig(hier, `Bij ‘${veld.label}’ is dat geen keuze.`)
  return ok(leeg && veld.vorm !== 'regels' && veld.vorm !== 'keuzes' ? null : gelezen)
}

/** Undefined when the value has another shape than the field. */
function inVorm({ vorm }: Veld, waarde: Waarde): Waarde | undefined {
  if (vorm === 'ja-nee') return typeof waarde === 'boolean' ? waarde : undefined
  if (vorm === 'regels' || vorm === 'keuzes') {
    if (waarde === null) return []
    if (typeof waarde === 'boolean') return undefined
    const regels = typeof waarde === 'string' ? waarde.split(/\r\n?|\n/) : waarde
    return regels.map(cleanLine).filter((regel) => regel !== '')
  }
  if (waarde === null) return null
  if (typeof waarde !== 'string') return undefined
  return vorm === 'tekst' ? cleanText(waarde) : cleanLine(waarde)
}

/** Puts a value at `ja.tekst`; makes the object on the way where there is none. */
export function put(ruw: Los, naam: string, waarde: unknown): void {
  const pad = padVanVeld(naam)
  const laatste = pad.pop() ?? naam
  let hier = ruw
  for (const sleutel of pad) hier = (hier[sleutel] ??= {}) as Los
  hier[laatste] = waarde
}

/** Takes a field away; an object that only held this field goes with it. */
export function drop(ruw: Los, naam: string): void {
  const pad = padVanVeld(naam)
  const laatste = pad.pop() ?? naam
  const houder = (pad.length > 0 ? op(ruw, pad) : ruw) as Los | undefined
  if (houder === undefined) return
  // The heading above the questions is an object of its text and its source lines: without text it is nothing.
  if (naam === 'vragenKop.tekst') delete ruw['vragenKop']
  else delete houder[laatste]
}
