// cspell:disable: parts of words, for patterns.
import { verbs } from '../verbs'

/** What one may write with the fact beside it (policy 8): behaviour and visible mood, each with its inflected form. */
export const BEHAVIOUR = `
(?:agressief|agressieve|agressiever|boos|boze|kwaad|woedend|woedende|woest|razend|driftig|driftige|opvliegend|opvliegende|explosief)
(?:bang|bange|angstig|angstige|banger|doodsbang|doodsbenauwd|benauwd|schichtig|schichtige|schrikachtig|geschrokken|in paniek|paniekerig|geïntimideerd)
(?:verdrietig|verdrietige|somber|sombere|ongelukkig|ongelukkige|depri|neerslachtig|neerslachtige|terneergeslagen|treurig|troosteloos|wanhopig|wanhopige|ellendig|moedeloos|emotioneel|overstuur|ontredderd|ontdaan|huilerig|aangeslagen|gekwetst|geraakt)
(?:gespannen|nerveus|nerveuze|zenuwachtig|zenuwachtige|gestrest|gestresst|gestreste|onrustig|onrustige|rusteloos|rusteloze|gejaagd|gejaagde|opgefokt|prikkelbaar|prikkelbare|opgewonden|opgejaagd|hyper|druk|drukke|hyperactief|ontregeld|onder druk|overbelast|overspannen)
(?:teruggetrokken|stilletjes|in zichzelf gekeerd|gesloten|apathisch|apathische|lusteloos|lusteloze|verlegen|timide|passief|passieve|introvert|onbereikbaar)
(?:vijandig|vijandige|dreigend|dreigende|intimiderend|intimiderende|onbeleefd|onbeleefde|brutaal|brutale|bot|botte|grof|grove|onbeschoft|onbeschofte|onvriendelijk|onvriendelijke|onaardig|kortaf|nors|norse|chagrijnig|chagrijnige|onheus|respectloos|respectloze|onverschillig|onverschillige|ongeïnteresseerd|ongeïnteresseerde|kil|kille|koel|koele|afstandelijk|afstandelijke|afwijzend|afwijzende|ontwijkend|ontwijkende|hardhandig|hardhandige|ruw|ruwe|streng|strenge|te streng|ongeduldig|ongeduldige|dwingend|dwingende|controlerend|controlerende|defensief|defensieve|provocerend|agerend|ontremd|uitdagend|geagiteerd|geagiteerde|geïrriteerd|geïrriteerde|gefrustreerd|gefrustreerde|claimend|claimende|bazig|bazige|dominant|dominante|wantrouwend|wantrouwende|wantrouwig|achterdochtig|achterdochtige|argwanend|jaloers|jaloerse|bezitterig|bezitterige|overbezorgd|overbezorgde|overbeschermend|overbeschermende|weinig betrokken|niet betrokken|onbetrokken|tegenwerkend|onwillig|onwillige|niet coöperatief|niet gemotiveerd|ongemotiveerd|ongehoorzaam|lastig|lastige|opstandig|opstandige|vervelend|vervelende|dwars|tegendraads)
(?:dronken|beschonken|aangeschoten|bezopen|laveloos|stoned|onder invloed|high|vermoeid|vermoeide|oververmoeid|uitgeput|uitgeputte|doodmoe|moe|slaperig|slaperige|futloos|verward|verwarde|in de war|gedesoriënteerd|warrig|warrige|chaotisch|chaotische)
(?:vrolijk|vrolijke|blij|blije|gelukkig|gelukkige|opgewekt|ontspannen|tevreden|trots|opgelucht|zorgzaam|zorgzame|liefdevol|liefdevolle|lief|lieve|betrokken|warm en|hartelijk|hartelijke|vriendelijk|vriendelijke|aardig|aardige|beleefd|behulpzaam|meewerkend|coöperatief|zelfverzekerd|rustig en)
(?:eenzaam|eenzame|onzeker|onzekere|beschaamd|schuldig voelt|verloren|hulpeloos|hulpeloze|machteloos|radeloos|kwetsbaar|kwetsbare|teleurgesteld|verbitterd|rancuneus|verveeld|gelaten)
`
/** Worth, character, fitness as a parent: stays a judgement, also with a fact (policy 8). */
export const WORTH = `
(?:slecht|slechte|slechter|goed|goede|ideale|fantastische|geweldige|uitstekende|prima|matige|vreselijke|waardeloze|waardeloos|verschrikkelijke|beroerde|ondermaatse|perfecte|voorbeeldige|ontaarde|falende|zwakke|ongeschikte|geschikte|capabele|incapabele|incompetente|competente|bekwame|onbekwame|hopeloze|tekortschietende|egoïstische|harde|betere|echte|rot|toegewijde|luie) (?:stief|pleeg|oer)?(?:moeder|vader|ouder|ouders|opvoeder|opvoeders|opvoedster|opvoeding|partner|mens|mensen|man|vrouw|echtgenoot|echtgenote|invloed|oma|opa|band|verzorger|verzorgster|thuissituatie|omgeving|kerel|karakter|inborst|relatie|zorg|voorbeeld|hechting|huwelijk)
(?:on)?betrouwba(?:ar|re)
(?:niet|nooit|geenszins|absoluut niet|moeilijk|nauwelijks) (?:~ )?te vertrouwen|te vertrouwen
(?:on)?eerlijk|(?:on)?eerlijke
(?:ongeschikt|ongeschikte|onbekwaam|onbekwame|incompetent|incapabel|niet capabel|niet geschikt|niet bekwaam|niet competent|pedagogisch \\p{L}+|opvoedingsonbekwaam|onmachtig|onmachtige|niet in staat|onbevoegd|wel geschikt|niet bij machte)
(?:egoïstisch|egoïstische|egocentrisch|egocentrische|zelfzuchtig|zelfzuchtige|manipulatief|manipulatieve|gevaarlijk|gevaarlijke|levensgevaarlijk|gewelddadig|gewelddadige|onberekenbaar|onberekenbare|onvoorspelbaar|onvoorspelbare|onverantwoordelijk|onverantwoordelijke|verantwoordelijk genoeg|onverantwoord|lui|luie|dom|domme|gemeen|gemene|wreed|wrede|harteloos|harteloze|liefdeloos|liefdeloze|hypocriet|hypocriete|gewetenloos|gewetenloze|achterbaks|achterbakse|asociaal|asociale|onaangepast|labiel|labiele|instabiel|instabiele|onstabiel|onstabiele|naïef|naïeve|onvolwassen|kinderachtig|kinderachtige|koppig|koppige|hysterisch|hysterische|gek|gekke|gestoord|gestoorde|knettergek|geschift|vals|valse|sluw|sluwe|geslepen|schijnheilig|schijnheilige|arrogant|arrogante|ijdel|gierig|hebzuchtig|laf|laffe|walgelijk|walgelijke|schandalig|schandalige|onacceptabel|onacceptabele|onaanvaardbaar|onaanvaardbare|onvergeeflijk|verwerpelijk|verwerpelijke|beneden alle peil|ongepast|ongepaste|onbehoorlijk|onhandelbaar|onhandelbare|moeilijk opvoedbaar|verwend|verwende|stiekem|stiekeme|sadistisch|sadistische|tiranniek|tirannieke|autoritair|autoritaire|onuitstaanbaar|onmogelijk mens|primitief|zwakbegaafd|onderontwikkeld|disfunctioneel|disfunctionele|ontwricht|ontwrichte|problematisch|problematische|schadelijk|schadelijke|destructief|destructieve|giftig|giftige|toxisch|toxische|ongezonde|onveilige|onveilig|onveiliger|veilig|veilige|(?:pedagogisch )?verwaarlozend|verwaarlozende|mishandelend|mishandelende|oppervlakkig|oppervlakkige|onbeschaafd|respectabel|liegbeest|hard voor|doortrapt|doortrapte|berekenend|berekenende|losbandig|losbandige|slordig|slordige|zwak|zwakke|ondankbaar|ongevoelig|ongevoelige|empathieloos|gevoelloos|onredelijk|onredelijke|wispelturig|wispelturige|grillig|grillige|ontoerekeningsvatbaar|zorgelijk|zorgwekkend|zorgwekkende|ernstig verwaarloosd|rampzalig|hopeloos|een ramp)
(?:bullebak|bruut|bruten|tiran|huistiran|leugenaar|leugenaarster|lastpak|lastpost|klootzak|monster|beest|egoïst|egoïste|manipulator|manipulatrice|griezel|engerd|viezerik|viespeuk|smeerlap|schurk|zak|eikel|dictator|despoot|pestkop|ruziezoeker|ruziemaker|driftkop|heethoofd|agressor|bedrieger|bedriegster|oplichter|charlatan|nietsnut|luilak|profiteur|profiteurs|klaploper|uitvreter|slappeling|watje|loser|mislukkeling|sukkel|heks|feeks|kenau|kreng|trut|slet|hoer|rokkenjager|macho|boeman|rotzak|hufter|aso|aanstelster|aansteller|dramaqueen|drama queen|aandachttrekker|aandachtszoeker|huichelaar|wolf in schaapskleren|slecht mens|goed mens|engel|schat|crimineel type|onmens|wildeman|woesteling|dwingeland|sadist|ploert|tuig|dweil|zuiplap|dronkaard|dronkenlap|zuipschuit|losbol|lellebel|slons|sloddervos|moederskindje|slachtoffer|zondebok|probleemkind|probleemgezin|rotkind|lieverd|heilige|boosdoener|schuldige|kwade genius|stoker|stookster|rotvent|etterbak|etter|vechtersbaas|houwdegen|gluiperd)
losse handjes|een kort lontje|kort lontje|twee gezichten|dubbele agenda|een gevaar|gevaar voor|vormt een gevaar|een bedreiging voor|tikkende tijdbom|spoort niet|niet goed snik|niet sporen|deugt (?:~ )?(?:niet|voor geen meter)|niet deugt|niet deugen|geen goede|geen haar beter|geen knip voor de neus|niets waard|geen schim van|niet goed wijs|niet normaal|abnormaal|niet pluis|van de pot gerukt
de schuld van|schuld aan|schuldig aan|heeft schuld|is schuldig|door de schuld
(?:opvoeding|opvoedstijl|aanpak|gedrag|houding|zorg|thuissituatie|opvoedsituatie|gezinssituatie|situatie|relatie|band|hechting|communicatie|huishouding|omgang|sfeer) ~ (?:is|was|zijn|waren|schiet|laat) ~ (?:slecht|goed|prima|ondermaats|onvoldoende|voldoende|te wensen over|onder de maat|beneden peil|beneden de maat|verstoord|ongezond|zorgelijk|ernstig|problematisch|schrijnend|erbarmelijk|abominabel|onhoudbaar|onwenselijk|tekort|gebrekkig|schadelijk|niet goed|niet veilig|niet in orde|verre van ideaal|niet gezond|belabberd|chaotisch)
(?:ernstige|grove|pedagogische|emotionele|affectieve|lichamelijke|fysieke|medische|verregaande) (?:verwaarlozing|mishandeling)|sprake van (?:\\p{L}+ )?(?:mishandeling|verwaarlozing|misbruik|geweld|huiselijk geweld|kindermishandeling|parentificatie|opvoedonmacht|onveiligheid|machtsmisbruik|psychische mishandeling|een onveilige|een loyaliteitsconflict|ouderverstoting)|is (?:een )?(?:geval van )?(?:kindermishandeling|mishandeling|verwaarlozing|geestelijke mishandeling|psychische mishandeling|machtsmisbruik|intieme terreur|huiselijk geweld|ouderverstoting)|(?:kindermishandeling|verwaarlozing|mishandeling|ouderverstoting|huiselijk geweld) is
`
/** Verdicts and inner states in a verb. */
export const VERDICT_VERBS = verbs(`
liegen lieg liegt loog logen gelogen
jokken
bedriegen bedrieg bedriegt bedroog bedrogen
verzinnen verzin verzint verzon verzonnen
overdrijven overdrijf overdrijft overdreef overdreven
manipuleren manipuleer manipuleert manipuleerde gemanipuleerd
mishandelen
verwaarlozen
misbruiken misbruik misbruikt misbruikte
terroriseren terroriseer terroriseert terroriseerde geterroriseerd
tiranniseren tiranniseer tiranniseert tiranniseerde getiranniseerd
intimideren intimideer intimideert intimideerde geïntimideerd
kleineren kleineer kleineert kleineerde gekleineerd
vernederen verneder vernedert vernederde vernederd
bagatelliseren bagatelliseer bagatelliseert bagatelliseerde gebagatelliseerd
minimaliseren minimaliseer minimaliseert minimaliseerde
dramatiseren dramatiseer dramatiseert dramatiseerde
provoceren provoceer provoceert provoceerde
saboteren saboteer saboteert saboteerde
domineren domineer domineert domineerde gedomineerd
falen
tekort+schieten schiet schoot schoten geschoten
verpesten
verwennen
haten haat haatte haatten gehaat
schamen
genieten geniet genoot genoten
wantrouwen
aan+stellen
parentificeren parentificeert geparentificeerd
isoleren isoleert isoleerde geïsoleerd
claimen
indoctrineren indoctrineert indoctrineerde geïndoctrineerd
hersenspoelen hersenspoelt
tegen+werken
mee+werken
aan+trekken
`)
  .split('\n')
  .filter(
    (form) =>
      !/^(?:leden|geleden|leed|falen|haat|claim|mee|meewerk|werk|trek|trok|aantrek|aangetrokken|stel)/u.test(form),
  )
  .join('\n')
