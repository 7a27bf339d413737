import { inhoudVan, isLijst, plekken } from './find'
import { bereikbaar } from './graph'
import type { KaderFout } from './parse'
import type { Afweging, Kader, Tak } from './schema'

/** What zod cannot see: ids that must be unique, and references that must lead somewhere. */
export function verwijsFouten(kader: Kader): KaderFout[] {
  return [
    ...dubbeleIds(kader),
    ...kader.afwegingen.flatMap((afweging) => afwegingFouten(kader, afweging)),
    ...kringFouten(kader),
    ...onbereikbaar(kader),
    ...voorbeeldFouten(kader),
    ...lijstFouten(kader),
    ...bronFouten(kader),
  ]
}

function dubbeleIds(kader: Kader): KaderFout[] {
  const gezien = new Set<string>()
  return plekken(kader).flatMap(({ id, soort }) => {
    if (!gezien.has(id)) return gezien.add(id) && []
    return [{ plaats: id, uitleg: `Dit id komt twee keer voor (tweede keer bij ${soort}).` }]
  })
}

function afwegingFouten(kader: Kader, afweging: Afweging): KaderFout[] {
  const plaats = `afwegingen › ${afweging.id}`
  const stap = kader.stappen.some((s) => s.id === afweging.staatIn)
  return [
    ...(stap ? [] : [{ plaats: `${plaats} › staatIn`, uitleg: `De stap ${afweging.staatIn} bestaat niet.` }]),
    ...takFouten(kader, `${plaats} › ja`, afweging.ja),
    ...takFouten(kader, `${plaats} › nee`, afweging.nee),
    ...afweging.groepen.flatMap((groep) => groep.items.flatMap((vraag) => vraag.onderdelen)).flatMap(onderdeelFouten),
  ]
}

function takFouten(kader: Kader, plaats: string, tak: Tak): KaderFout[] {
  const fouten: KaderFout[] = []
  const { volgende, norm } = tak
  if (volgende !== null && !kader.afwegingen.some((a) => a.id === volgende))
    fouten.push({ plaats: `${plaats} › volgende`, uitleg: `De afweging ${volgende} bestaat niet.` })
  if (norm !== null && !kader.normen.some((n) => n.id === norm))
    fouten.push({ plaats: `${plaats} › norm`, uitleg: `De norm ${norm} bestaat niet.` })
  if (norm !== null && !tak.meldenAangewezen)
    fouten.push({ plaats: `${plaats} › norm`, uitleg: 'Er staat een norm, maar melden is hier niet aangewezen.' })
  if (volgende !== null && tak.na !== null)
    fouten.push({ plaats: `${plaats} › na`, uitleg: 'Er is een volgende vraag, dus hier kan niets op volgen.' })
  return fouten
}

type Onderdeel = Afweging['groepen'][number]['items'][number]['onderdelen'][number]
function onderdeelFouten(onderdeel: Onderdeel): KaderFout[] {
  const aantal = onderdeel.opties?.length ?? 0
  if (onderdeel.antwoord === 'keuze' ? aantal >= 2 : aantal === 0) return []
  const uitleg =
    onderdeel.antwoord === 'keuze' ? 'Een keuze heeft ten minste twee opties.' : 'Opties horen bij een keuze.'
  return [{ plaats: onderdeel.id, uitleg }]
}

/** A question that can be reached from itself would never end. */
function kringFouten(kader: Kader): KaderFout[] {
  const volgenden = new Map(
    kader.afwegingen.map((a) => [a.id, [a.ja.volgende, a.nee.volgende].filter((id) => id !== null)]),
  )
  const inKring = (start: string) => {
    const gezien = new Set<string>()
    const wachtrij = [...(volgenden.get(start) ?? [])]
    for (let id = wachtrij.pop(); id !== undefined; id = wachtrij.pop()) {
      if (id === start) return true
      if (!gezien.has(id)) wachtrij.push(...(volgenden.get(id) ?? []))
      gezien.add(id)
    }
    return false
  }
  return kader.afwegingen
    .filter((afweging) => inKring(afweging.id))
    .map(({ id }) => ({ plaats: `afwegingen › ${id}`, uitleg: 'Deze vraag komt bij zichzelf terug: een kring.' }))
}

function onbereikbaar(kader: Kader): KaderFout[] {
  const bereikt = new Set(bereikbaar(kader))
  return kader.afwegingen
    .filter((afweging) => !bereikt.has(afweging.id))
    .map(({ id }) => ({ plaats: `afwegingen › ${id}`, uitleg: 'Geen enkele rij antwoorden leidt naar deze vraag.' }))
}

/** An example belongs where its own caption says (A27), so that place must exist. */
function voorbeeldFouten(kader: Kader): KaderFout[] {
  return kader.voorbeelden.flatMap((voorbeeld) => {
    const plaats = `voorbeelden › ${voorbeeld.id}`
    const afweging = kader.afwegingen.find((a) => a.id === voorbeeld.afweging)
    if (!afweging) return [{ plaats, uitleg: `De afweging ${voorbeeld.afweging} bestaat niet.` }]
    if (voorbeeld.groep === undefined || afweging.groepen.some((g) => g.id === voorbeeld.groep)) return []
    return [{ plaats, uitleg: `De groep ${voorbeeld.groep} bestaat niet bij ${afweging.id}.` }]
  })
}

/** The product finds a list by its use, so a use has one list. */
function lijstFouten(kader: Kader): KaderFout[] {
  const gezien = new Set<string>()
  return inhoudVan(kader)
    .filter(isLijst)
    .flatMap((lijst) => {
      if (!gezien.has(lijst.gebruik)) return gezien.add(lijst.gebruik) && []
      return [{ plaats: lijst.id, uitleg: `Er is al een lijst voor ${lijst.gebruik}.` }]
    })
}

function bronFouten(kader: Kader): KaderFout[] {
  return plekken(kader)
    .filter((plek) => plek.bron && plek.bron.van > plek.bron.tot)
    .map((plek) => ({ plaats: `${plek.id} › bron`, uitleg: 'De eerste regel ligt na de laatste.' }))
}
