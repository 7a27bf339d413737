import type { z } from 'zod'
import { err } from '../shared/result'

/** One thing to mend: the field of the form (dotted path) and a sentence that says what to do. */
export type FieldError = { readonly field: string; readonly message: string }
/**
 * Why nothing was recorded. Only what is impossible is refused: a missing answer or motivation, text that cannot be
 * stored, what the state excludes, and ids that are not of this dossier or framework. All else is a Concern (A29).
 */
export type Refusal = {
  readonly reden: 'invoer' | 'toestand' | 'verwijzing' | 'kader'
  readonly errors: readonly FieldError[]
}

export const refuse = (reden: Refusal['reden'], field: string, message: string) =>
  err<Refusal>({ reden, errors: [{ field, message }] })

/** zod's findings as messages at their fields, one a field: the first says what to do first. */
export function refusalOf(error: z.ZodError, prefix = ''): Refusal {
  const perField = new Map<string, string>()
  for (const issue of error.issues) {
    const field = [prefix, ...issue.path.map(String)].filter((deel) => deel !== '').join('.')
    if (!perField.has(field)) perField.set(field, issue.message)
  }
  return { reden: 'invoer', errors: [...perField].map(([field, message]) => ({ field, message })) }
}

/** For fields that name a block of the framework: nothing chosen. */
const KIES: Readonly<Record<string, string>> = {
  stap: 'Kies bij welke stap u afsluit.',
  afweging: 'Kies een afweging uit de lijst.',
}

/** The words for what a schema has no message of its own for: only forged or broken forms get here. */
export const inPlainDutch: z.core.$ZodErrorMap = (issue) => {
  const kies = KIES[String(issue.path?.at(-1))]
  if (kies !== undefined && issue.code !== 'unrecognized_keys') return kies
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Dit formulier kent het veld “${issue.keys[0]}” niet. Open de pagina opnieuw.`
    case 'invalid_type':
      return 'Hier is iets mis met wat de pagina verstuurde. Open de pagina opnieuw en vul dit nog eens in.'
    case 'invalid_format':
      return issue.format === 'date'
        ? 'Vul een dag in die bestaat: dag, maand en jaar.'
        : 'Deze verwijzing klopt niet. Open de pagina opnieuw en kies nog eens.'
    default:
      return 'Maak hier een keuze uit de lijst.'
  }
}
