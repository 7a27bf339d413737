// cspell:disable: parts of words, for patterns.
/** Says that one does not know, did not ask, did not see, makes no statement: clean (policies 6 and 10). */
export const NO_CLAIM = `
ik (?:kan|kon) (?:[^\\s.;:]+ ){0,6}?(?:niet|geen|niets|niks|weinig) (?:[^\\s.;:]+ ){0,3}?(?:beoordelen|zeggen|vaststellen|weten|nagaan|controleren|inschatten|bevestigen|uitsluiten|bepalen|oordelen|achterhalen|zien|verklaren|overzien|uitspraak|oordeel|nagegaan)
(?:kan|kon) ik (?:[^\\s.;:]+ ){0,6}?(?:niet|geen|niets|niks|weinig) (?:[^\\s.;:]+ ){0,3}?(?:beoordelen|zeggen|vaststellen|weten|nagaan|controleren|inschatten|bevestigen|uitsluiten|bepalen|oordelen|achterhalen|zien|verklaren|uitspraak|oordeel)
ik (?:kan|kon) ~ (?:beoordelen|zeggen|vaststellen|nagaan) niet
(?:weet|wist) ik (?:~ )?niet|ik (?:weet|wist) (?:~ )?niet|ik heb geen (?:\\p{L}+ )?(?:zicht|kennis|informatie|gegevens|wetenschap|oordeel|uitspraak|mening)|(?:heb|had) ik geen (?:zicht|kennis|informatie|gegevens|wetenschap|oordeel|idee|mening)|ik weet niets|weet ik niets
ik (?:vroeg|vraag) (?:[^\\s.;:]+ ){0,6}?(?:niet|of|hoe|waar|wat|wie|wanneer|waarom|waardoor|naar|om)|(?:vroeg|vraag) ik (?:[^\\s.;:]+ ){0,5}?(?:niet|of|hoe|waar|wat|wie|wanneer|waarom|naar|om)
ik heb (?:[^\\s.;:]+ ){0,6}?(?:gevraagd|nagevraagd|geïnformeerd) (?:of|wie|hoe|wat|waar|wanneer|waarom|naar)
ik heb (?:[^\\s.;:]+ ){0,6}?niet (?:~ )?(?:gevraagd|nagevraagd|besproken|onderzocht|gezien|gesproken|gehoord|kunnen \\p{L}+|nagegaan|waargenomen|ontmoet|meegemaakt|geconstateerd|vastgesteld|bekeken)
(?:heb|had) ik (?:[^\\s.;:]+ ){0,6}?(?:niet|nooit) (?:~ )?(?:gevraagd|nagevraagd|besproken|onderzocht|gezien|gesproken|gehoord|kunnen \\p{L}+|nagegaan|waargenomen|ontmoet|meegemaakt|vastgesteld|bekeken)
ik heb (?:[^\\s.;:]+ ){0,6}?(?:nooit|geen) (?:~ )?(?:gezien|gesproken|ontmoet|gehoord|waargenomen|letsel|aanwijzingen|signalen|onderzoek|contact)
(?:mij|ons|me) (?:is|was) (?:[^\\s.;:]+ ){0,3}?(?:niets|niet|geen) (?:[^\\s.;:]+ ){0,3}?bekend|(?:is|was) (?:mij|ons|het mij) (?:niet|niets) bekend|mij niet bekend|niet bekend (?:of|hoe|wie|waar|wanneer|wat|is)|onbekend (?:of|hoe|wie|waar|wanneer|wat|is|waardoor|waarom)|is (?:mij )?onbekend|(?:mij|me) onbekend|is mij bekend of|ik weet niet of
(?:het is|blijft|is het|is) (?:mij )?(?:[^\\s.;:]+ )?(?:onduidelijk|niet duidelijk|onbekend|niet bekend|niet vast te stellen|niet te zeggen|nog niet duidelijk)
ik doe (?:[^\\s.;:]+ ){0,5}?geen uitspraak|doe ik geen uitspraak|doe (?:[^\\s.;:]+ ){0,3}?geen uitspraak|ik oordeel (?:daar|hier)? ?niet|ik onthoud mij|laat ik in het midden|ik laat in het midden|ik trek geen conclusie\\p{L}*|ik geef geen oordeel|daarover geen oordeel|ik ga niet in op|ik spreek mij niet uit
ik (?:zag|zie|hoorde|rook|merkte|vond|constateerde|nam|trof|voelde) (?:(?!dat |hoe )[^\\s.;:]+ ){0,8}?(?:geen|niets|niet|nooit)|(?:zag|zie|hoorde|rook|merkte|constateerde|trof) ik (?:(?!dat |hoe )[^\\s.;:]+ ){0,8}?(?:geen|niets|niet|nooit)
ik was (?:~ )?niet bij|ik was er niet bij|ik heb dit niet zelf|niet zelf (?:gezien|waargenomen)|heb ik zelf niet
ik ben (?:[^\\s.;:]+ ){0,4}?niet (?:[^\\s.;:]+ ){0,3}?op de hoogte|ben ik niet (?:[^\\s.;:]+ ){0,3}?op de hoogte|niet aan mij om
ik ken (?:hen|haar|hem|het kind|de kinderen|ze|vader|moeder|\\p{L}+|deze \\p{L}+|zijn \\p{L}+|haar \\p{L}+) (?:~ )?niet|ken ik (?:~ )?niet
er (?:is|was|zijn|waren) ~ geen (?:\\p{L}+ )?(?:letsel|verwondingen|aanwijzingen|signalen|blauwe plekken|sporen)|geen (?:zichtbaar |uiterlijk )?letsel|geen aanwijzingen
`
/** Asks, reports, consults, advises, says what is needed: no statement on what happened (policies 6, 9 and 16). */
export const REQUESTS = `
ik (?:meld|doe een melding|deed een melding|maak melding van|meldde|wil (?:~ )?melden) (?:[^\\s.;:]+ ){0,8}?(?:vermoeden|vermoedens|zorg|zorgen)
(?:doe|deed|maak|maakte) (?:[^\\s.;:]+ ){0,4}?melding (?:omdat|vanwege|wegens|want|uit) (?:[^\\s.;:]+ ){0,4}?(?:vermoeden|vermoedens|zorg|zorgen)
(?:meld|meldde) ik (?:[^\\s.;:]+ ){0,6}?(?:vermoeden|vermoedens|zorgen)|het vermoeden dat ik meld|mijn melding (?:betreft|gaat over)|deze melding (?:betreft|gaat over)|melding van een vermoeden
(?:mijn|de) vraag (?:~ )?(?:is|luidt|was)(?: dan ook)?:? (?:of|hoe|wat)
ik (?:verzoek|vraag|adviseer|adviseerde|stel voor|raad|raadde|vroeg) (?:[^\\s.;:]+ ){0,8}?(?:onderzoek|te onderzoeken|om|te|aan|veilig thuis|onderzoeken|advies)|verzoek ik|vraag ik (?:veilig thuis|om|u)|mijn verzoek|ik verzoek|graag onderzoek|ik leg de vraag voor|ik wil dat veilig thuis|ik hoop dat|hoop ik dat|ik hoop dat veilig thuis|ik zou graag|ik zou willen|zou ik graag|ik verwijs
(?:onderzoek|hulp|een gesprek|overleg|advies|begeleiding|nader onderzoek|zorg|een melding|steun|rust|veiligheidsafspraken|een veiligheidsplan|toezicht|inzet|contact met|monitoring) (?:[^\\s.;:]+ ){0,6}?(?:is |zijn )?(?:nodig|noodzakelijk|wenselijk|gewenst|aangewezen|passend|nuttig|verstandig|belangrijk|op zijn plaats|geboden|zinvol|raadzaam)
(?:nodig|noodzakelijk|wenselijk|verstandig|belangrijk|raadzaam|zinvol|van belang|dringend|urgent)(?: ~)? (?:dat|om|onderzoek|hulp|is dat)
ik (?:vind|acht|vond|achtte|denk dat) (?:[^\\s.;:]+ ){0,8}?(?:nodig|noodzakelijk|wenselijk|gewenst|aangewezen|verstandig|belangrijk|raadzaam|zinvol|van belang|beter|passend|goed om|onderzoek|nuttig)
(?:vind|acht) ik (?:[^\\s.;:]+ ){0,8}?(?:nodig|noodzakelijk|wenselijk|gewenst|verstandig|belangrijk|raadzaam|zinvol|van belang|beter|passend)
(?:noodzakelijk|nodig|wenselijk|raadzaam) (?:acht|vind|lijkt)
(?:lijkt|leek) (?:mij|me) (?:[^\\s.;:]+ ){0,3}?(?:nodig|noodzakelijk|wenselijk|goed|verstandig|belangrijk|raadzaam|beter|zinvol|nuttig|passend|het beste|aangewezen|aan te raden)
onderzoeken of|onderzoekt of|uitzoeken of|nagaan of|wordt onderzocht of|laten onderzoeken|te laten beoordelen|kan onderzoeken
`
/** A condition as cause of a risk, no more than that (policy 16). */
export const RISK = `
(?:vormt|vormen|vormde|kan|kunnen|is|zijn|betekent|levert|houdt|brengt|inhouden|zie ik als) (?:[^\\s.;:]+ ){0,6}?(?:risico|risico’s|risicofactor|risicofactoren)
risico (?:vormt|vormen|kan|kunnen|op|voor)
(?:kan|kunnen|zou) (?:[^\\s.;:]+ ){0,8}?(?:gevolgen|van invloed|invloed|effect) (?:hebben|zijn|op|voor)
`
/** The therapist's own feelings and acts (policy 12). */
export const OWN_FEELING = `
ik (?:[^\\s.;:]+ ){0,2}?(?:maak|maakte|schrok|schrik|huilde|vond het (?:\\p{L}+ )?(?:moeilijk|lastig|zwaar|verdrietig|heftig|vervelend|spannend|fijn|prettig|pijnlijk|naar|eng)|vind het (?:\\p{L}+ )?(?:moeilijk|lastig|zwaar|verdrietig|heftig|vervelend|spannend|fijn|prettig|pijnlijk|naar|eng)|was (?:\\p{L}+ )?(?:geraakt|aangedaan|geschrokken|ontdaan|bezorgd|verdrietig|boos|ongerust|onder de indruk|verbaasd|opgelucht|gespannen|bang|emotioneel|blij|zenuwachtig)|ben (?:\\p{L}+ )?(?:geschrokken|bezorgd|ongerust|geraakt|aangedaan|verdrietig|verbaasd|opgelucht|blij|boos)|voelde (?:mij|me)|voel (?:mij|me)|werd (?:\\p{L}+ )?(?:boos|bang|verdrietig|ongerust|onrustig|emotioneel|misselijk|zenuwachtig)|verbaas|verbaasde|heb (?:ernstige |grote |veel )?zorgen|had (?:ernstige |grote )?zorgen|vertrok|stond)
(?:maak|maakte|schrok|voelde|voel|werd|was|ben|heb) ik (?:[^\\s.;:]+ ){0,3}?(?:mij|me|zorgen|geschrokken|geraakt|bezorgd|ongerust|boos|verdrietig|aangedaan|bang|ontdaan|verbaasd)|schrok ik|mijn (?:zorg|zorgen|bezorgdheid)|het raakte mij|dat raakte mij|raakte mij
`
/** Number, age, address, name: all that may be said of a child one never saw (policy 16). */
export const CHILD_BASICS = `
(?:heeft|had|hebben|heeft de zorg voor|draagt de zorg voor|heeft de zorg over|is moeder van|is vader van|is de vader van|is de moeder van|kreeg|heeft samen met \\p{L}+(?: \\p{L}+)?) (?:samen )?(?:een|één|twee|drie|vier|vijf|zes|\\d+|geen|nog een|minderjarige|jonge|thuiswonende) (?:\\p{L}+ ){0,3}?(?:kind|kinderen|zoon|zoons|zonen|zoontje|zoontjes|dochter|dochters|dochtertje|dochtertjes|baby|tweeling|meisje|meisjes|jongen|jongens|peuter|kleuter|tieners|pubers)(?: van \\S+(?: (?:en|jaar|maanden) ?\\S*)*)?
(?:heeft|draagt|had) (?:\\p{L}+ ){0,2}?(?:de zorg|zorg) (?:voor|over) (?:haar|zijn|een|de) (?:\\p{L}+ )?\\p{L}+(?: van (?:\\d+|\\p{L}+) (?:jaar|maanden))?
(?:is|zijn|was|waren|worden|wordt) (?:nu |inmiddels |respectievelijk |bijna |net |pas )?(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)(?:,? (?:en )?(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien))* ?(?:jaar|maanden|weken)?(?: oud)?(?= ?[.,;]| en )
(?:is|zijn|werd|werden) (?:\\p{L}+ )?geboren|geboren (?:op|in)|(?:heet|heten)(?= )
(?:woont|wonen|staat|staan|verblijft|verblijven|woonde|woonden) (?:[^\\s.;:]+ ){0,4}?(?:aan|in|op|bij|samen|te|thuis|ingeschreven)
`
/** The cure is taken back: the therapist joins in (policy 3). */
export const ENDORSED = `
(?:terecht|naar waarheid|overtuigend|geloofwaardig|eerlijk|volkomen terecht|heel terecht|oprecht|waarheidsgetrouw|zeer geloofwaardig|niet voor niets|gelukkig eerlijk|met recht|begrijpelijkerwijs|uiteraard|natuurlijk|zonder twijfel|helaas terecht|openlijk en eerlijk)
uit (?:haar|zijn|het|de|hun|moeders|vaders|dit|dat|ons) (?:\\p{L}+ )?(?:verhaal|verhalen|relaas|woorden|verklaring|verklaringen|vertellingen|uitspraken|gesprek|gesprekken|uitlatingen|antwoorden|houding|gedrag|reactie|tekening|tekeningen|spel)(?: (?:van|met) (?:[^\\s.;:]+ ){1,4}?)? ?(?:blijkt|bleek|blijken|komt naar voren|kwam naar voren|maak ik op|leid ik af|wordt duidelijk|concludeer ik|valt op te maken|kan ik opmaken|begrijp ik|volgt)
(?:blijkt|bleek) (?:mij )?uit (?:haar|zijn|het|de|hun|moeders|vaders) (?:\\p{L}+ )?(?:verhaal|verhalen|relaas|woorden|verklaring|vertelling|uitspraken|gesprek|houding|gedrag|reactie|tekening)
(?:weet|wist|beseft|besefte|realiseert zich|ziet in|zag in|ziet terecht|merkt terecht|begrijpt|snapt|heeft door|erkent terecht) (?:[^\\s.;:]+ ){0,3}?dat
wat (?:[^\\s.;:]+ ){1,3}?(?:zegt|vertelt|zei|vertelde|beweert),? (?:klopt|is waar|is juist|is terecht)
en (?:daar|daarin|dat) (?:heeft|had) (?:zij|hij|ze|moeder|vader|oma) (?:\\p{L}+ )?gelijk|(?:heeft|had) (?:\\p{L}+ )?gelijk|(?:en )?dat (?:is|was|doet|heeft) (?:hij|zij|ze|het|moeder|vader) (?:ook|inderdaad|zeker)|en dat (?:klopt|is ook zo|is waar|geloof ik)|wat ook zo is|wat (?:ook |helaas )?(?:klopt|waar is|zo is|juist is)|en ik geloof (?:haar|hem|dat)|ik geloof (?:haar|hem|het kind|moeder|vader)|dat is ook zo|en zo is het|wat ik (?:geloof|onderschrijf|deel|beaam)|daar ben ik het mee eens|en dat is ook zo
`
/** Denied or never: no event that needs a time. */
export const NEGATED = `
niet|nooit|geen|niemand|noch|nimmer|geenszins|niks|niets
`
/** What a statement on a child as object is made of: somebody does something to it, or does not. */
export const TREATMENT = `
sla\\p{L}*|sloeg\\p{L}*|geslagen|schop\\p{L}*|mishandel\\p{L}*|verwaarlo\\p{L}*|misbruik\\p{L}*|zorg\\p{L}*|verzorg\\p{L}*|opvoed\\p{L}*|voed\\p{L}*|laat|liet|geeft|gaf|biedt|schreeuw\\p{L}*|scheld\\p{L}*|schold|bedreig\\p{L}*|kleineer\\p{L}*|verneder\\p{L}*|negeer\\p{L}*|straf\\p{L}*|verwen\\p{L}*|belast\\p{L}*|gebruikt|isole\\p{L}*|sluit\\p{L}*|opgesloten|houdt|gevaar|onveilig\\p{L}*|veilig\\p{L}*|goed|slecht\\p{L}*|schade\\p{L}*|lijd\\p{L}*|gaat|invloed|effect|dupe|slachtoffer|thuis|situatie|ontwikkeling|beïnvloed\\p{L}*|manipule\\p{L}*|gemanipuleerd|betrek\\p{L}*|betrokken|aandacht|vertrouwt|stuurt|doet|kan|wil
`
export const HARMED = `
onveilig\\p{L}*|verwaarlo\\p{L}*|mishandel\\p{L}*|slecht\\p{L}*|bang|geslagen
`
