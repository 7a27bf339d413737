const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' ').filter(Boolean))

/** An institution's kind: its name follows. */
export const HEADS = set(
  'school basisschool obs cbs rkbs pcbs ikc kc sbo so vso sbao kindcentrum mbo hbo roc aoc vmbo havo gymnasium lyceum college',
  'scholengemeenschap universiteit hogeschool praktijkschool jenaplanschool daltonschool montessorischool vrijeschool peutergroep',
  'peuterspeelzaal speelzaal kinderdagverblijf kdv dagverblijf bso opvang kinderopvang gastouder gastouderbureau naschoolse ggz jeugdbescherming',
  'jeugdzorg thuiszorg buurtzorg zorggroep zorginstelling zorgboerderij zorghuis woonzorgcentrum verzorgingshuis verpleeghuis',
  'verzorgingstehuis verpleegtehuis wooncentrum woongroep bejaardenhuis seniorencomplex hospice ziekenhuis kliniek polikliniek umc',
  'huisartsenpraktijk huisartsenpost praktijk psychologenpraktijk tandartspraktijk fysiotherapiepraktijk gezondheidscentrum',
  'apotheek gezinshuis pleegzorg crisisopvang noodopvang vrouwenopvang blijf safehouse opvanglocatie opvanghuis azc internaat',
  'leefgroep behandelgroep stichting vereniging voetbalvereniging voetbalclub vv sv sc fc rkvv korfbalclub korfbalvereniging',
  'hockeyclub tennisclub tennisvereniging zwemclub zwemvereniging gymvereniging turnvereniging judoschool sportschool dansschool',
  'muziekschool balletschool manege scouting scoutinggroep harmonie fanfare koor schaakvereniging atletiekvereniging ijsclub club',
  'kerk kerkgemeente parochie moskee synagoge tempel gemeente pinkstergemeente kerkgenootschap klooster bedrijf bouwbedrijf',
  'schildersbedrijf schoonmaakbedrijf installatiebedrijf transportbedrijf loonbedrijf uitzendbureau supermarkt bakkerij slagerij',
  'garage kapsalon kapper winkel drogist restaurant cafe cafetaria snackbar hotel tuincentrum bouwmarkt callcenter nagelstudio',
  'fabriek kwekerij advocatenkantoor advocatenbureau notariskantoor kantoor bewindvoerder bewindvoerderskantoor woningcorporatie',
  'woningbouwvereniging wijkcentrum buurthuis buurtcentrum jongerencentrum speeltuin camping vakantiepark zwembad bibliotheek',
  'sociaal wijkteam gebiedsteam jeugdteam team huize villa residentie hofje flat centrum instituut bureau organisatie zorgaanbieder',
  'ambulant expertisecentrum revalidatiecentrum dierenkliniek peuteropvang buitenschoolse kinderboerderij theater museum bioscoop',
)
/** A name that ends so is an institution: "Bernardusschool", "Beatrixziekenhuis". */
export const NAME_ENDING =
  /(?:school|scholen|college|lyceum|gymnasium|ziekenhuis|gasthuis|kliniek|kerk|kapel|moskee|zorg|zorggroep|huis|staete|state|heem|oord|hoeve|hofstede|opvang|praktijk|groep|stichting|verblijf|centrum|hof|bond|club|erf|borg|tehuis|rijnstate|schans|toren|burcht|gaarde|waarden|thuis)$/u
/** As a word of its own after the name: "Montessori College", "Catharina Ziekenhuis". */
export const TAILS = set(
  'college lyceum gymnasium school scholengemeenschap ziekenhuis kliniek kerk centrum zorg groep zorggroep stichting praktijk instituut',
  'universiteit hogeschool opvang jeugdzorg thuiszorg ggz bv nv vof academie apotheek jeugdhulp kinderopvang advocaten notarissen gasthuis',
  'verzorgingshuis bewindvoering makelaars huis',
)
/** "werkt bij", "zit op", "opgenomen in": an institution follows. */
export const FRAME_VERBS = set(
  'werkt werkte werkzaam zit zat speelt speelde traint trainde voetbalt hockeyt opgenomen verblijft verbleef stage aangemeld client',
  'cliente lid behandeling behandeld leerling opname begeleiding therapie gaat ging les lessen opvang zwemt danst turnt rijdt woont',
  'logeert slaapt overgeplaatst geplaatst verwezen doorverwezen verpleegkundige begeleider medewerker hulpverlener onderzocht gezien',
  'onderzoek intake gesprek overleg afspraak dagbesteding dagbehandeling school vrijwilliger baan contact hulp zorg ambulant baantje',
)
export const FRAME_PREPOSITIONS = set('bij op in van naar via met door')
