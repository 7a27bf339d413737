import { blank } from './pattern'
import type { Place } from './finding'

/** How a stretch hangs on to the one before it. */
export type Lead = '' | ';' | ':' | 'want' | 'maar' | 'en' | ',' | '('
export type Group = Place & { readonly lead: Lead }

const FINITE =
  'is|was|zijn|waren|heeft|had|hebben|hadden|kan|kon|kunnen|wil|wilde|moet|moest|mag|zal|zou|wordt|werd|worden|werden|gaat|ging|komt|kwam|doet|deed|laat|liet|blijft|bleef|geeft|gaf|vormt|zegt|zei|liegt|overdrijft|slaat|sloeg|vertelt|vertelde|lijkt|leek|oogt|heet|vindt|ontkent|ontkende|komen|kwamen|krijgen|krijgt|kreeg|gaan|gingen|doen|deden|lopen|loopt|lijden|lijdt|voelen|houdt|zit|zitten|zat|staat|stond|denkt|weet|weten|leven|leeft|groeien|groeit|slapen|slaapt|eten|eet|drinkt|zegt|zeggen|verwaarloost|mishandelt|schreeuwt|schreeuwde|huilde|keek|voelt|durft'
/** "en vader is": the order of a main clause, so the telling has ended. */
const MAIN = `(?=(?:(?:de|het|haar|zijn|mijn|deze|dit)\\s+)?(?:\\p{L}+)\\s+(?:${FINITE})(?!\\p{L}))`
const SPLIT = new RegExp(
  [
    String.raw`(?<semi>\s*;\s*|(?<=[\p{L}\d)"])[.!?]\s+(?=\S)|\s+[–—-]\s+)`,
    String.raw`(?<colon>:\s+|:$)`,
    String.raw`(?<paren>\s*[()]\s*)`,
    String.raw`(?<maar>,\s+(?:maar|toch|echter)\s+|,?\s+(?:dus|daarom|daardoor)\s+|\s+maar\s+(?=ik\s|dat\s|volgens\s))`,
    String.raw`(?<want>,?\s+want\s+|,\s+(?:omdat|doordat|aangezien)\s+)`,
    `(?<en>,?\\s+en\\s+(?=ik\\s|volgens\\s|mijns\\s|dat\\s+(?:is|was|klopt)\\s)|,?\\s+en\\s+${MAIN})`,
  ].join('|'),
  'gu',
)
const LEADS: Readonly<Record<string, Lead>> = {
  semi: ';',
  colon: ':',
  paren: '(',
  maar: 'maar',
  want: 'want',
  en: 'en',
}
/** Abbreviations whose full stop ends nothing, and times of the clock. */
const STOPS =
  /(?:\b(?:nr|dr|mw|mevr|dhr|ds|mr|drs|d\.d|m\.i|t\.a\.v|o\.a|bijv|ca|blz|art|jl|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|i\.v\.m|n\.a\.v)\.)/gu

/** The sentence in stretches that each may have a voice of their own. */
export function groupsOf(text: string): readonly Group[] {
  let guarded = text
  for (const stop of text.matchAll(STOPS)) guarded = blank(guarded, stop.index, stop.index + stop[0].length, 'x')
  const groups: Group[] = []
  let from = 0
  let lead: Lead = ''
  for (const cut of guarded.matchAll(SPLIT)) {
    const name = Object.entries(cut.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? ''
    if (name === 'en' && !isClause(text.slice(from, cut.index))) continue
    if (cut.index > from) groups.push({ from, to: cut.index, lead })
    from = cut.index + cut[0].length
    lead = LEADS[name] ?? ''
  }
  if (from < text.length) groups.push({ from, to: text.length, lead })
  return groups.filter((group) => /\p{L}/u.test(text.slice(group.from, group.to)))
}

/** "Vader en moeder zijn": what stands before "en" is no clause yet. */
const isClause = (text: string): boolean =>
  !/tussen(?:\s+\S+){1,3}$/u.test(text) &&
  /\s(?:\p{L}+(?:t|de|te|den|ten|d)|is|was|zijn|waren|heb|ben|zag|zie|kan|wil|mag|zou|zal|riep|sloeg|liep|kwam|ging|keek|vond|sprak|gaf)(?:\s|$|,)/u.test(
    text,
  )

/** Within a stretch, the clause around a place: between commas and conjunctions. */
export function clauseAround(text: string, group: Place, at: Place): Place {
  const inner = text.slice(group.from, group.to)
  let from = 0
  for (const cut of inner.matchAll(
    /,|(?<!\p{L})(?:omdat|terwijl|toen|nadat|voordat|als|die|dat|doordat|waardoor|zodat|of|en|hoe|wat)(?!\p{L})/gu,
  )) {
    const here = cut.index + cut[0].length
    if (group.from + here > at.from) break
    from = here
  }
  return { from: group.from + from, to: group.to }
}
