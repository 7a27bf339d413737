const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' ').filter(Boolean))

/** Small words inside a surname, folded. */
export const INTERFIX = set(
  "van de der den het 't t 's s ten ter te in op uit aan bij onder von zu zur vom zum du des le la les da do dos das del della di el al",
  "ait ben bin ibn abu abou bint oude d' l' o' mac st sint vanden vander",
)
/** Those that also begin a surname with a capital. */
export const SURNAME_OPENER = set(
  'van de der den het te ten ter el al ait ben bin la le di da del della von du in op uit lo',
)

/** Before a name: the word says that a person follows. */
export const TITLES = set(
  'mw mevr mevrouw mej mejuffrouw juffrouw juf dhr meneer mijnheer heer heren dr drs mr mrs ir ing prof professor ds dominee pastoor',
  'pater imam rabbijn zuster zr broeder br notaris advocaat dokter arts huisarts tandarts psychiater psycholoog orthopedagoog',
  'therapeut psychotherapeut fysiotherapeut logopedist maatschappelijk agent wijkagent rechercheur rechter kinderrechter raadsonderzoeker',
  'onderzoeker officier raadsvrouw raadsman mentor coach leraar lerares leerkracht docent docente meester meesteres directeur directrice',
  'ib-er begeleider begeleidster verpleegkundige wijkverpleegkundige jeugdarts kinderarts vertrouwensarts vertrouwensinspecteur gezinsvoogd',
  'voogd jeugdbeschermer jeugdwerker casemanager regisseur gezinscoach pleegmoeder pleegvader pleegouder stiefmoeder stiefvader',
  'opa oma oom tante ome neef nicht neefje nichtje broer zus zusje broertje halfbroer halfzus stiefbroer stiefzus schoonmoeder',
  'schoonvader schoonzus zwager vriend vriendin vriendje vriendinnetje partner ex ex-partner ex-man ex-vrouw echtgenoot echtgenote',
  'buurman buurvrouw buurjongen buurmeisje klasgenoot klasgenootje collega moeder vader zoon dochter zoontje dochtertje kleinzoon',
  'kleindochter peuter baby kleuter oppas tolk diaken ouderling gezin familie fam echtpaar getuige verdachte melder meldster',
  'client cliente patient bewoner bewoonster leerling jongen meisje kind intern trainer stagiair stagiaire vrijwilliger vrijwilligster bewindvoerder jeugdleider jeugdleidster dokter ambulancebroeder kraamhulp ouderling bode concierge',
  'grootmoeder grootvader mantelzorger huisgenoot huurder buren papa mama pappa mamma man vrouw tweelingbroer tweelingzus',
)
/** After these a capital is a person whatever the word: "mevrouw Bakker". */
export const STRICT_TITLES = set(
  'mw mevr mevrouw mej mejuffrouw juffrouw juf dhr meneer mijnheer heer dr drs mr mrs ir ing prof professor ds dominee pastoor zuster',
  'notaris fam familie gezin oom tante ome agent dokter',
)
export const FEMALE = set(
  'mw mevr mevrouw mej mejuffrouw juffrouw juf zuster zr oma tante moeder dochter zus zusje vrouw echtgenote vriendin mama mamma',
  'grootmoeder stiefmoeder pleegmoeder cliente ex-vrouw nicht nichtje kleindochter meisje',
)
export const MALE = set(
  'dhr meneer mijnheer heer broeder opa oom ome vader zoon broer broertje man echtgenoot vriend papa pappa grootvader stiefvader',
  'pleegvader ex-man neef neefje kleinzoon jongen meester dominee pastoor',
)
/** Words that point at a role of the case file; the role's own name contains the stem. */
export const ROLE_STEMS: Readonly<Record<string, readonly string[]>> = {
  moeder: ['moeder', 'ouder'],
  ouders: ['moeder', 'vader', 'ouder'],
  mama: ['moeder', 'ouder'],
  mamma: ['moeder', 'ouder'],
  vader: ['vader', 'ouder'],
  papa: ['vader', 'ouder'],
  pappa: ['vader', 'ouder'],
  oma: ['grootmoeder', 'grootouder', 'oma'],
  opa: ['grootvader', 'grootouder', 'opa'],
  grootmoeder: ['grootmoeder'],
  grootvader: ['grootvader'],
  stiefvader: ['stief', 'partner'],
  stiefmoeder: ['stief', 'partner'],
  huisarts: ['huisarts', 'arts'],
  dokter: ['huisarts', 'arts'],
  dr: ['huisarts', 'arts'],
  juf: ['leerkracht', 'leraar', 'school'],
  juffrouw: ['leerkracht', 'school'],
  meester: ['leerkracht', 'leraar', 'school'],
  leerkracht: ['leerkracht', 'leraar'],
  mentor: ['mentor', 'leerkracht'],
  hulpverlener: ['hulpverlener'],
  client: ['client', 'kind'],
  cliente: ['client', 'kind'],
  dochter: ['kind', 'dochter', 'brus'],
  zoon: ['kind', 'zoon', 'brus'],
  broer: ['brus', 'broer'],
  broertje: ['brus', 'broer'],
  zus: ['brus', 'zus'],
  zusje: ['brus', 'zus'],
  mantelzorger: ['volwassen', 'mantelzorg'],
  kind: ['kind', 'brus'],
  man: ['partner'],
  vrouw: ['partner'],
  partner: ['partner'],
  ex: ['ex-partner', 'partner'],
}
/** After these a word is a person only if it stands alone: "met roos", never "de roos". */
export const PERSON_PREPOSITIONS = set(
  'met van door aan bij voor tegen over volgens naast en dat als of toen omdat zonder namens via',
)
export const PLACE_PREPOSITIONS = set(
  'in te uit naar nabij vanuit rond rondom omgeving gemeente regio stad dorp richting woonachtig provincie',
)
export const DETERMINERS = set(
  'de het een deze die dit dat geen zijn haar hun mijn ons onze jouw uw elke iedere ieder elk welke zo alle veel weinig meer andere',
)
/** What a person does: the word after a name at the start of a sentence. */
export const VERBS = set(
  'is was wordt werd heeft had zal zou kan kon mag mocht moet moest wil wilde gaat ging komt kwam doet deed zegt zei ziet zag belt belde',
  'vertelt vertelde noemt noemde vraagt vroeg woont woonde werkt werkte slaapt sliep eet at drinkt dronk huilt huilde lacht lachte ligt',
  'lag zit zat staat stond loopt liep rent speelt speelde geeft gaf krijgt kreeg neemt nam brengt bracht haalt haalde blijft bleef vindt',
  'vond denkt dacht weet wist hoort hoorde voelt voelde schrijft schreef leest las stuurt stuurde appt appte mailt mailde slaat sloeg',
  'schopt schopte schreeuwt schreeuwde roept riep reageert reageerde bevestigt bevestigde ontkent ontkende geeft heet heette past zorgt',
  'zorgde beheert kijkt keek verblijft verbleef logeert logeerde ging viel valt schrikt schrok trok trekt begint begon stopt stopte lijkt',
  'leek zoekt zocht helpt hielp houdt hield leeft leefde mist miste praat praatte tekent tekende verwijst verwees adviseert adviseerde',
  'en draagt droeg gelooft knikt knikte zwijgt zweeg wacht wachtte durft durfde hoeft kent kende meldt meldde schaamt',
)
