import { randomUUID } from 'node:crypto'
import type { Visitor } from './visitor'
import { textOf } from './words'

/** Through the form. Returns its address. */
export async function newDossier(visitor: Visitor, slug: string): Promise<string> {
  const opened = await visitor.post(`/${slug}/dossiers/nieuw/vastleggen`, {
    _sleutel: randomUUID(),
    _actie: 'vastleggen',
    soort: 'kind',
    label: 'Kastanje',
  })
  if (opened.status !== 303 || opened.to === null) throw new Error(`no dossier: ${opened.status}\n${opened.text}`)
  return new URL(opened.to).pathname
}

/**
 * A new dossier with so many facts, through the forms as a person fills them in, each for or against these questions.
 * Returns its address.
 */
export async function dossierWithFacts(
  visitor: Visitor,
  slug: string,
  facts: number,
  weighings: readonly string[] = ['afweging-4-1'],
): Promise<string> {
  const address = await newDossier(visitor, slug)
  for (let n = 0; n < facts; n++) {
    const kept = await visitor.post(`${address}/feiten/nieuw/vastleggen`, {
      _sleutel: randomUUID(),
      _versie: String(n + 1),
      _actie: 'vastleggen',
      wanneer: 'omstreeks',
      'wanneer-tekst': 'vorige week',
      soort: n % 3 === 0 ? 'vermoeden' : 'feit',
      wat: textOf(n),
      bron: 'zelf gezien in de praktijk',
      hand: 'eerste',
      akkoord: 'niet-gevraagd',
      ...Object.fromEntries(weighings.map((id) => [`weging-${id}`, n % 4 === 0 ? 'tegen' : 'voor'])),
    })
    if (kept.to?.includes('gelukt=feit') !== true) throw new Error(`no fact: ${kept.status} ${kept.to}\n${kept.text}`)
  }
  return address
}
