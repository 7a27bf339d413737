import { isLijst, type Inhoud } from '../domain/kader/find'
import type { Lijst, Stap } from '../domain/kader/schema'
import type { DocBlock } from './model'
import { dagTekst } from './tijd'

/** A step's heading with its number, which some versions have in the heading itself. */
export const stapKop = (stap: Pick<Stap, 'nummer' | 'kop'>): string =>
  /^stap\b/i.test(stap.kop) ? stap.kop : `Stap ${stap.nummer}: ${stap.kop}`

/** A remark of the editors: always marked as theirs, never mixed with the framework's words. */
export const nootBlok = (noot: Lijst['noot']): DocBlock[] =>
  noot
    ? [
        {
          soort: 'nadruk',
          tekst: `Noot van de redactie, ${dagTekst(noot.datum)}: ${noot.tekst}${noot.bron ? ` (${noot.bron})` : ''}`,
        },
      ]
    : []

function lijstBlokken(lijst: Lijst, niveau: 3 | 4): DocBlock[] {
  return [
    { soort: 'kop', niveau, tekst: lijst.kop, id: lijst.id },
    ...(lijst.inleiding ? [{ soort: 'markdown', tekst: lijst.inleiding } as const] : []),
    {
      soort: 'lijst',
      geordend: lijst.geordend,
      items: lijst.items.map((item) => [item.tekst, ...(item.items ?? []).map((sub) => `– ${sub.tekst}`)].join('\n')),
    },
    ...(lijst.toeschrijving ? [{ soort: 'alinea', tekst: `Bron: ${lijst.toeschrijving}` } as const] : []),
    ...nootBlok(lijst.noot),
    ...lijst.items.flatMap((item) => nootBlok(item.noot)),
  ]
}

/** Text blocks and lists of a chapter, in reading order. */
export function inhoudBlokken(inhoud: readonly Inhoud[], niveau: 3 | 4): DocBlock[] {
  return inhoud.flatMap((deel): DocBlock[] => {
    if (isLijst(deel)) return lijstBlokken(deel, niveau)
    return [
      ...(deel.kop ? [{ soort: 'kop', niveau, tekst: deel.kop, id: deel.id } as const] : []),
      { soort: 'markdown', tekst: deel.tekst, ...(deel.kop ? {} : { id: deel.id }) },
      ...nootBlok(deel.noot),
    ]
  })
}
