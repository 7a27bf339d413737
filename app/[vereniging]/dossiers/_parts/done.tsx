import { Notice } from '@/app/_ui/notice'

/** What was just done, in one sentence; the address carries only which kind of act it was. */
const DONE: Readonly<Record<string, string>> = {
  acuut: 'Uw antwoord is vastgelegd.',
  notitie: 'Uw notitie is vastgelegd.',
  persoon: 'Deze persoon staat nu in het dossier.',
  feit: 'Dit is vastgelegd.',
  'nog-een': 'Dit is vastgelegd. Schrijf hieronder het volgende op. De bron staat er al.',
  akkoord: 'Het antwoord van de bron is vastgelegd.',
  achtergrond: 'Dit is vastgelegd.',
  hulpverlener: 'Deze hulpverlener staat nu in het dossier.',
  toestemming: 'Dit is vastgelegd.',
  gecorrigeerd: 'Vastgelegd dat de bron de tekst verbeterde. Schrijf hieronder de nieuwe tekst op.',
  identiteit: 'De naam is vastgelegd.',
  controle: 'De check staat nu in het dossier.',
  overleg: 'Het overleg staat nu in het dossier.',
  gesprek: 'Het gesprek staat nu in het dossier.',
  participatie: 'Vastgelegd wat u het kind vertelde en vroeg.',
  doorgegeven: 'Vastgelegd dat u de melding doorgaf.',
  'na-melding': 'Dit is vastgelegd.',
  informatieverzoek: 'Dit is vastgelegd.',
  afweging: 'Uw afweging is vastgelegd.',
  weegmoment: 'Vastgelegd. U kunt altijd verder met deze vraag.',
  autonomie: 'Vastgelegd hoe u de weigering weegt.',
  kader: 'Uw keuze over het kader is vastgelegd.',
  gesloten: 'Het traject is afgesloten.',
  opnieuw: 'U bent een nieuw traject begonnen.',
  concept: 'Het concept is weggegooid.',
}

export function Done({ code }: { code: string | undefined }) {
  if (code === undefined || !Object.hasOwn(DONE, code)) return null
  return (
    <Notice kind="goed">
      <p>{DONE[code]}</p>
    </Notice>
  )
}
