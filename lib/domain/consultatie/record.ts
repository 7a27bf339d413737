import { z } from 'zod'
import { err, ok, type Result } from '../shared/result'
import type { KnownPerson } from './finding'

const Person = z.object({
  id: z.string(),
  role: z.string(),
  label: z.string(),
  firstName: z.string(),
  surname: z.string(),
  initials: z.string().optional(),
  gender: z.string().optional(),
  middleNames: z.string().optional(),
  nicknames: z.array(z.string()).optional(),
  birthDate: z.string().optional(),
})
const Record = z.object({ id: z.string(), text: z.string(), persons: z.array(Person), refDate: z.iso.date() })

/** One text to anonymise, with whom the dossier knows. */
export type AnonymiseRecord = {
  readonly id: string
  readonly text: string
  readonly persons: readonly KnownPerson[]
  readonly refDate: string
}

/** Reads one line; the refusal names the fields that are wrong, never what is in them. */
export function parseRecord(line: string): Result<AnonymiseRecord, string> {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return err('het is geen JSON')
  }
  const read = Record.safeParse(json)
  if (read.success) return ok(read.data)
  return err([...new Set(read.error.issues.map(({ path }) => path.join('.') || 'het geheel'))].join(', '))
}
