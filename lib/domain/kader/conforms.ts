import { inhoudVan, isLijst, plekken } from './find'
import { kaderRef } from './hash'
import { type Afweging, type Kader, KERNEN, ROLLEN_VAN_STAPPEN, type Tak } from './schema'

/** What makes a text less good, and forbids nothing (warnings.ts). */
export type WaarschuwingsRegel = 'leesbaarheid' | 'bron' | 'link-controle' | 'polariteit' | 'doelgroep' | 'vluchtig'
/** The rules of the locked core (A28) and of what an association takes over with it. */
export type Regel =
  | 'basis'
  | 'kernvragen'
  | 'takken'
  | 'normen'
  | 'stappen'
  | 'besluit'
  | 'kindcheck'
  | 'geen-checklist'
  | 'vaste-ids'
  | 'verwoording'
  | 'weggelaten'
  | WaarschuwingsRegel
  /** It is not even a framework: what `parse.ts` and `read-file.ts` say. */
  | 'vorm'
export type Bevinding = { readonly plaats: string; readonly regel: Regel; readonly uitleg: string }
/** `fouten` forbid publication; a `waarschuwing` is accepted with a reason in the change note. */
export type Conformiteit = { readonly fouten: Bevinding[]; readonly waarschuwingen: Bevinding[] }

/**
 * Does an association's version keep the statutory core of its base? Locked: five steps, five core questions in order,
 * what their branches do, three norms, a decision with two outcomes, the kindcheck. Everything else is its own.
 */
export function conformsTo(base: Kader, own: Kader): Conformiteit {
  return {
    fouten: [
      ...basisFouten(base, own),
      ...kernFouten(base, own),
      ...takFouten(base, own),
      ...normFouten(base, own),
      ...stapFouten(base, own),
      ...besluitFouten(own),
      ...kindcheckFouten(own),
      ...checklistFouten(own),
      ...idFouten(base, own),
    ],
    waarschuwingen: [
      ...zonderBasis(base, own),
      ...verwoording(base, own),
      ...extraNormen(base, own),
      ...weggelaten(base, own),
    ],
  }
}

const bevinding = (plaats: string, regel: Regel, uitleg: string): Bevinding => ({ plaats, regel, uitleg })

function basisFouten(base: Kader, own: Kader): Bevinding[] {
  const ref = kaderRef(base)
  if (own.id === base.id && own.versie === base.versie) return []
  const { basedOn } = own
  if (basedOn === null) return []
  if (basedOn.id === ref.id && basedOn.versie === ref.versie && basedOn.sha256 === ref.sha256) return []
  return [bevinding('basedOn', 'basis', `Deze versie noemt ${ref.id}@${ref.versie} met zijn hash niet als basis.`)]
}

/** The framework of another profession rests on nothing of ours: it keeps the core, or it does not. */
function zonderBasis(base: Kader, own: Kader): Bevinding[] {
  if (own.basedOn !== null || (own.id === base.id && own.versie === base.versie)) return []
  return [bevinding('basedOn', 'basis', `Deze versie noemt geen basis. Zij is naast ${base.id}@${base.versie} gelegd.`)]
}

function kernFouten(base: Kader, own: Kader): Bevinding[] {
  const volgorde = own.afwegingen.map((afweging) => afweging.kern)
  if (volgorde.join() !== KERNEN.join()) {
    const uitleg = `Een kader heeft deze vijf kernvragen, elk één keer en in deze volgorde: ${KERNEN.join(', ')}. Hier staat: ${volgorde.join(', ') || 'geen enkele vraag'}.`
    return [bevinding('afwegingen', 'kernvragen', uitleg)]
  }
  return own.afwegingen.flatMap((afweging, i) => {
    const id = base.afwegingen[i]?.id
    if (afweging.id === id) return []
    return [
      bevinding(afweging.id, 'vaste-ids', `De kernvraag ${afweging.kern} houdt het id ${id}: dossiers wijzen ernaar.`),
    ]
  })
}

/**
 * What a branch does is locked: next question, report indicated, norm, together with Veilig Thuis. Its
 * words are free.
 */
function takFouten(base: Kader, own: Kader): Bevinding[] {
  const kernVan = (kader: Kader, id: string | null) => kader.afwegingen.find((a) => a.id === id)?.kern ?? null
  const doet = (kader: Kader, tak: Tak): [string, string][] => [
    ['de volgende vraag', kernVan(kader, tak.volgende) ?? 'geen'],
    ['melden aangewezen', tak.meldenAangewezen ? 'ja' : 'nee'],
    ['de norm', tak.norm ?? 'geen'],
    ['samen met Veilig Thuis', tak.samenMetVeiligThuis ? 'ja' : 'nee'],
  ]
  return base.afwegingen.flatMap((vast) =>
    own.afwegingen
      .filter((afweging) => afweging.kern === vast.kern)
      .flatMap((afweging) =>
        (['ja', 'nee'] as const).flatMap((antwoord) => {
          const hier = doet(own, afweging[antwoord])
          return doet(base, vast[antwoord]).flatMap(([wat, waarde], i) => {
            if (hier[i]?.[1] === waarde) return []
            const uitleg = `Wat dit antwoord doet, ligt vast. Anders dan in de basis: ${wat} (basis: ${waarde}, hier: ${hier[i]?.[1]}).`
            return [bevinding(`${afweging.id} › ${antwoord}`, 'takken', uitleg)]
          })
        }),
      ),
  )
}

function normFouten(base: Kader, own: Kader): Bevinding[] {
  return base.normen
    .filter((norm) => !own.normen.some((n) => n.id === norm.id))
    .map(({ id }) =>
      bevinding(id, 'normen', 'Deze norm ontbreekt. De drie normen blijven staan; de woorden mogen anders.'),
    )
}

function stapFouten(base: Kader, own: Kader): Bevinding[] {
  const genummerd = own.stappen.filter((stap) => stap.nummer >= 1 && stap.nummer <= 5)
  const extra = own.stappen.filter((stap) => !genummerd.includes(stap))
  const vast = base.stappen.filter((stap) => stap.nummer >= 1 && stap.nummer <= 5).map((stap) => stap.id)
  const fouten: Bevinding[] = []
  if (genummerd.map((stap) => stap.nummer).join() !== '1,2,3,4,5')
    fouten.push(
      bevinding('stappen', 'stappen', 'Een kader heeft de stappen 1 tot en met 5, elk één keer en in volgorde.'),
    )
  else if (genummerd.map((stap) => stap.id).join() !== vast.join())
    fouten.push(bevinding('stappen', 'vaste-ids', `De vijf stappen houden hun id: ${vast.join(', ')}.`))
  for (const rol of ROLLEN_VAN_STAPPEN)
    if (!genummerd.some((stap) => stap.rollen.includes(rol)))
      fouten.push(bevinding('stappen', 'stappen', `Geen van de vijf stappen heeft de rol ${rol}.`))
  for (const stap of extra)
    if (stap.rollen.length > 0)
      fouten.push(bevinding(stap.id, 'stappen', 'Een extra stap is een inleiding en heeft geen rol van de meldcode.'))
  return [...fouten, ...plaatsFouten(own)]
}

/** A head question stands in a step where is weighed or decided, and the steps follow the order of the questions. */
function plaatsFouten(own: Kader): Bevinding[] {
  const stapVan = (afweging: Afweging) => own.stappen.find((stap) => stap.id === afweging.staatIn)
  return own.afwegingen.flatMap((afweging, i) => {
    const stap = stapVan(afweging)
    const vorige = own.afwegingen[i - 1]
    const fouten: Bevinding[] = []
    if (!stap?.rollen.some((rol) => rol === 'wegen' || rol === 'beslissen'))
      fouten.push(bevinding(afweging.id, 'stappen', `In ${afweging.staatIn} wordt niet gewogen of beslist.`))
    if (vorige && (stapVan(vorige)?.nummer ?? 0) > (stap?.nummer ?? 0))
      fouten.push(bevinding(afweging.id, 'stappen', 'Deze vraag staat in een eerdere stap dan de vraag ervoor.'))
    return fouten
  })
}

function besluitFouten(own: Kader): Bevinding[] {
  const uitkomsten = own.beslissing.vragen.map((vraag) => vraag.uitkomst)
  if (uitkomsten.toSorted().join() === 'hulp,melden') return []
  const uitleg = `Het besluit heeft twee uitkomsten, melden en hulp, elk één keer. Hier staat: ${uitkomsten.join(', ') || 'niets'}.`
  return [bevinding('beslissing', 'besluit', uitleg)]
}

function kindcheckFouten(own: Kader): Bevinding[] {
  if (own.controles.some((controle) => controle.soort === 'kindcheck' && controle.wettelijk)) return []
  return [bevinding('controles', 'kindcheck', 'De kindcheck is wettelijk en blijft staan.')]
}

function checklistFouten(own: Kader): Bevinding[] {
  if (own.geenChecklist.trim() !== '') return []
  const uitleg = 'De zin die zegt dat het kader geen checklist is, blijft staan. De woorden mogen anders.'
  return [bevinding('geenChecklist', 'geen-checklist', uitleg)]
}

/** An id is never reused: what it names in the base it names here, or it is absent. */
function idFouten(base: Kader, own: Kader): Bevinding[] {
  const soorten = new Map(plekken(base).map((plek) => [plek.id, plek.soort]))
  return plekken(own).flatMap(({ id, soort }) => {
    const was = soorten.get(id)
    if (was === undefined || was === soort) return []
    return [bevinding(id, 'vaste-ids', `Dit id is in de basis een ${was} en hier een ${soort}. Kies een nieuw id.`)]
  })
}

/** Wording of the core may differ; who differs says why. */
function verwoording(base: Kader, own: Kader): Bevinding[] {
  const kern = (kader: Kader) => [
    ...kader.afwegingen.map((afweging) => [afweging.id, afweging.vraag] as const),
    ...kader.normen.map((norm) => [norm.id, norm.tekst] as const),
    ...kader.beslissing.vragen.map((vraag) => [vraag.id, vraag.vraag] as const),
    ['geenChecklist', kader.geenChecklist] as const,
  ]
  const hier = new Map(kern(own))
  return kern(base).flatMap(([id, tekst]) => {
    const eigen = hier.get(id)
    if (eigen === undefined || eigen === tekst) return []
    return [bevinding(id, 'verwoording', 'De woorden van de kern verschillen van de basis.')]
  })
}

function extraNormen(base: Kader, own: Kader): Bevinding[] {
  return own.normen
    .filter((norm) => !base.normen.some((n) => n.id === norm.id))
    .map(({ id }) => bevinding(id, 'normen', 'Deze norm staat niet in de basis. Hij komt naast de drie normen.'))
}

/** A list that the base has and this version has not: the product then has nothing to ask there. */
function weggelaten(base: Kader, own: Kader): Bevinding[] {
  const gebruik = new Set(inhoudVan(own).flatMap((inhoud) => (isLijst(inhoud) ? [inhoud.gebruik] : [])))
  return inhoudVan(base).flatMap((inhoud) => {
    if (!isLijst(inhoud) || gebruik.has(inhoud.gebruik)) return []
    return [bevinding(inhoud.id, 'weggelaten', `De lijst voor ${inhoud.gebruik} ontbreekt in deze versie.`)]
  })
}
