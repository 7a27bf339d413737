/** What makes a case recognisable though nobody is named. */
export type Rare = { readonly kind: RareKind; readonly start: number; readonly end: number }
export type RareKind =
  'geloof-en-ambt' | 'bijzonder-beroep' | 'gezin' | 'herkomst' | 'zeldzame-ziekte' | 'media' | 'uitspraak'

const RARE: readonly (readonly [RareKind, RegExp])[] = [
  [
    'geloof-en-ambt',
    /(?<!\p{L})(?:dominee|predikant|ouderling|diaken|pastoor|imam|rabbijn|voorganger|zendeling|koster|bisschop|missionaris)(?!\p{L})/giu,
  ],
  [
    'bijzonder-beroep',
    /(?<!\p{L})(?:burgemeester|wethouder|raadslid|kamerlid|notaris|rechter|officier van justitie|piloot|profvoetballer|topsporter|zanger|zangeres|acteur|actrice|vlogger|influencer|directeur|vissersman|schipper|brandweercommandant|generaal|hoogleraar|kermisexploitant|molenaar|schaapherder)(?!\p{L})/giu,
  ],
  [
    'gezin',
    /(?<!\p{L})(?:drieling|vierling|tweeling|eeneiige|(?:zes|zeven|acht|negen|tien|elf|twaalf|[6-9]|1\d) (?:kinderen|broers|zussen)|geadopteerd|adoptie|draagmoeder|donorkind)(?!\p{L})/giu,
  ],
  [
    'herkomst',
    /(?<!\p{L})(?:eritre\p{L}+|somali\p{L}+|syri\p{L}+|afgha\p{L}+|oeigoer\p{L}*|jezid\p{L}*|roma|sinti|woonwagen\p{L}*|oekra\p{L}+|tsjetsj\p{L}+|kosova\p{L}+|molukse?|statushouder|asielzoeker)(?!\p{L})/giu,
  ],
  [
    'zeldzame-ziekte',
    /(?<!\p{L})(?:syndroom van \p{Lu}\p{L}+|huntington|duchenne|taaislijmziekte|cystic fibrosis|osteogenesis|hemofilie|munchausen|pku|marfan|prader-willi|angelman|dwerggroei)(?!\p{L})/giu,
  ],
  [
    'media',
    /(?<!\p{L})(?:in de krant|op het nieuws|op tv|op televisie|het nieuws gehaald|krantenartikel|documentaire|journalist|talkshow|viraal|podcast)(?!\p{L})/giu,
  ],
  [
    'uitspraak',
    /(?<!\p{L})(?:vonnis|uitspraak van de rechter|veroordeeld|tbs|beschikking|tuchtcollege|tuchtklacht|hoger beroep|cassatie|voorpagina)(?!\p{L})/giu,
  ],
]

/** Rare facts that are left in the text: the reader judges whether together they point at one family. */
export function rareFacts(text: string): readonly Rare[] {
  return RARE.flatMap(([kind, form]) =>
    [...text.matchAll(form)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  ).toSorted((a, b) => a.start - b.start || a.end - b.end)
}
