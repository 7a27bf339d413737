/** The blocks of a report, in the order in which Veilig Thuis asks for them, with their headings. */
export const MELDBLOKKEN = [
  { id: 'wie-meldt', kop: 'Wie meldt, en in welke rol' },
  { id: 'over-wie', kop: 'Over wie gaat het' },
  { id: 'andere-kinderen', kop: 'Andere kinderen in het gezin' },
  { id: 'ouders', kop: 'Ouders, verzorgers of partner' },
  { id: 'zorgen', kop: 'Wat is er gezien, gehoord en gezegd' },
  { id: 'van-anderen', kop: 'Wat anderen vertelden' },
  { id: 'veiligheid', kop: 'Hoe is het nu met de veiligheid' },
  { id: 'gedaan', kop: 'Wat is er al gedaan, en wat weet het gezin' },
  { id: 'hulp', kop: 'Welke hulp is er, en wat verwacht u' },
] as const
export type Meldblok = (typeof MELDBLOKKEN)[number]['id']

/** What the text itself says of who knows: our words, so the check of sentences has nothing to remark on them. */
export const WETEN_VAN_MELDING = {
  ja: 'De betrokkenen weten dat ik meld.',
  nee: 'De betrokkenen weten nog niet dat ik meld.',
} as const

export const MELDBLOK: Readonly<Record<string, string>> = Object.fromEntries(MELDBLOKKEN.map((b) => [b.id, b.kop]))
