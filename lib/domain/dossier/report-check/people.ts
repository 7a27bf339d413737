import { FEMALE, FEMALE_FORMS, MALE, MALE_FORMS, PLURAL_FORMS, ROLES } from './lexicon/people'
import { words } from './pattern'
import type { MeldContext } from './finding'
import type { Mention } from './types'

const ROLE_OF = new Map(
  Object.entries(ROLES).flatMap(([role, list]) => words(list).map((word) => [word, role] as const)),
)
const PLURALS = new Set(words(PLURAL_FORMS))
const FEMALES = new Set([...words(FEMALE), ...words(FEMALE_FORMS)])
const MALES = new Set([...words(MALE), ...words(MALE_FORMS)])
const PREPOSITIONS = new Set(
  words(
    'van voor met door tegen bij aan over op naar zonder achter naast namens tussen om jegens richting onder uit rond omtrent',
  ),
)
const BEFORE_NOUN = new Set(
  words('de het een haar zijn hun mijn onze ons deze beide twee drie vier eigen jonge oudste jongste'),
)
/** "Het gedrag van vader": about vader. */
const ABOUT =
  /(?:gedrag|houding|manier|reactie|aanpak|opvoeding|handelen|optreden|handelwijze|toon|karakter|opvoedstijl|verzorging|drankgebruik|opmerkingen|uitspraken|motieven|bedoelingen|persoonlijkheid|problemen|problematiek|toestand|stemming|gezicht|ogen|kleding|thuissituatie)\s+van(?:\s+\p{L}+)?\s+$/u
const ADULT_NOT = new Set(['kind', 'zus', 'broer', 'neef', 'nicht'])
/** "Is een slechte moeder": what somebody is, not somebody else. */
const PREDICATE =
  /(?<!\p{L})(?:is|was|zijn|waren|blijft|bleef|als|vind|noem|noemt)\s+(?:\p{L}+\s+){0,3}?(?:een|geen)\s+(?:\p{L}+\s+){0,2}$/u
/** Between two clauses. */
const BOUNDARY =
  /[,;:]|(?<!\p{L})(?:dat|omdat|terwijl|toen|als|en|maar|want|of|die|nadat|hoe|wat|doordat|zodat|waardoor)(?!\p{L})/u
const WORD = /[\p{L}][\p{L}’'-]*/gu

type Word = { readonly word: string; readonly from: number; readonly to: number }
export const wordsIn = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), (m) => ({ word: m[0], from: m.index, to: m.index + m[0].length }))

const roleOfWord = (word: string): string | undefined => ROLE_OF.get(word) ?? ROLE_OF.get(word.replace(/['’]s$/u, ''))
export const isRole = (word: string): boolean => roleOfWord(word) !== undefined
/** "Zoon", "dochter" in a context are the role kind too. */
export const canonical = (role: string): string => roleOfWord(role.toLowerCase()) ?? role.toLowerCase()

function isOblique(all: readonly Word[], at: number, text: string): boolean {
  let i = at - 1
  while (i >= 0 && BEFORE_NOUN.has(all[i]!.word)) i--
  if (i < 0 || !PREPOSITIONS.has(all[i]!.word)) return false
  if (/[.,;:]/u.test(text.slice(all[i]!.to, all[at]!.from))) return false
  return !(all[i]!.word === 'van' && ABOUT.test(text.slice(0, all[at]!.from)))
}

/** The persons that a sentence names, in order; a pronoun is the person it stands for. */
export function mentionsIn(text: string, context: MeldContext): readonly Mention[] {
  const all = wordsIn(text)
  const found: (Mention & { readonly word: string })[] = []
  for (const [i, { word, from, to }] of all.entries()) {
    const named = roleOfWord(word)
    const role = named === undefined ? pronounRole(word, found, context) : inContext(named, found, context)
    if (role === undefined || (named !== undefined && PREDICATE.test(text.slice(0, from)))) continue
    const before = found.findLast((m) => !m.oblique)
    const object = before !== undefined && !BOUNDARY.test(text.slice(before.to, from))
    found.push({ role, word, from, to, oblique: isOblique(all, i, text), plural: PLURALS.has(word), object })
  }
  return found
}

/** In an oudersignalen report the parent who is the client goes by any of four words. */
function inContext(role: string, before: readonly Mention[], context: MeldContext): string {
  if (context.modus !== 'oudersignalen' || (role !== 'moeder' && role !== 'vader')) return role
  const listed = [...context.ontmoet, ...context.zelfGezien].map(canonical)
  if (listed.includes(role) || !listed.includes('cliënt')) return role
  return before.some((m) => m.role === 'cliënt' || m.role === 'moeder' || m.role === 'vader') ? role : 'cliënt'
}

const fits = (pronoun: string, { role, word, plural }: Mention & { readonly word: string }): boolean => {
  if (pronoun === 'hij') return !plural && !FEMALES.has(word) && !FEMALES.has(role)
  return !MALES.has(word) && !MALES.has(role)
}

function pronounRole(
  word: string,
  before: readonly (Mention & { readonly word: string })[],
  context: MeldContext,
): string | undefined {
  if (word !== 'hij' && word !== 'zij' && word !== 'ze') return undefined
  const candidates = before.filter((m) => fits(word, m))
  const subject =
    candidates.findLast((m) => !m.oblique && m.object !== true) ??
    candidates.findLast((m) => !m.oblique) ??
    candidates.at(-1)
  return subject?.role ?? withoutAntecedent(word, context)
}

/** The only adult the therapist met, else the child. */
function withoutAntecedent(pronoun: string, context: MeldContext): string {
  const adults = [...new Set(context.ontmoet.map(canonical))].filter((role) => !ADULT_NOT.has(role))
  const [only] = adults
  if (adults.length !== 1 || only === undefined) return 'kind'
  return (pronoun === 'hij' ? FEMALES : MALES).has(only) ? 'kind' : only
}

const BOTH: Readonly<Record<string, readonly string[]>> = {
  ouders: ['moeder', 'vader'],
  pleegouders: ['pleegmoeder', 'pleegvader'],
  grootouders: ['oma', 'opa'],
}

export function isListed(role: string, list: readonly string[]): boolean {
  const roles = list.map(canonical)
  return roles.includes(role) || (BOTH[role]?.every((each) => roles.includes(each)) ?? false)
}
