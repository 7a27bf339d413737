import { anonymise } from '@/lib/domain/consultatie/anonymise'
import type { CaseFile, Finding, KnownPerson } from '@/lib/domain/consultatie/finding'
import { wordLists } from '@/lib/platform/word-lists'

export const lexicon = wordLists()
export const person = (given: Partial<KnownPerson> & { readonly id: string }): KnownPerson => ({
  role: 'kind',
  label: 'het kind',
  firstName: 'Jelmer',
  surname: 'van der Zanden',
  ...given,
})
export const FAMILY: CaseFile = {
  refDate: '2026-03-31',
  persons: [
    person({ id: 'k', gender: 'm', nicknames: ['Beer'], birthDate: '2017-02-03' }),
    person({ id: 'm', role: 'moeder', label: 'ouder 1', firstName: 'Roos', surname: 'de Wit', gender: 'f' }),
    person({ id: 'v', role: 'vader', label: 'ouder 2', firstName: 'Willem-Jan', gender: 'm', initials: 'W.J.' }),
  ],
}
export const NOBODY: CaseFile = { persons: [], refDate: '2026-03-31' }

export const read = (text: string, caseFile: CaseFile = NOBODY) => anonymise(text, caseFile, lexicon)
/** What was found, as `KIND:surface`. */
export const found = (text: string, caseFile: CaseFile = NOBODY): string[] => shown(text, read(text, caseFile).findings)
export const shown = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(({ type, start, end }) => `${type}:${text.slice(start, end)}`)
/** Who was meant, as `id:surface`. */
export const who = (text: string, caseFile: CaseFile = FAMILY): string[] =>
  read(text, caseFile)
    .findings.filter(({ type }) => type === 'PERSON')
    .map((f) => `${f.person ?? f.choices?.join('|') ?? '?'}:${text.slice(f.start, f.end)}`)
