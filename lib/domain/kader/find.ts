import type { Blok, Hoofdstuk, Kader, Lijst } from './schema'

export type Inhoud = Blok | Lijst
export const isLijst = (inhoud: Inhoud): inhoud is Lijst => 'items' in inhoud

/** One addressable place of a framework: every id in the document has exactly one. */
export type Plek = {
  readonly id: string
  readonly soort:
    | 'hoofdstuk'
    | 'blok'
    | 'lijst'
    | 'lijstitem'
    | 'norm'
    | 'stap'
    | 'afweging'
    | 'onderwerp'
    | 'hulpgroep'
    | 'hulpvraag'
    | 'onderdeel'
    | 'optie'
    | 'beslissing'
    | 'voorbeeld'
    | 'consultkanaal'
    | 'controle'
    | 'koppeling'
    | 'verwijzing'
    | 'contact'
    | 'woord'
  /** The heading, where it has one. */
  readonly kop: string | null
  /** True when that heading is the editors' own and not the source's. */
  readonly kopVanRedactie: boolean
  /** Its own text, without what stands under it. */
  readonly tekst: string | null
  readonly bron: { van: number; tot: number } | null
  readonly noot: string | null
  /** The id of what it stands in, or null at the top. */
  readonly ouder: string | null
}

type Ruw = {
  id: string
  kop?: string | undefined
  kopVanRedactie?: true | undefined
  tekst?: string | undefined
  bron?: { van: number; tot: number } | undefined
  noot?: { tekst: string } | undefined
}
const plek = (soort: Plek['soort'], ouder: string | null, ruw: Ruw): Plek => ({
  id: ruw.id,
  soort,
  kop: ruw.kop ?? null,
  kopVanRedactie: ruw.kopVanRedactie ?? false,
  tekst: ruw.tekst ?? null,
  bron: ruw.bron ?? null,
  noot: ruw.noot?.tekst ?? null,
  ouder,
})

function plekkenIn(ouder: string | null, inhoud: readonly Inhoud[]): Plek[] {
  return inhoud.flatMap((deel) => {
    if (!isLijst(deel)) return [plek('blok', ouder, deel)]
    return [
      plek('lijst', ouder, { ...deel, tekst: deel.inleiding }),
      ...deel.items.flatMap((item) => [
        plek('lijstitem', deel.id, item),
        ...(item.items ?? []).map((sub) => plek('lijstitem', item.id, sub)),
      ]),
    ]
  })
}

const hoofdstukPlekken = (hoofdstuk: Hoofdstuk) => [
  plek('hoofdstuk', null, hoofdstuk),
  ...plekkenIn(hoofdstuk.id, hoofdstuk.inhoud),
]

function afwegingPlekken(kader: Kader, afweging: Kader['afwegingen'][number]): Plek[] {
  return [
    plek('afweging', afweging.staatIn, { ...afweging, tekst: afweging.vraag }),
    ...plekkenIn(afweging.id, afweging.toelichting),
    ...afweging.onderdelen.map((onderwerp) => plek('onderwerp', afweging.id, onderwerp)),
    ...afweging.groepen.flatMap((groep) => [
      plek('hulpgroep', afweging.id, groep),
      ...plekkenIn(groep.id, groep.definitie),
      ...groep.items.flatMap((vraag) => [
        plek('hulpvraag', groep.id, vraag),
        ...vraag.onderdelen.flatMap((onderdeel) => [
          plek('onderdeel', vraag.id, onderdeel),
          ...(onderdeel.opties ?? []).map((optie) => plek('optie', onderdeel.id, optie)),
        ]),
      ]),
    ]),
    ...kader.voorbeelden.filter((v) => v.afweging === afweging.id).map((v) => plek('voorbeeld', afweging.id, v)),
  ]
}

/** The whole document in reading order, flat. */
export function plekken(kader: Kader): Plek[] {
  const bekend = new Set(kader.afwegingen.map((afweging) => afweging.id))
  const stappen = new Set(kader.stappen.map((stap) => stap.id))
  return [
    ...kader.hoofdstukken.flatMap(hoofdstukPlekken),
    ...kader.normen.map((norm) => plek('norm', null, norm)),
    ...kader.stappen.flatMap((stap) => [
      plek('stap', null, stap),
      ...plekkenIn(stap.id, stap.inhoud),
      ...kader.afwegingen.filter((a) => a.staatIn === stap.id).flatMap((a) => afwegingPlekken(kader, a)),
    ]),
    // What refers to nothing must still be found: `parse.ts` reports it by its place.
    ...kader.afwegingen.filter((a) => !stappen.has(a.staatIn)).flatMap((a) => afwegingPlekken(kader, a)),
    ...kader.voorbeelden.filter((v) => !bekend.has(v.afweging)).map((v) => plek('voorbeeld', null, v)),
    ...kader.beslissing.vragen.map((vraag) =>
      plek('beslissing', null, { id: vraag.id, tekst: vraag.vraag, bron: vraag.bron }),
    ),
    ...kader.procedures.flatMap(hoofdstukPlekken),
    ...kader.consultkanalen.map((kanaal) => plek('consultkanaal', null, kanaal)),
    ...kader.controles.map((controle) => plek('controle', null, controle)),
    ...kader.links.map((link) => plek('koppeling', null, { ...link, kop: link.titel, tekst: link.url })),
    ...kader.verwijzingen.map((verwijzing) => plek('verwijzing', null, { ...verwijzing, kop: verwijzing.titel })),
    ...(kader.contacten ?? []).map((contact) => plek('contact', null, contact)),
    ...(kader.woorden ?? []).map((woord) => plek('woord', null, woord)),
  ]
}

/** The place with this id, over the whole document. */
export function zoekPlek(kader: Kader, id: string): Plek | undefined {
  return plekken(kader).find((gevonden) => gevonden.id === id)
}

/** Every text block and list of the document, in reading order. */
export function inhoudVan(kader: Kader): Inhoud[] {
  return [
    ...kader.hoofdstukken.flatMap((hoofdstuk) => hoofdstuk.inhoud),
    ...kader.stappen.flatMap((stap) => [
      ...stap.inhoud,
      ...kader.afwegingen
        .filter((afweging) => afweging.staatIn === stap.id)
        .flatMap((afweging) => [...afweging.toelichting, ...afweging.groepen.flatMap((groep) => groep.definitie)]),
    ]),
    ...kader.procedures.flatMap((hoofdstuk) => hoofdstuk.inhoud),
  ]
}

/** The list that the framework has for one use, or undefined: a version may leave it out. */
export function lijstVoor(kader: Kader, gebruik: Lijst['gebruik']): Lijst | undefined {
  return inhoudVan(kader).find((inhoud): inhoud is Lijst => isLijst(inhoud) && inhoud.gebruik === gebruik)
}
