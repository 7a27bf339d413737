const list = (...lines: readonly string[]): readonly string[] => lines.join(' ').split(' ').filter(Boolean)

/** Written with a capital, and nobody's name: the allow-list of the second pass, folded. */
export const ALLOWED: ReadonlySet<string> = new Set([
  // Days, months, feasts.
  ...list(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september',
    'oktober november december kerst kerstmis kerstavond pasen paasdag pinksteren hemelvaart koningsdag sinterklaas suikerfeest',
    'offerfeest ramadan oudjaar nieuwjaar carnaval bevrijdingsdag moederdag vaderdag sint piet kerstman halloween',
  ),
  // Countries, peoples, languages, faiths: named in the notes of half the country.
  ...list(
    'nederland nederlands nederlandse nederlander nederlanders belgie belgisch belgische vlaams vlaanderen duitsland duits duitse',
    'frankrijk frans franse engeland engels engelse brits britse spanje spaans spaanse italie italiaans italiaanse portugal portugees',
    'portugese polen pools poolse roemenie roemeens roemeense bulgarije bulgaars bulgaarse griekenland grieks griekse turkije turks',
    'turkse marokko marokkaans marokkaanse berbers tamazight tarifit algerije tunesie egypte egyptisch suriname surinaams surinaamse',
    'sranan hindoestaans hindoestaanse javaans javaanse creools antillen antilliaans antilliaanse papiaments papiamento curacao aruba',
    'bonaire indonesie indonesisch indisch molukken moluks molukse china chinees chinese japan japans vietnam thailand thais india',
    'pakistan afghanistan afghaans afghaanse iran iraans iraanse irak iraaks syrie syrisch syrische libanon eritrea eritrees eritrese',
    'ethiopie somalie somalisch somalische ghana ghanees nigeria nigeriaans kaapverdie oekraine oekraiens oekraiense rusland russisch',
    'russische servie kroatie bosnie bosnisch kosovo albanie albanees hongarije hongaars tsjechie slowakije oostenrijk zwitserland',
    'zweden noorwegen denemarken finland ierland schotland amerika amerikaans amerikaanse vs canada australie brazilie colombia',
    'venezuela dominicaanse afrika afrikaans europa europees europese azie fries friese arabisch arabische koerdisch koerdische dari',
    'pasjtoe farsi tigrinya amhaars islam islamitisch moslim joods joodse christelijk katholiek hindoe bijbel koran god allah fryslan',
    'israel palestina palestijns mexico peru cuba kenia oeganda congo kongo angola zuid-afrika filipijnen korea sri lanka',
  ),
  // Terms, bodies and instruments of the field.
  ...list(
    'veilig thuis meldcode kindcheck vt ggz ggd ggz jgz cjg rvdk rvk raad kinderbescherming jeugdbescherming jeugdzorg jeugdwet wmo',
    'wlz avg bw wgbo wkkgz wvggz wzd ots uhp vog uwv svb cak duo ind coa azc ciz zorgkantoor politie justitie openbaar ministerie om kindertelefoon slachtofferhulp landelijk',
    'rechtbank gerechtshof kinderrechter rijk gemeente wijkteam sociaal team centrum jeugd gezin huisarts seh ehbo ic icu hap poh',
    'wijkverpleging thuiszorg school basisonderwijs po vo vso sbo so mbo hbo wo havo vwo vmbo isk bso kdv igz igj nvo nip bpsw skj big',
    'agb knmg rbcz nvpa vit nza zorgverzekeraar dsm icd ptss cptss adhd add ass pddnos odd ocd gts asperger down borderline bps',
    'depressie emdr cgt act dgt mbt vht mst mdft fft ipt nika sdq cbcl ysr tscyc trs risicotaxatie mft ic mmse moca bdi hads scl ors srs',
    'wisc wais wppsi nio iq tiq viq piq avl cito kijkwijzer lirik arij delta triple signs of safety parkinson alzheimer korsakov',
    'tourette turner rett klinefelter crohn epilepsie diabetes copd cva tia hiv covid corona ehlers danlos munchausen stockholm',
    'aow wia wao ww bijstand wajong dww pgb zzp bkr cv bv nv vve btw kvk aanmeldcode sova mee kopp kvo kjtz kjp gz gzpsych psycholoog',
    'memo dr drs mr mw mevr dhr ing ir prof mevrouw meneer heer cliente client client pt mantelzorg kamerbrief pdf sms app apps wc tv',
    'wifi gps usb ok oke ps nb etc hij zij ik wij jullie haar hem papa mama opa oma pa ma pappa mamma vader moeder broer zus oom tante',
    'sranantongo theraplay cohen cohens lvak emotioneel awb evrm ivrk avg wvo sr sv rv opp ib ibers iber mt ot mdo zat bjz lvb vb mvt wsg wsnp ccc halt slachtofferhulp fiom opvang ambulance',
    'ritalin concerta medikinet strattera sertraline fluoxetine temazepam oxazepam paracetamol ibuprofen melatonine risperidon prozac',
    'seroquel haldol lorazepam diazepam methadon xanax',
  ),
  // Firms, media, games, stories and what children say of them.
  ...list(
    'facebook instagram insta tiktok snapchat whatsapp youtube twitter x signal telegram messenger google gmail outlook marktplaats',
    'funda netflix spotify discord roblox minecraft fortnite nintendo playstation xbox pokemon lego playmobil barbie frozen elsa nijntje',
    'bumba disney pippi langkous dikkie dik spiderman batman superman mickey mouse harry potter jip janneke kabouter plop donald duck',
    'albert heijn ah lidl aldi jumbo hema action ikea blokker kruidvat gamma zara ns internet whatsappgroep teams zoom',
    'assepoester roodkapje sneeuwwitje kikker pinokkio bambi doornroosje grover elmo ernie bert sesamstraat klokhuis',
  ),
  // Who is quoted in a report is nobody in the case.
  ...list(
    'bowlby ainsworth winnicott piaget erikson freud jung rogers maslow beck young linehan vygotsky bronfenbrenner minuchin satir',
    'rorschach likert glasgow achenbach conners beery bender rey raven vineland bayley',
  ),
  ...list(
    'u nederlandse ons onze n.v.t nvt ja nee avg a4 stap groep klas fase bijlage artikel wet kind kinderen ouders jaar',
  ),
])

/** "Nederlandstalige", "Wvggz-maatregel", "adhd'er". */
export const ALLOWED_ENDING = /(?:talig|talige|-test|-vragenlijst|-score|-maatregel|-schaal|-plan|-traject)$/u
