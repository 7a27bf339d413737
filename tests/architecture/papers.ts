// The README and the decision records, as far as a machine can tell whether they are true.
import type { Files } from './repository'

const NAME = /process\.env\['([A-Z][A-Z0-9_]+)'\]|^\s+([A-Z][A-Z0-9_]+): z$|^\s+([A-Z][A-Z0-9_]+): z\./gm

/** The settings that a person may give: what the commands read from the environment, and what env.ts parses. */
export function settingsIn(files: Files): readonly string[] {
  const found = new Set<string>()
  for (const [file, text] of files) {
    if (!/^(?:lib\/(?:run|cli|platform)\/|next\.config|\.config\/).*[jt]s$/.test(file)) continue
    for (const [, read, parsed, short] of text.matchAll(NAME)) found.add(read ?? parsed ?? short!)
  }
  return [...found].toSorted()
}

const PARTS = ['**Context.**', '**Decision.**', '**Consequence.**']
const MOST_LINES = 40

export function wrongRecords(records: Files): readonly string[] {
  const names = [...records.keys()].filter((file) => /^\.adr\/\d{4}-/.test(file)).toSorted()
  return names.flatMap((file, i) => {
    const text = records.get(file)!
    const number = String(i + 1).padStart(4, '0')
    const found: string[] = []
    if (!new RegExp(`^\\.adr/${number}-[a-z0-9-]+\\.md$`).test(file)) found.push(`${file}: number ${number} is missing`)
    if (!text.startsWith(`# ${number} `)) found.push(`${file}: its title does not begin with its number`)
    if (!/^\d{4}-\d{2}-\d{2} · (?:in force|superseded by \d{4})$/m.test(text)) found.push(`${file}: no date and state`)
    found.push(...PARTS.filter((part) => !text.includes(part)).map((part) => `${file}: no ${part}`))
    if (text.trimEnd().split('\n').length > MOST_LINES) found.push(`${file}: longer than ${MOST_LINES} lines`)
    return found
  })
}

/** Links to files that are not there. */
export const deadLinks = (file: string, text: string, exists: (path: string) => boolean): readonly string[] =>
  [...text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)]
    .map((m) => m[1]!)
    .filter((path) => !exists(path))
    .map((path) => `${file}: ${path} is not there`)
