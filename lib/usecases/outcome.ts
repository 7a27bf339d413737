import type { z } from 'zod'

/** What is wrong with one field of a form, in words for the person who typed it. `veld` is the field's name, or ''. */
export type Fout = { readonly veld: string; readonly tekst: string }

/**
 * The answer of every use case. `niet-gevonden` is also what somebody gets who may not see the record:
 * whether it exists is not told. `verouderd`: the record changed since the form was shown; nothing was stored.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reden: 'niet-gevonden' }
  | { readonly ok: false; readonly reden: 'ongeldig' | 'geweigerd'; readonly fouten: readonly Fout[] }
  | { readonly ok: false; readonly reden: 'verouderd' }

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const notFound: Outcome<never> = { ok: false, reden: 'niet-gevonden' }
export const stale: Outcome<never> = { ok: false, reden: 'verouderd' }
export const refused = (fouten: readonly Fout[]): Outcome<never> => ({ ok: false, reden: 'geweigerd', fouten })

// What a person fills in is judged, and worded, by the domain. Only a forged or broken form does not even parse.
const BROKEN = 'Hier is iets mis met wat de pagina verstuurde. Open de pagina opnieuw en vul dit nog eens in.'

/** The issues of a failed parse, one per field, as `Fout`s. The path is joined with dots: `antwoorden.2.toelichting`. */
export function invalid(error: z.ZodError): Outcome<never> {
  const seen = new Map<string, string>()
  for (const issue of error.issues) {
    const veld = issue.path.map(String).join('.')
    if (!seen.has(veld)) seen.set(veld, issue.code === 'custom' ? issue.message : BROKEN)
  }
  return { ok: false, reden: 'ongeldig', fouten: [...seen].map(([veld, tekst]) => ({ veld, tekst })) }
}

/** Thrown inside a transaction to roll it back and still answer; caught by the wrappers and by nobody else. */
export class Abort extends Error {
  constructor(readonly outcome: Outcome<never>) {
    super('aborted')
  }
}
