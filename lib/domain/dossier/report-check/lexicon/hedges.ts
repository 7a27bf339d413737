// cspell:disable: parts of words, for patterns.
/** Appearance and gut feeling in place of what was seen (indruk). */
export const IMPRESSIONS = `
(?:komt|kwam|kwamen|komen|overkomt|overkwam) ~~ over
(?:overkomt|overkwam|overkwamen|overkomen)
(?:maakt|maakte|maken|maakten|gemaakt) ~~ indruk
(?:wekt|wekte|wekken|wekten|gaf|geeft|geven) ~~ (?:de |een )?(?:\\p{L}+ )?indruk
(?:een|de) (?:\\p{L}+ )?(?:\\p{L}+e )?indruk (?:maakt|maakte|wekt|wekte|gaf|geeft|achterliet|achter)
(?:oogt|oogde|ogen|oogden)(?= (?:\\p{L}+ )?\\p{L}+)
(?:ziet|zag|zien|zagen) er ~~ uit
er ~ (?:uitziet|uitzag|uitzien|uitzagen)
(?:straalt|straalde|stralen|uitstraalt|uitstraalde) ~~ uit|uitstraalt|uitstraalde
uitstraling
(?:lijkt|leek|lijken|leken|geleken)
het is (?:net )?alsof|alsof|(?:is|was) (?:het )?net of|net of (?:het|hij|zij|ze|er)
(?:doet|deed|doen|deden) (?:~ )?vermoeden|geeft (?:mij )?te denken|(?:wijst|wijzen|wees|duidt|duiden|duidde) (?:~ )?(?:erop|op)
doet ~ denken aan|deed ~ denken aan|doet denken|deed denken
(?:hing|hangt|hing er) ~~ (?:sfeer|spanning)|(?:de|een) ~ (?:gespannen|nare|onveilige|kille|dreigende|beladen|onprettige|ongemakkelijke|vijandige|grimmige|bedrukte|koude) sfeer|de sfeer (?:is|was|in huis|thuis|tussen)
(?:er )?(?:klopt|klopte) (?:~ )?(?:iets|wat|het)?(?: hier| daar)? ?niet|iets niet klopt|iets niet pluis|niet pluis|er (?:is|was) (?:duidelijk )?iets (?:mis|aan de hand|vreemds|niet in orde|niet in de haak|goed mis)|er speelt (?:meer|iets)|speelt er (?:meer|iets)|er zit (?:meer|iets) achter|zit er (?:meer|iets) achter|iets in de lucht
(?:mijn|een) (?:onderbuik|onderbuikgevoel|intuïtie|buikgevoel|gevoel zegt|niet-pluisgevoel|pluisgevoel|zesde zintuig|naar gevoel|slecht gevoel|vervelend gevoel|unheimisch gevoel|raar gevoel|onprettig gevoel|akelig gevoel|vreemd gevoel)
(?:ik|mij|me) ~ (?:een|het|geen) (?:\\p{L}+ )?(?:onderbuikgevoel|gevoel|voorgevoel|bang vermoeden|sterk vermoeden|donkerbruin vermoeden|vermoeden)
(?:bekruipt|bekroop) (?:mij|me)
(?:de )?(?:kriebels|koude rillingen|rillingen|bibbers) van|(?:zit|zat) mij niet lekker|er is iets (?:met|aan) (?:dit|het|de|deze|haar|zijn)|volgens mijn gevoel|gevoelsmatig|(?:gezicht|blik|ogen|houding|stem|lichaamstaal|gezichtsuitdrukking) (?:verraadt|verraden|verried|spreekt boekdelen|spreken boekdelen|zegt genoeg|zei genoeg)|(?:het|dat|dit) voel(?:t|de) (?:\\p{L}+ )?(?:goed|pluis|verkeerd|fout|vreemd|onveilig|raar|prettig)|iets zegt (?:mij|me)|iets in mij zegt|uit alles (?:spreekt|blijkt|straalt)|(?:had|heeft) iets \\p{L}+s (?:over|in|om) (?:zich|haar|zijn)|intuïtief|op gevoel
(?:is|was|waren|zijn|loopt|liep|liepen|zit|zat|bleef) ~ (?:onverzorgd|slonzig|vies|smoezelig|haveloos|verwaarloosd gekleed|slordig gekleed|armoedig|verfomfaaid|sjofel|groezelig|bleekjes|pips|verwilderd)(?: gekleed)?
(?:onverzorgde|slonzige|smoezelige|haveloze|sjofele|groezelige|armoedige) (?:\\p{L}+)
`.replaceAll(' ~~ ', ' (?:[^\\s.;:]+ ){0,8}?')

/** Guessing about others (policy 6). */
export const GUESSES = `
blijkbaar|kennelijk|vermoedelijk|waarschijnlijk|hoogstwaarschijnlijk|naar alle waarschijnlijkheid|wellicht|misschien|mogelijk|mogelijkerwijs|mogelijkerwijze|ongetwijfeld|allicht|klaarblijkelijk|ogenschijnlijk|schijnbaar|zo te zien|zo te horen|vast en zeker|zeer waarschijnlijk|naar ik vrees|naar ik vermoed|naar ik aanneem|denkelijk|welhaast zeker|vrijwel zeker|bijna zeker|wel eens zou kunnen
het kan (?:\\p{L}+ )?zijn dat|kan het zijn dat|het zou (?:\\p{L}+ )?(?:kunnen|kunnen zijn) dat|zou het kunnen dat|het zou kunnen|zou kunnen zijn|zou best kunnen|het is (?:heel |goed |best |niet )?(?:mogelijk|denkbaar|aannemelijk|waarschijnlijk|niet ondenkbaar|ondenkbaar|voorstelbaar|te verwachten|niet uitgesloten|uitgesloten|te vrezen)(?: dat)?|niet uit te sluiten(?: dat)?|valt niet uit te sluiten|het valt te vrezen|valt te vrezen|het heeft er (?:alle schijn|veel) van|heeft er de schijn van|alle schijn
(?:moet|zal|zullen|moeten) (?:~ )?wel (?:\\p{L}+ )?(?:\\p{L}+en|iets|zo)|zal ~ wel|zullen ~ wel|het kan niet anders|kan niet anders
(?:heeft|hebben|zal|is|zijn) (?:~ )?vast(?: wel)? (?:iets|een|niet|ook|veel|problemen|last|ruzie|nooit|bang|\\p{L}+ (?:gedaan|mee|te))
vermoeden van|een vermoeden dat|vermoedens van|vermoed wordt|wordt vermoed|er is (?:een )?vermoeden|er zijn vermoedens|verdenking van
`
/** The therapist's own opinion, marked as such (policy 11). */
export const OPINIONS = `
ik (?:\\p{L}+ )?(?:verdenk|verdacht|twijfel aan|betwijfel|denk|dacht|vermoed|vermoedde|geloof|geloofde|vrees|vreesde|meen|meende|verwacht|voel|voelde|proef|proefde|vond|vind|schat in|neem aan|nam aan|ga ervan uit|ging ervan uit|ga er van uit|sluit niet uit|houd het voor mogelijk|acht het \\p{L}+|kreeg het idee|krijg het idee|zie het zo|beschouw|ervaar|ervoer|acht|betwijfel|twijfel|bespeur|bespeurde|schat|ben van mening|ben van oordeel|ben de mening toegedaan|ben ervan overtuigd|ben overtuigd|ben bang dat|vertrouw|wantrouw|vertrouwde|gok|heb (?:sterk |wel |toch |steeds |niet |nu )?(?:de|het|een|mijn|geen|sterk de|sterke|zo mijn) (?:\\p{L}+ )?(?:indruk|gevoel|idee|vermoeden|vermoedens|vrees|twijfels|bedenkingen|angst)|krijg (?:\\p{L}+ )?(?:de|het) (?:\\p{L}+ )?(?:indruk|gevoel|idee)|kreeg (?:\\p{L}+ )?(?:de|het) (?:\\p{L}+ )?(?:indruk|gevoel|idee)|kreeg niet de indruk)
(?:denk|dacht|vermoed|geloof|vrees|meen|voel|voelde|vind|vond|acht|schat|verwacht) ik
(?:heb|krijg|kreeg|had) ik (?:\\p{L}+ )?(?:de|het|een|geen) (?:\\p{L}+ )?(?:indruk|gevoel|idee|vermoeden)
ik had (?:\\p{L}+ )?(?:de|het|een) (?:\\p{L}+ )?(?:indruk|gevoel|idee|vermoeden)
(?:volgens mij|volgens ons|naar mijn (?:\\p{L}+ )?(?:mening|idee|gevoel|oordeel|inschatting|indruk|overtuiging|smaak|stellige overtuiging|inzien)|mijns inziens|m\\.i\\.|in mijn (?:\\p{L}+ )?(?:ogen|optiek|beleving|visie)|wat mij betreft|als je het mij vraagt|voor mijn gevoel|mijn gevoel zegt(?: mij)?)
mijn (?:eigen |persoonlijke |voorlopige |professionele |werk)?(?:hypothese|mening|inschatting|oordeel|indruk|opvatting|visie|werkhypothese|verklaring|vermoeden|inzicht|gedachte|idee|vrees|angst|eigen mening|overtuiging|interpretatie|conclusie)
(?:werkhypothese|hypothese|eigen mening|eigen inschatting|eigen indruk|persoonlijke mening)
het (?:lijkt|leek) (?:mij|me) (?:dat|alsof|of)|mij lijkt (?:dat|het)|het komt mij voor|mij bekruipt
de indruk bestaat|de indruk is|bestaat de indruk|ontstaat de indruk|de indruk ontstaat|het gevoel bestaat|het vermoeden bestaat|bestaat het vermoeden|er bestaat ~ vermoeden
`
/** Opinions that are set apart as one's own (policy 11). */
export const MARKED = `
los van de feiten|apart van de feiten|gescheiden van de feiten|als hypothese|dit is mijn (?:eigen )?(?:mening|hypothese|inschatting|oordeel)|geen feit|niet als feit
mijn (?:eigen |persoonlijke |voorlopige |professionele |werk)?(?:hypothese|mening|inschatting|opvatting|visie|werkhypothese|interpretatie|conclusie|oordeel|vermoeden)
(?:werkhypothese|hypothese|eigen mening|eigen inschatting)
naar mijn (?:\\p{L}+ )?(?:mening|oordeel|inschatting)|mijns inziens|m\\.i\\.|volgens mij|ik (?:vind|denk|vermoed|meen|acht|ben van mening|schat in|neem aan)|in mijn (?:ogen|optiek|visie|beleving)|volgens mij|vind ik|vermoed ik|denk ik
`
/** What an opinion rests on. */
export const GROUNDS = `
op grond van|op basis van|gezien|gelet op|vanwege|omdat|want|aangezien|doordat|naar aanleiding van|ik baseer (?:dit|dat|mij|me) op|gebaseerd op|baseer ik op|dit baseer ik|omwille van|afgaand op|op grond waarvan|door wat ik|mijn grond|de grond|grond:|nadat ik|toen ik|ik zag (?:namelijk|immers)|namelijk|immers
`
/** Looks like a hedge, but is none (policies 6 and 12). */
export const NO_HEDGE = `
(?:lijkt|leek|lijken|lijkt het|leek het) (?:mij|me|ons) (?:\\p{L}+ )?(?:nodig|noodzakelijk|goed|verstandig|wenselijk|raadzaam|belangrijk|zinvol|nuttig|beter|passend|het beste|aangewezen|veiliger|geschikt|wijs|aan te raden|van belang|gewenst|dringend|niet nodig|niet verstandig)(?: (?:nodig|noodzakelijk|gewenst|wenselijk|om|dat))?
(?:nodig|noodzakelijk|wenselijk|goed|verstandig|belangrijk|raadzaam|beter|zinvol) (?:lijkt|leek) (?:mij|me)
(?:mij|me) (?:nodig|noodzakelijk|verstandig|wenselijk|raadzaam|belangrijk) (?:lijkt|leek)
(?:lijkt|leek|lijken|leken|lijkende) (?:[\\p{L}]+ ){0,6}?(?:op|sprekend op) (?:zijn |haar |hun |de |het |een )?(?:moeder|vader|oma|opa|zus|broer|tante|oom|ouders|zusje|broertje|mij|elkaar|foto\\p{L}*|tweeling|(?:hem|haar)(?=\\s*(?:[.,;]|$))|grootmoeder|grootvader|dochter|zoon|nicht|neef)
(?:lijkt|leek|lijken|leken) (?:[^\\s.;:]+ ){0,6}?op (?:die|dat|een foto) van
(?:op) (?:moeder|vader|oma|opa|zijn \\p{L}+|haar \\p{L}+|elkaar) (?:lijkt|leek|lijken|leken)
(?:ogen|oogjes) (?:zijn|waren|dicht|open|rood|stonden|neer|gesloten|wijd|vol)|(?:de|haar|zijn|hun|beide|twee|mijn|wijde|rode|met|onder de|in de) ogen
voor zover (?:mij|mij nu|ik) (?:bekend|weet)
mogelijk (?:te maken|maken|gemaakt|maakt|is om|om te)|zo (?:snel|goed|veel) mogelijk|(?:spoedig|vroeg|kort|weinig|veel|vaak) mogelijk|niet mogelijk|is het mogelijk|onmogelijk
(?:liep|loopt|kwam|komt|fietste|stak|rende) ~ (?:naar mij )?over (?:de|het|een|straat|zijn|haar|op|naar|om|met|enkele|drie|twee)
(?:komt|kwam|komen|kwamen) (?:~ )?(?:over (?:een|twee|drie|\\d)|overeen)
risico
`
