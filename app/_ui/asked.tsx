import { AskOrder } from './call-card'

const ASKED = [
  { title: 'Is er nu iemand in gevaar?', text: 'Zeg het meteen. Dan gaat dat voor.' },
  { title: 'Wat wilt u: advies of een melding?', text: 'Bij advies noemt u geen namen. Bij een melding wel.' },
  {
    title: 'Om wie gaat het?',
    text: 'Bij een melding: naam, geboortedatum en adres van het kind of de volwassene. Ook: wie er nog meer in huis wonen.',
  },
  {
    title: 'Wat hebt u zelf gezien of gehoord, en wanneer?',
    text: 'Noem gebeurtenissen. Zeg niet “er lijkt sprake te zijn van”.',
  },
  { title: 'Wat weet u van een ander?', text: 'Zeg van wie u het hebt, en of die dat weet.' },
  { title: 'Wat is er al gedaan?', text: 'Met wie sprak u? Welke hulp is er?' },
  { title: 'Weten de betrokkenen dat u belt?', text: 'Zo nee: waarom niet?' },
  { title: 'Wat spreekt u daarna af?', text: 'Wie doet wat, wie vertelt het aan wie, en wanneer hoort u iets terug?' },
] as const

/** What Veilig Thuis asks, in its order: to have at hand before calling, and what is gone through together (A1). */
export const AskedByVeiligThuis = () => <AskOrder items={ASKED} />
