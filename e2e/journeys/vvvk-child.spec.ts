import { journey } from './walk'

journey({
  association: 'vvvk',
  shortName: 'VvvK',
  example: 'disclosure-ouders-werken-mee',
  soort: 'kind',
  label: 'Beukennoot',
  note: 'De jongen vertelde het aan het eind van de sessie.',
  persons: [
    { name: 'kind A', rol: 'Slachtoffer of mogelijk slachtoffer', leeftijd: 'Jonger dan 12 jaar' },
    { name: 'moeder', rol: 'Mogelijke pleger', leeftijd: '18 tot en met 64 jaar' },
    { name: 'vader', rol: 'Mogelijke pleger', leeftijd: '18 tot en met 64 jaar' },
  ],
  facts: [
    {
      wat: 'De jongen zegt: “Mama schopt en knijpt mij. Papa slaat.”',
      soort: 'feit',
      hand: 'eerste',
      bron: 'eigen waarneming in de sessie',
      richting: 'voor',
    },
    {
      wat: 'De leerkracht denkt dat het thuis goed gaat.',
      soort: 'vermoeden',
      hand: 'tweede',
      bron: 'van de leerkracht, op school',
      richting: 'tegen',
    },
  ],
  overleg: { met: 'Een collega', besproken: 'Het verhaal, zonder namen.', uitkomst: 'Eerst met de ouders praten.' },
  gesprek: {
    met: 'moeder en vader',
    gezegd: 'Ik vertelde wat hun zoon zei, en dat ik moet melden als het niet stopt.',
    reactie: 'Zij willen het anders doen en vragen hulp.',
  },
  helper: 'Ziet u in de therapie spel, tekeningen of verhalen',
  motivering: {
    'afweging-4-1': 'Het kind vertelde het zelf en speelde het na.',
    'afweging-4-2': 'Hij is nu veilig: opa en oma wonen in.',
    'afweging-5-1': 'Ik kan de ouders en het kind begeleiden.',
    'afweging-5-2': 'De ouders komen elke week.',
  },
  melden: 'Nee, ik meld nu niet',
  hulp: 'Ja, ik help zelf of ik regel hulp van anderen',
  because: { melden: 'De ouders werken mee en het is nu veilig.', hulp: 'Ik begeleid het gezin zelf.' },
  open: [/dit nog open staat: afweging 5/],
  now: ['Blijf de veiligheid volgen', 'Bewaar het besluit'],
})
