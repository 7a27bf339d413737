// cspell:disable: parts of words, for patterns.
/** Role → the words that name it. A context may use any of them for the role. */
export const ROLES: Readonly<Record<string, string>> = {
  kind: "kind kinderen kindje kindjes kids zoon zoons zonen zoontje zoontjes dochter dochters dochtertje dochtertjes meisje meisjes meid jongen jongens jongetje jongetjes baby baby’s baby's babytje peuter peuters kleuter kleuters puber pubers tiener tieners dreumes tweeling jeugdige jeugdigen minderjarige minderjarigen pupil leerling zuigeling kroost",
  moeder: 'moeder moeders mama mamma mam mevrouw mw mevr mw. mevr.',
  vader: 'vader vaders papa pappa pap meneer mijnheer dhr dhr.',
  ouders: 'ouders ouderpaar',
  cliënt: 'cliënt cliënte cliënten client cliente patiënt patiënte',
  stiefvader: 'stiefvader stiefpapa',
  stiefmoeder: 'stiefmoeder stiefmama',
  pleegmoeder: 'pleegmoeder',
  pleegvader: 'pleegvader',
  pleegouders: 'pleegouders',
  oma: 'oma oma’s grootmoeder omaatje',
  opa: 'opa grootvader',
  grootouders: 'grootouders',
  tante: 'tante tantes',
  oom: 'oom ooms',
  zus: 'zus zusje zussen zusjes zuster stiefzus halfzus',
  broer: 'broer broertje broers broertjes stiefbroer halfbroer',
  nicht: 'nicht nichtje',
  neef: 'neef neefje',
  ex: 'ex ex-man ex-partner ex-vrouw ex-vriend ex-vriendin expartner exman ex-echtgenoot',
  partner: 'partner echtgenoot echtgenote levenspartner man vrouw',
  vriend: 'vriend',
  vriendin: 'vriendin',
  leerkracht:
    'leerkracht juf juffrouw meester leraar lerares docent docente mentor onderwijzer onderwijzeres groepsleerkracht klassenleerkracht',
  'intern begeleider': 'begeleider begeleidster ib’er',
  directeur: 'directeur directrice schooldirecteur rector',
  schoolarts: 'schoolarts jeugdarts',
  huisarts: 'huisarts dokter',
  arts: 'arts kinderarts specialist longarts neuroloog chirurg internist vertrouwensarts forensisch',
  psychiater: 'psychiater kinderpsychiater',
  psycholoog: 'psycholoog gz-psycholoog kinderpsycholoog orthopedagoog psychotherapeut',
  therapeut:
    'therapeut fysiotherapeut logopedist ergotherapeut speltherapeut behandelaar tandarts mondhygiënist podotherapeut diëtist',
  verpleegkundige:
    'verpleegkundige jeugdverpleegkundige wijkverpleegkundige praktijkondersteuner poh verloskundige kraamverzorgende doktersassistente consultatiebureauarts',
  wijkagent: 'wijkagent wijkagente agent agente politieagent rechercheur politieman',
  buurvrouw: 'buurvrouw overbuurvrouw',
  buurman: 'buurman overbuurman',
  gezinsvoogd: 'gezinsvoogd jeugdbeschermer voogd raadsonderzoeker jeugdzorgwerker',
  hulpverlener:
    'wijkteammedewerker maatschappelijk gezinscoach coach ambulant casemanager hulpverlener hulpverleenster begeleidster thuisbegeleider mentrix vertrouwenspersoon',
  trainer: 'trainer voetbaltrainer zwemleraar dansjuf muziekdocent',
  oppas: 'oppas gastouder gastmoeder au-pair leidster pedagogisch nanny groepsleidster leidinggevende',
  collega: 'collega vakgenoot tolk advocaat advocate notaris rechter dominee pastoor imam schoolmaatschappelijk',
}

/** Women, men and who are more than one, for pronouns. */
export const FEMALE = 'moeder stiefmoeder pleegmoeder oma tante zus nicht vriendin buurvrouw'
export const MALE = 'vader stiefvader pleegvader opa oom broer neef vriend buurman'
export const PLURAL_FORMS =
  'kinderen kindjes zoons zonen zoontjes dochters dochtertjes meisjes jongens jongetjes baby’s peuters kleuters pubers tieners jeugdigen minderjarigen ouders pleegouders grootouders zussen broers broertjes zusjes tweeling cliënten tantes ooms'
export const FEMALE_FORMS =
  'dochter dochtertje meisje meid mevrouw cliënte patiënte vrouw echtgenote lerares juf juffrouw docente agente wijkagente verpleegkundige'
export const MALE_FORMS = 'zoon zoontje jongen jongetje meneer mijnheer man echtgenoot leraar meester'
