import { clauseAround } from './groups'
import { canonical, isListed } from './people'
import type { Place } from './finding'
import type { Mention, Sentence } from './types'

/** Whom a verdict is about: the subject of its clause, else the person named before it. */
export function judgedAt(sentence: Sentence, span: Place, at: Place): readonly string[] {
  const clause = clauseAround(sentence.text, span, at)
  const inside = (m: Mention) => m.from >= clause.from && m.from < clause.to
  const subjects = sentence.mentions.filter((m) => !m.oblique && inside(m))
  const [first] = subjects
  if (first !== undefined) return [first.role, ...joined(sentence, first)]
  const agent = sentence.mentions.find(
    (m) => inside(m) && /(?:^|\s)door (?:\p{L}+ )?$/u.test(sentence.text.slice(0, m.from)),
  )
  if (agent !== undefined) return [agent.role]
  const earlier = sentence.mentions.findLast((m) => !m.oblique && m.from < clause.from && m.from >= span.from)
  if (earlier !== undefined) return [earlier.role]
  const before = sentence.mentions.findLast((m) => !m.oblique && m.from < span.from)
  return before === undefined ? [] : [before.role]
}

/** "Vader en moeder zijn …": both. */
const joined = ({ text, mentions }: Sentence, first: Mention): readonly string[] =>
  mentions
    .filter(
      (m) =>
        /^\s+en\s+(?:de |het |haar |zijn )?$/u.test(text.slice(m.to, first.from)) ||
        /^\s+en\s+(?:de |het |haar |zijn )?$/u.test(text.slice(first.to, m.from)),
    )
    .map((m) => m.role)

export const isUnmet = (sentence: Sentence, roles: readonly string[]): boolean =>
  roles.some((role) => !isListed(role, sentence.context.ontmoet))
export const isUnseen = (sentence: Sentence, roles: readonly string[]): boolean =>
  roles.length === 0 || roles.some((role) => !isListed(role, sentence.context.zelfGezien))

/** A parent's report in which the child was never seen. */
export const childUnseen = ({ context }: Sentence): boolean =>
  context.modus === 'oudersignalen' && !context.zelfGezien.map(canonical).includes('kind')
