import type { Afweging, Hulpgroep, Hulpvraag, Kader, Tak, Voorbeeld } from '../domain/kader/schema'
import { inhoudBlokken, nootBlok } from './framework-inhoud'
import type { DocBlock } from './model'

const DOELGROEP = { kind: 'kind', volwassene: 'volwassene', oudere: 'oudere' } as const

/** An example illustrates and decides nothing: it stands apart under its own caption. */
const voorbeeldBlokken = (voorbeeld: Voorbeeld): DocBlock[] => [
  { soort: 'kop', niveau: 4, tekst: voorbeeld.kop, id: voorbeeld.id },
  {
    soort: 'alinea',
    tekst:
      voorbeeld.doelgroep === undefined
        ? 'Een voorbeeld. Het licht toe en beslist niets.'
        : `Een voorbeeld over een ${DOELGROEP[voorbeeld.doelgroep]}. Het licht toe en beslist niets.`,
  },
  { soort: 'markdown', tekst: voorbeeld.tekst },
  ...nootBlok(voorbeeld.noot),
]

function vraagTekst(vraag: Hulpvraag): string {
  const delen = vraag.onderdelen.flatMap((deel) => {
    const opties = deel.opties?.map((optie) => optie.tekst).join(' / ')
    if (deel.tekst === vraag.tekst) return opties ? [`– ${opties}`] : []
    return [opties ? `– ${deel.tekst} (${opties})` : `– ${deel.tekst}`]
  })
  return [vraag.tekst, ...delen].join('\n')
}

function groepBlokken(kader: Kader, afweging: Afweging, groep: Hulpgroep): DocBlock[] {
  return [
    { soort: 'kop', niveau: 4, tekst: groep.kop, id: groep.id },
    ...inhoudBlokken(groep.definitie, 4),
    ...(groep.vragenKop ? [{ soort: 'alinea', tekst: groep.vragenKop.tekst } as const] : []),
    { soort: 'lijst', geordend: false, items: groep.items.map(vraagTekst) },
    ...nootBlok(groep.noot),
    ...groep.items.flatMap((vraag) => nootBlok(vraag.noot)),
    ...kader.voorbeelden
      .filter((voorbeeld) => voorbeeld.afweging === afweging.id && voorbeeld.groep === groep.id)
      .flatMap(voorbeeldBlokken),
  ]
}

const takBlokken = (bron: string, tak: Tak): DocBlock[] => [
  { soort: 'citaat', bron, tekst: tak.tekst },
  ...(tak.vastleggen.length === 0
    ? []
    : [
        { soort: 'alinea', tekst: 'Leg daarbij vast:' } as const,
        { soort: 'lijst', geordend: false, items: tak.vastleggen } as const,
      ]),
  ...nootBlok(tak.noot),
]

/** One head question: its words, what each answer does, the questions that help, and the examples. */
export function afwegingBlokken(kader: Kader, afweging: Afweging): DocBlock[] {
  return [
    { soort: 'kop', niveau: 3, tekst: afweging.kop, id: afweging.id },
    { soort: 'citaat', bron: 'De vraag', tekst: afweging.vraag },
    ...nootBlok(afweging.noot),
    ...takBlokken('Bij ja', afweging.ja),
    ...takBlokken('Bij nee', afweging.nee),
    ...inhoudBlokken(afweging.toelichting, 4),
    ...(afweging.onderdelen.length === 0
      ? []
      : [
          { soort: 'alinea', tekst: 'Ga in de motivering in op:' } as const,
          { soort: 'lijst', geordend: false, items: afweging.onderdelen.map((deel) => deel.tekst) } as const,
        ]),
    ...(afweging.bijTwijfel === undefined
      ? []
      : [
          {
            soort: 'alinea',
            tekst: `Bij twijfel: ${afweging.bijTwijfel === 'als-ja' ? 'weeg verder alsof het antwoord ja is.' : 'vraag advies aan Veilig Thuis.'}`,
          } as const,
        ]),
    ...afweging.groepen.flatMap((groep) => groepBlokken(kader, afweging, groep)),
    ...kader.voorbeelden
      .filter(
        (voorbeeld) =>
          voorbeeld.afweging === afweging.id && !afweging.groepen.some((groep) => groep.id === voorbeeld.groep),
      )
      .flatMap(voorbeeldBlokken),
  ]
}
