import type { Finding } from './finding'
import { INTERFIX } from './words-grammar'
import { fold } from './fold'

const BRIDGE =
  /^(?:[ \u00a0]{1,2}|-| & |[ \u00a0](?:van der|van den|van de|van|de|der|den|ten|ter|te|el|al|ben|en)[ \u00a0])$/iu

/** In order, none over another, and what is one name as one finding. */
export function merged(text: string, findings: readonly Finding[]): readonly Finding[] {
  const sorted = findings.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const result: Finding[] = []
  for (const finding of sorted) {
    const last = result.at(-1)
    if (last && finding.start < last.end) result[result.length - 1] = union(last, finding)
    else if (last && isOne(text, last, finding)) result[result.length - 1] = union(last, finding)
    else result.push(finding)
  }
  return result
}

function isOne(text: string, a: Finding, b: Finding): boolean {
  const gap = text.slice(a.end, b.start)
  if (a.type !== b.type || !BRIDGE.test(gap)) return false
  if (a.type === 'ADDRESS' || a.type === 'ORG') return !/ en /u.test(gap)
  if (a.type !== 'PERSON' || (/ en /iu.test(gap) && !INTERFIX.has(fold(gap.trim())))) return false
  if (a.person && b.person) return a.person === b.person
  // A known first name and an unknown surname are one person; two unknown names in a row are too.
  return !(a.choices && b.choices) && (a.person === undefined || b.person === undefined)
}

function union(a: Finding, b: Finding): Finding {
  const [better, other] = b.confidence > a.confidence ? [b, a] : [a, b]
  const person = better.person ?? (better.type === other.type ? other.person : undefined)
  const { choices: _, ...rest } = better
  return {
    ...rest,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    ...(person === undefined ? (better.choices ? { choices: better.choices } : {}) : { person }),
  }
}
