// cspell:disable: parts of words, for patterns.
import { verbs } from '../verbs'

/** Violence, threat, sexual acts, acts of neglect: verbs in all their forms. */
export const INCIDENT_VERBS = verbs(`
slaan sla slaat sloeg sloegen geslagen
schoppen
trappen
stompen
meppen
aan+vallen val valt viel vielen gevallen
af+ranselen
in+slaan sla slaat sloeg sloegen geslagen
neer+slaan sla slaat sloeg sloegen geslagen
bijten bijt beet beten gebeten
knijpen knijp knijpt kneep knepen geknepen
krabben
duwen
wurgen
verwurgen
steken steek steekt stak staken gestoken
spugen spuug spuugt spuugde spuugden gespuugd spuwde gespuwd spuug
bespugen
bedreigen
dreigen
uit+schelden scheld scheldt schold scholden gescholden
op+sluiten sluit sloot sloten gesloten
vast+binden bind bindt bond bonden gebonden
vast+grijpen grijp grijpt greep grepen gegrepen
beet+pakken
aan+randen
betasten
verkrachten
misbruiken misbruik misbruikt misbruikte
ranselen
aftuigen
toetakelen
smijten smijt smeet smeten gesmeten
vloeren
vernielen
mishandelen
achter+laten laat liet lieten gelaten
buiten+sluiten sluit sloot sloten gesloten
toe+schreeuwen
af+snauwen
verbranden
verwonden
krenken
stalken
achtervolgen
molesteren
`)
  .split('\n')
  // A verdict, not an event (policy 9).
  .filter((form) => !/^(?:mishand|misbruik|krenk)/u.test(form))
  .join('\n')

/** Acts that need more than a verb. */
export const INCIDENT_PHRASES = `
(?:klap|klappen|tik|tikken|mep|meppen|draai om|vuistslag|vuistslagen|stomp|stompen|trap|trappen|schop|schoppen|pak slaag|pak rammel|oorvijg|duw|kopstoot|aframmeling) ~ (?:geeft|gaf|gaven|geven|gegeven|krijgt|kreeg|kregen|krijgen|gekregen|verkocht|verkoopt|uitgedeeld|uitdeelt|uitdeelde|te geven)
(?:geeft|gaf|gaven|krijgt|kreeg|kregen|verkocht|verkoopt|deelde|deelt) ~ (?:klap|klappen|tik|tikken|mep|meppen|vuistslag|vuistslagen|stomp|stompen|trap|trappen|schop|schoppen|pak slaag|oorvijg|duw|kopstoot|aframmeling)
(?:krijgt|kreeg|krijgen) ~ met (?:de|een) (?:riem|stok|pollepel|slipper|schoen|lat|liniaal|mattenklopper)|met (?:de|een) (?:riem|stok|pollepel|slipper|schoen|lat|liniaal|mattenklopper) (?:~ )?(?:krijgt|kreeg|slaat|sloeg|geslagen)
klappen (?:krijgt|kreeg|krijgen|vielen|vallen)
(?:trok|trekt|trekken|trokken|getrokken|trekt) ~~ (?:oor|oren|haar|haren|arm|armen|been|kraag)
(?:aan|bij) (?:haar|zijn|de|een|het|hun) (?:oor|oren|haar|haren|arm|armen|been|kraag|pols|nek|keel) (?:~ )?(?:trok|trekt|trekken|trokken|getrokken|greep|grijpt|gegrepen|pakte|gesleurd|sleurt|sleurde|vastpakte|pakt)
(?:gooit|gooide|gooien|gooiden|gegooid|smeet|werpt|wierp) ~~ (?:naar|tegen|op) (?:het|haar|hem|moeder|vader|de|zijn|hun|mij)
(?:naar|tegen|op) (?:haar|hem|het kind|de kinderen|moeder|vader|mij|(?:haar|zijn|hun) (?:hoofd|gezicht|\\p{L}+)) (?:toe |heen )?(?:gooit|gooide|gooien|gooiden|gegooid|heeft gegooid|smeet|smijt|gesmeten|wierp|geworpen)
met (?:een|het|haar|zijn|de|borden|spullen|servies|stoelen|stoel|mes|glazen) ~ (?:gooit|gooide|gooien|gegooid|smijt|smeet|dreigt|dreigde|zwaaide|zwaait)
(?:bij|naar) de keel (?:~ )?(?:greep|grijpt|gegrepen|pakt|pakte|gepakt|vastgreep|grijpen|vliegt|vloog|gevlogen)
(?:greep|grijpt|pakt|pakte|gegrepen|gepakt|vloog|vliegt) ~~ (?:bij|naar) de keel
(?:laat|liet|laten|lieten|gelaten|achterlaat|achterliet|achtergelaten|was|waren|is|zijn|zat|zaten|bleef|blijft|blijven|bleven|gebleven|geweest|thuislaat|thuisliet) ~~ (?:alleen|zonder toezicht|alleen thuis|onbeheerd)(?! (?:met|maar|als|op|omdat|in|door|via|bij|om))
(?:alleen|zonder toezicht|onbeheerd|aan (?:haar|zijn|hun) lot) (?:thuis |in huis |in de auto |achter |op straat |buiten )?(?:laat|liet|laten|lieten|gelaten|achterlaat|achterliet|achtergelaten|was|waren|is|zijn|bleef|bleven|gebleven|geweest|zat|zaten|thuislaat|overlaat|overliet|overgelaten)
(?:geen|niets|niet|nauwelijks) (?:te )?(?:eten|drinken|ontbijt|avondeten|warm eten|maaltijd|voedsel)(?: \\S+)? (?:geeft|gaf|geven|krijgt|kreeg|krijgen|kregen|gekregen|gegeven|gehad)
(?:geeft|gaf|krijgt|kreeg|krijgen|kregen|gaven|geven) ~~ (?:geen|niets te|niet te) ?(?:eten|drinken|ontbijt|avondeten|maaltijd)
zonder (?:eten|avondeten|ontbijt) (?:naar|op) (?:bed|school) (?:ging|gaat|moest|moet|gestuurd|stuurt|stuurde|komt|kwam|gekomen)
(?:stuurt|stuurde|ging|gaat|moest|moet|komt|kwam) ~~ zonder (?:eten|avondeten|ontbijt)
(?:buiten|op straat|op het balkon|in de kou|in de schuur|op de gang) (?:zet|zette|gezet|moest slapen|moet slapen|opsluit|liet slapen|laat slapen|sliep|slaapt|slapen)
(?:zet|zette) ~~ (?:buiten|op straat|uit huis|het huis uit)
(?:schreeuwt|schreeuwde|schreeuwen|geschreeuwd|gilt|gilde|tiert|tierde|brult|brulde|schold|scheldt|schelden|gescholden|vloekt|vloekte) ~~ (?:tegen|naar|op) (?:het kind|de kinderen|haar|hem|moeder|vader|cliënt\\p{L}*|zijn|hun|mij|\\p{L}+)
(?:tegen|naar|op) (?:het kind|de kinderen|haar|hem|moeder|vader|cliënt\\p{L}*|mij|hun \\p{L}+|zijn \\p{L}+|haar \\p{L}+) (?:schreeuwt|schreeuwde|schreeuwen|tekeerging|tekeergaat|tekeer ging|tekeer gaat|uitvalt|uitviel|schold|scheldt|heeft geschreeuwd)
(?:ging|gaat) ~~ tekeer
(?:raakt|raakte|aanraakt|aanraakte|aangeraakt|betastte) ~~ (?:intiem\\p{L}*|geslachtsdelen|geslachtsdeel|billen|borsten|vagina|penis|tussen (?:haar|de|zijn) benen|onder (?:haar|zijn) kleren)
(?:seks|gemeenschap|seksuele handelingen|seksueel contact|geslachtsgemeenschap)(?: met \\p{L}+)? ~ (?:heeft|had|hebben|gehad|dwingt|dwong|gedwongen|verricht|pleegt|pleegde)
(?:dwingt|dwong|gedwongen|dwingen) ~~ (?:seks|gemeenschap|handelingen|uit te kleden)
(?:loopt|liep|heeft|had|hebben|opgelopen|hield) ~~ (?:een )?(?:blauw oog|blauwe plek|blauwe plekken|bloedneus|striem|striemen|schaafwond|schaafwonden|snee|snijwond|wond|wonden|brandwond|brandwonden|bult|buil|kras|krassen|bijtwond|gebroken (?:arm|been|pols|vinger|neus|rib|ribben|sleutelbeen|kaak|enkel|tand|tanden|hand|voet|teen|elleboog|schouder|bot|botten|ruggenwervel|heup)|letsel|verwonding|verwondingen|kneuzing)
(?:een )?(?:blauw oog|blauwe plek|blauwe plekken|bloedneus|striem|striemen|schaafwond\\p{L}*|snijwond|wond|wonden|brandwond\\p{L}*|bult|buil|bijtwond|gebroken (?:arm|been|pols|vinger|neus|rib|ribben|sleutelbeen|kaak|enkel|tand|tanden|hand|voet|teen|elleboog|schouder|bot|botten|ruggenwervel|heup)|letsel|verwonding\\p{L}*) (?:(?:~ )?(?:had|opliep|opgelopen|kreeg)|(?:[^\\s.;:]+ ){0,9}?(?:gezien|gehad))
(?:zag|zie|zien|gezien|liet|toonde|laat|toont) ~~ (?:blauw oog|blauwe plek|blauwe plekken|striem|striemen|schaafwond\\p{L}*|snijwond\\p{L}*|wond|wonden|brandwond\\p{L}*|bult|buil|krassen|bijtwond\\p{L}*|letsel|verwonding\\p{L}*|plekken|kneuzing\\p{L}*)
(?:van de trap|uit de auto|door de kamer|tegen de muur|tegen de grond|op de grond|de trap af|tegen de kast) (?:~ )?(?:gooit|gooide|duwt|duwde|geduwd|gegooid|smeet|gesmeten|sleurt|sleurde|gesleurd)
(?:met de dood|met een mes|met een pistool|met een riem|met een stok|met een vuurwapen) (?:~ )?(?:bedreigt|bedreigde|bedreigd|dreigt|dreigde|sloeg|slaat|geslagen)
handtastelijk (?:is|was|werd|geworden|wordt)
(?:is|was|werd|wordt) ~~ handtastelijk
(?:is|was|waren|werd) ~~ (?:gewelddadig|agressief) (?:tegen|naar) (?:haar|hem|moeder|het kind|de kinderen)
(?:klem|in de hoek) (?:zet|zette|gezet|dreef|gedreven)
(?:de hand|een hand) (?:licht|op) ~ (?:hief|heft|ophief|opheft|geheven)
geslagen|geschopt|uitgescholden
`.replaceAll(' ~~ ', ' (?:[^\\s.;:]+ ){0,9}?')

/** Nouns that stand for events of violence in what others say. */
export const INCIDENT_NOUNS = `
(?:slaag|klappen|stompen|slaan|schoppen|geweld|ruzie met klappen|vechtpartij|vechtpartijen|mishandelingen|bedreigingen|geweldsincident\\p{L}*)
`
/** Which are also ordinary words. */
export const NO_INCIDENT = `
(?:steekt|stak|steken) (?:~ )?(?:over|energie|tijd|vinger|hand)
(?:gooit|gooide|gooien) ~ (?:bal|ballen|weg)
(?:slaat|sloeg|slaan|geslagen) (?:~ )?(?:over|op de vlucht|alarm|dicht|gade|een bladzijde|ogen neer|de ogen|met (?:haar|zijn) vuist|op tafel|op de tafel|armen|de armen|een arm|haar arm|zijn arm)
(?:bijt|beet|beten|bijten) (?:~ )?(?:op|in) (?:haar|zijn|de) (?:nagels|lip|lippen|mouw|brood)
(?:krabt|krabde|krabben) (?:~ )?(?:zich|achter|aan (?:haar|zijn) (?:hoofd|hand|arm))
(?:duwt|duwde|duwen) (?:~ )?(?:de deur|het speelgoed|de stoel|een stoel|de auto|de pop|de kinderwagen|de wagen)
(?:trapt|trapte|trappen) (?:~ )?(?:bal|op de rem|een balletje)
(?:de|drie|twee|vier|op de|van de) trappen
(?:klem|klemt|knijpt|kneep) (?:~ )?(?:in (?:haar|zijn) (?:eigen )?(?:handen|hand|zakdoek|knuffel))
(?:mag|niet|nooit|ook niet) (?:~ )?aangevallen
in de steek|een steek|steken in
om \\p{L}+ gaat
`
/** Places out of the therapist's sight (policy 14). */
export const OUT_OF_SIGHT = `
thuis
’s nachts|’s avonds|’s ochtends
(?:in|op) bed|naar bed|bed
in de (?:slaapkamer|keuken|badkamer|douche|auto|schuur|kelder|garage|kinderkamer|woonkamer|woning|huiskamer|tuin|trein|bus|winkel|supermarkt|speeltuin|klas|flat|camping)
op (?:straat|school|het schoolplein|de trap|het balkon|vakantie|zolder|zijn kamer|haar kamer|de bank|de opvang|de camping|de gang thuis|het sportveld|de sportclub)
(?:bij|naar) (?:oma|opa|vader|moeder|de buren|tante|oom) thuis|in huis|aan tafel thuis|onder de douche|in het huis|voor het slapengaan|tijdens het eten thuis|in de nacht|in het zwembad|buiten op straat
`
/** Where or how the therapist was there. */
export const PERCEIVED = `
ik (?:zag|zie|hoorde|rook|voelde|merkte|constateerde|observeerde|nam|trof|telde|mat|keek|bekeek|schrok|vond|stond|zat|liep|kwam)
(?:zag|hoorde|rook|voelde|merkte|constateerde|observeerde|trof|telde|schrok) ik
(?:heb|had) ik ~ (?:gezien|gehoord|waargenomen|geconstateerd|geobserveerd|meegemaakt)
ik (?:heb|had) ~ (?:gezien|gehoord|waargenomen|geconstateerd|geobserveerd|meegemaakt)
(?:in|bij|voor) mijn (?:bijzijn|aanwezigheid|ogen|praktijk|spreekkamer|wachtkamer|behandelkamer|kamer|zicht|bureau|deur|gehoorsafstand|aanwezig zijn)
(?:in|voor|bij) de (?:wachtkamer|praktijk|spreekkamer|behandelkamer|behandelruimte|praktijkruimte|receptie|praktijkdeur|balie|gang van de praktijk|parkeerplaats van de praktijk)
(?:tijdens|onder|in) (?:de|het|een|onze|mijn|ons|haar|zijn) (?:\\p{L}+ )?(?:sessie|behandeling|consult|gesprek|huisbezoek|intake|afspraak|massage|therapie|oudergesprek|intakegesprek)
bij mij (?:binnen|in|aan|op|kwam|komt|gekomen|thuis)
(?:tegen|naar|voor|aan) mij
(?:liet|toonde|laat|toont) mij ~
mij (?:zien|tonen)
`
