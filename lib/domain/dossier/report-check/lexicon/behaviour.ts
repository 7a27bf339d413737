// cspell:disable: parts of words, for patterns.
/** Ordinary behaviour that, with a frequency word, stands for events (policy 15). */
export const EVENTS = `
(?:komt|kwam|komen|kwamen|is|was|bracht|brengt) ~ te laat|te laat (?:komt|kwam|gekomen|was|gebracht|is)|niet (?:op school|komt opdagen|kwam opdagen|verschijnt|verscheen|op afspraak)|niet op (?:zijn|haar|de) afspra\\p{L}+|(?:zegt|zegde|belt|belde) ~ af|afspraken (?:~ )?(?:af|mist|vergeet|miste)|mist (?:~ )?(?:een |de |zijn |haar )?(?:afspraken|afspraak|school|les|lessen)
drinkt|dronk|drinken|gedronken|dronken|blowt|blowde|snuift|gebruikt (?:drugs|alcohol|cocaïne)|(?:drugs|alcohol|cocaïne) (?:gebruikt|gebruikte)|gokt|gokte
huilend|schreeuwend|vloekend|dronken|huilt|huilde|huilen|gehuild|schreeuwt|schreeuwde|schreeuwen|geschreeuwd|gilt|gilde|gillen|vloekt|vloekte|brult|ruzie|ruzies|ruziet|ruziën|ruziemaakt|scheldt|schold|schelden|tiert|kleineert|kleineerde|vernedert|vernederde|vernederd|negeert|negeerde|genegeerd|mishandelt|mishandeld|mishandelde|misbruikt|misbruikte|misbruikt|verwaarloost|verwaarloosde|verwaarloosd|straft|strafte|gestraft|controleert|gecontroleerd|stalkt|dreigt|treitert|pest|pestte|gepest|plaagt|liegt|loog|gelogen|steelt|stal|gestolen|spijbelt|spijbelde|gespijbeld|verzuimt|verzuimde|wegloopt|weggelopen|loopt (?:~ )?weg|liep (?:~ )?weg|valt|viel|gevallen|braakt|overgeeft|bedplast|plast|geplast|bijt|krabt|snauwt|snauwde|afsnauwt|intimideert|bedreigt|ontspoort|vecht|vechten|vocht|gevochten|uitvalt|tekeergaat
zonder (?:jas|ontbijt|eten|sokken|schoenen|lunch|brood|gymkleren|toezicht|drinken|huiswerk|bril|ondergoed)
(?:honger|hongerig|ongewassen|vies|vieze|niet gewassen|geen eten|geen ontbijt|geen jas|dezelfde kleren|vuile kleren|blauwe plekken|blauwe plek|verwondingen|buiten|opgesloten|alleen thuis|nachten weg|weg van huis|de nacht weg|laat op|tot laat|onbeheerd)
`
/** Ways and agreements: background (policy 15). */
export const ROUTINES = `
(?:brengt|bracht|haalt|haalde|ophaalt|ophaalde|opgehaald|gebracht|past op|oppast|logeert|logeerde|sport|voetbalt|zwemt|speelt|speelde|leest|leest voor|kookt|eet|eten|werkt|werkte|wandelt|fietst|bezoekt|bezocht|gaat naar|ging naar|naar de praktijk|naar mijn praktijk|naar therapie|naar de sportclub|naar school brengt|van school haalt|komt voor behandeling|in behandeling|op bezoek|belt met|appt met|op vakantie|rijdt|slaapt bij|verblijft|woont|doucht|kijkt|tekent|tekende|knutselt|vertelt|vertelde|praat|praatte|spreekt|sprak|bidt|mediteert|slikt|neemt)
`
