import { memberName, nameOf, node, type Node, nodes, program, visit } from '../../architecture/syntax'
import { type OwnText, ownTexts } from './own-texts'
import { sentencesOf } from './readability'

/** Files that hold nothing but refusals: whatever stands in them as a sentence tells somebody what is wrong. */
const ONLY_REFUSALS =
  /^lib\/domain\/dossier\/(?:decide[^/]*|correction|refusal|entries)\.ts$|^lib\/domain\/shared\/|^lib\/usecases\/|^lib\/web\/wanneer-input\.ts$|\/_verdict\.ts$/
/** Lists of such texts in other files, by the name that they have there. */
const LISTS = new Set(['WHY', 'REFUSED', 'MELDING', 'OP_NAAM', 'OP_GEGEVEN', 'BROKEN', 'KIES', 'WANNEER_MESSAGES'])
const CALLS = new Set(['refuse', 'refused', 'requiredText', 'requiredShortText'])

const tells = (n: Node): unknown => {
  if (n.type === 'VariableDeclarator' && LISTS.has(nameOf(n['id']) ?? '')) return n['init']
  if (n.type === 'CallExpression' && CALLS.has(memberName(n['callee']) ?? '')) return nodes(n['arguments'])
  const given = n.type === 'Property' && ['error', 'messages'].includes(nameOf(n['key']) ?? '')
  return given ? node(n['value']) : undefined
}

/** The texts by which one source file refuses something: whole sentences, not the headings above them. */
export function errorTexts(file: string, source: string): readonly OwnText[] {
  const found = new Map<string, OwnText>()
  const keep = (part?: unknown) => {
    for (const text of ownTexts(file, source, part)) {
      if (/[.?!][”)]*$/u.test(text.text)) found.set(`${text.line} ${text.text}`, text)
    }
  }
  if (ONLY_REFUSALS.test(file)) keep()
  visit(program(file, source), (n) => {
    const part = tells(n)
    if (part !== undefined) keep(part)
  })
  return [...found.values()]
}

/** What a person can do, as the first word of a sentence that tells them to; or the first words of what is allowed. */
const ACTS =
  'Begin|Bel|Bewaar|Geef|Ga|Haal|Kies|Kijk|Leg|Log|Maak|Neem|Open|Probeer|Schrijf|Sluit|Typ|Verbeter|Vraag|Vul|Wacht|Wissel'
const WAY_OUT = new RegExp(String.raw`^(?:(?:${ACTS})(?![\p{L}])|U (?:kunt|mag) (?!.*\bniet\b))`, 'u')

/** Does the text say what to do now, and not only what is wrong? */
export const saysWhatToDo = (text: string): boolean => sentencesOf(text).some((sentence) => WAY_OUT.test(sentence))
