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
  const better = b.confidence > a.confidence ? b : a
  const { choices: _choices, person: _person, ...rest } = better
  const extent = { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
  // "Corrie Steenbergen": a stranger's first name before a known surname is a stranger.
  const apart = a.end <= b.start
  const who = a.type !== b.type ? better : apart || a.person || a.choices ? a : b
  if (who.person !== undefined) return { ...rest, ...extent, person: who.person }
  return who.choices ? { ...rest, ...extent, choices: who.choices } : { ...rest, ...extent }
}
