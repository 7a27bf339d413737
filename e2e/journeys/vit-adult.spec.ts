import { journey } from './walk'

journey({
  association: 'vit',
  shortName: 'VIT',
  example: 'structureel-dochter-van-19',
  soort: 'volwassene',
  label: 'Kastanje',
  note: 'Cliënte belde af. Haar moeder wilde haar niet brengen.',
  persons: [
    { name: 'dochter', rol: 'Slachtoffer of mogelijk slachtoffer', leeftijd: '18 tot en met 64 jaar' },
    { name: 'moeder', rol: 'Mogelijke pleger', leeftijd: '18 tot en met 64 jaar' },
  ],
  facts: [
    {
      wat: 'Cliënte zegt: “Mijn moeder rijdt mij niet, want jullie zijn oplichters.”',
      soort: 'feit',
      hand: 'eerste',
      bron: 'eigen waarneming in de sessie',
      richting: 'voor',
    },
    {
      wat: 'De huisarts vindt dat moeder haar dochter wel steunt.',
      soort: 'mening',
      hand: 'tweede',
      bron: 'van de huisarts, per telefoon',
      richting: 'tegen',
    },
  ],
  overleg: {
    met: 'Veilig Thuis (advies)',
    besproken: 'De afhankelijkheid, zonder namen.',
    uitkomst: 'Melden, en samen de vragen doorlopen.',
  },
  gesprek: { met: 'dochter', gezegd: 'Ik vertelde dat ik mij zorgen maak.', reactie: 'Zij wil zelf leren fietsen.' },
  helper: 'Is er gedurende enkele weken of langer sprake van geweld',
  motivering: {
    'afweging-4-1': 'Zij mist sessies door haar moeder.',
    'afweging-4-2': 'Het duurt al weken en zij is zeer afhankelijk.',
    'afweging-5-1': 'Ik kan de hulp regelen, samen met de huisarts.',
    'afweging-5-2': 'Zij werkt mee, moeder belooft het.',
    'afweging-5-3': 'Zij komt nu elke week, zonder verwijten.',
  },
  melden: 'Ja, ik meld: norm 1',
  hulp: 'Dat bepaal ik samen met Veilig Thuis',
  because: { melden: 'Het is structureel onveilig.', hulp: 'Ik blijf behandelen; Veilig Thuis denkt mee.' },
  open: [/^U sprak nog niet met moeder/],
  now: [
    'Bel Veilig Thuis',
    'Vertel uw cliënt dat u meldt',
    'Maak afspraken met Veilig Thuis',
    'Hoort u niets?',
    'Maak afspraken en sluit af',
    'Bewaar het besluit',
  ],
})
