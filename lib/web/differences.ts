import type { Values } from './values'

/** Belongs to the act and not to the answer: what is replaced and why, the moment of "Nu", why something is left open. */
const UNSEEN = /^(?:vervangt|redenCorrectie|spoed|reden-.*)$|-moment$/
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** As it is recorded: without the space around it, which nobody sees. Nothing and an empty answer are the same. */
const read = (list: readonly string[] = []): readonly string[] =>
  list
    .map((text) => text.normalize('NFC').trim())
    .filter((text) => text !== '')
    .toSorted()

/**
 * Of every field that says something else than what is recorded now: the recorded answer, in the order of the form. An
 * answer that only one side has counts as well.
 */
export function differences(recorded: Values, typed: Values): Values {
  const names = [...new Set([...Object.keys(typed), ...Object.keys(recorded)])]
  const found = names.filter((name) => {
    if (UNSEEN.test(name)) return false
    const [now, own] = [read(recorded[name]), read(typed[name])]
    return ![...now, ...own].some((text) => ID.test(text)) && JSON.stringify(now) !== JSON.stringify(own)
  })
  return Object.fromEntries(found.map((name) => [name, recorded[name] ?? []]))
}
