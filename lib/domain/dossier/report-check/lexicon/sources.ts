// cspell:disable: parts of words, for patterns.
import { verbs } from '../verbs'

/** Verbs by which somebody tells something. */
export const REPORTING_VERBS = verbs(`
zeggen zeg zegt zei zeiden gezegd
vertellen
verklaren
melden
mededelen deelt deelde medegedeeld
mee+delen
aan+geven geef geeft gaf gaven gegeven
toe+geven geef geeft gaf gaven gegeven
beweren
stellen
noemen
vinden vind vindt vond vonden
berichten
schrijven schrijf schrijft schreef schreven geschreven
mailen mail mailt mailde mailden gemaild
appen app appt appte appten geappt
bellen
bevestigen
erkennen
bekennen
benadrukken
antwoorden
uit+leggen leg legt legde legden gelegd
roepen roep roept riep riepen geroepen
fluisteren
klagen
beschrijven beschrijf beschrijft beschreef beschreven
omschrijven omschrijf omschrijft omschreef omschreven
beschuldigen
verwijten verwijt verweet verweten
rapporteren
informeren
waarschuwen
herhalen
opmerken
merkt merkte
gelooft geloofde
denken denk denkt dacht dachten
meent meende
vreest vreesde
vermoedt vermoedde
verzekeren
door+geven geef geeft gaf gaven gegeven
vermelden
constateren
toelichten
toe+lichten
uiten uit uitte uitten geuit
spreken spreekt sprak spraken gesproken
laat liet laten lieten
herinneren
ervaren ervaart ervoer
hopen
wensen
vragen vraag vraagt vroeg vroegen gevraagd
herkennen
onthullen
op+biechten
toevertrouwen vertrouwde
uitspreken uitsprak
betogen
typeren typeer typeert typeerde getypeerd
kenschetsen
betitelen betitelt betitelde betiteld
bestempelen bestempel bestempelt bestempelde bestempeld
karakteriseren karakteriseert karakteriseerde
af+schilderen schilder schildert schilderde geschilderd
uit+maken maakt maakte gemaakt
mopperen
schreeuwen
snikken
`)
  .split('\n')
  // Too common with another meaning to be telling on their own.
  .filter(
    (form) =>
      !/^(?:uit|uitten|laten|stellen|bellen|belde|belt|bel|gebeld|spreken|spreekt|sprak|spraken|gesproken|laat|liet|lieten|schreeuw\p{L}*|geschreeuwd|snik\p{L}*|vraag|deelt|deelde|vertrouwde|vond|vonden|merkt|merkte|bekend|bekende|stelt|stelde|stelden|stel|gesteld)$/u.test(
        form,
      ),
  )
  .join('\n')
/** Two-part ways of telling, and those that need an object. */
export const REPORTING_PHRASES = `
(?:stelt|stelde|stelden)(?= (?:[^\\s.;:]+ ){0,3}dat )
(?:is|was|zijn|waren) (?:~ )?(?:van mening|van oordeel|de mening toegedaan|ervan overtuigd|overtuigd)
(?:heeft|had|hebben|hadden|krijgt|kreeg) (?:~ )?(?:het gevoel|de indruk|het idee|het vermoeden|een vermoeden) dat
(?:gaat|ging|gaan) ervan uit
(?:maakt|maakte|maken) zich (?:~ )?zorgen
(?:laat|liet|lieten|laten) ~ weten
(?:heeft|had|hebben) ~ laten weten
(?:geeft|gaf|gaven) ~ aan
(?:geeft|gaf|gaven) ~ toe
(?:geeft|gaf|gaven) ~ te kennen
(?:merkt|merkte) ~ op
(?:brengt|bracht) ~ naar voren
(?:spreekt|sprak) (?:~ )?(?:van|over|uit)
deelt ~ mee|deelde ~ mee|deelden ~ mee
maakt ~ melding van|maakte ~ melding van
doet ~ verhaal|deed ~ verhaal|deed ~ aangifte|heeft ~ aangifte
(?:legt|legde) ~ uit
(?:vertrouwde|vertrouwt) ~ toe
(?:belde|belt|belden) (?:~ )?(?:dat|met de mededeling|:)
naar voren (?:heeft )?gebracht
`
/** Telling that it is not so: a denial is no event (policy 15). */
export const DENIAL = verbs(`
ontkennen
betwisten
weerspreken weerspreekt weersprak weersproken
bestrijden bestrijdt bestreed bestreden
tegen+spreken spreek spreekt sprak spraken gesproken
`)

/** Whom one cannot ask: institutions, groups, somebody (policy 4). */
export const UNTRACEABLE = `
school|de school|de basisschool|de middelbare school|het onderwijs|de crèche|de opvang|de kinderopvang|het kinderdagverblijf|de bso|de naschoolse opvang|de peuterspeelzaal
jeugdzorg|de jeugdzorg|jeugdhulp|de jeugdhulp|bureau jeugdzorg|veilig thuis|de raad|de kinderbescherming|de raad voor de kinderbescherming|jeugdbescherming|de gecertificeerde instelling|samen veilig
de politie|politie|justitie|de rechtbank|reclassering|de reclassering|het om|de gemeente|gemeente|het wijkteam|wijkteam|het sociaal team|het buurtteam|het cjg|de ggd|ggd|de ggz|ggz|het ziekenhuis|de kliniek|de instelling|de hulpverlening|hulpverlening|hulpverleners|de hulpverleners|instanties|de instanties|de instantie|verslavingszorg|de verslavingszorg|het consultatiebureau|de thuiszorg|de kerk|de moskee|de sportclub|de sportvereniging|de voetbalclub|maatschappelijk werk|het maatschappelijk werk|de huisartsenpraktijk|de huisartsenpost|de praktijk
(?:de|haar|zijn|hun|onze|enkele|meerdere|sommige|verschillende|diverse)? ?(?:buren|buurtbewoners|buurtgenoten|omwonenden|kennissen|vrienden|vriendinnen|collega’s|collegae|klasgenoten|klasgenootjes|familieleden|bekenden|dorpsgenoten|leerkrachten|medewerkers|getuigen|bronnen|ouders van klasgenoten|andere ouders|moeders op het schoolplein|andere moeders|derden|anderen|mensen|omstanders|docenten|professionals|betrokkenen|begeleiders)
(?:de|haar|zijn|hun) (?:buurt|omgeving|familie|naaste omgeving|directe omgeving|straat|wijk|vriendenkring|kennissenkring|netwerk|kring|schoonfamilie|bekende)
de buurvrouw(?! (?:van|op|uit|links|rechts|mevrouw|met)\\b)|de buurman(?! (?:van|op|uit|links|rechts|meneer|met)\\b)
(?:haar|zijn|hun) (?:buurvrouw|buurman)(?! (?:van|op|uit|mevrouw|meneer))
familie|buren|kennissen
een (?:\\p{L}+ )?(?:kennis|bekende|buurvrouw|buurman|vriend|vriendin|collega|familielid|buurtbewoner|getuige|bron|medewerker|hulpverlener|leerkracht|moeder|ouder|persoon|iemand|oud-collega|klasgenoot|klasgenootje|dorpsgenoot|voorbijganger|oud-buurvrouw|vrouw|man|vroegere \\p{L}+|instantie|andere \\p{L}+|begeleider|agent|vage \\p{L}+|tante|oom|nicht|neef|relatie)(?: van \\p{L}+(?: \\p{L}+)?)?
iemand(?: uit| van| in| anders)?|iedereen|een ieder|velen|sommigen|sommige mensen|verschillende mensen|meerdere mensen|meerdere personen|men|een anonieme \\p{L}+|anonieme \\p{L}+|een betrouwbare bron|betrouwbare bron|welingelichte kringen|goed ingelichte bronnen|een derde|deze en gene|de geruchten|geruchten|horen zeggen|sociale media|facebook|internet|het internet|de wandelgangen|overlevering
(?:het|een|haar|zijn) (?:dossier|rapport|verslag|overdracht|brief|verwijzing|verwijsbrief|stukken|papieren|eerder verslag|oude dossier|vorig dossier)(?! (?:van|d\\.?d\\.?|uit|gedateerd|aan mij van))
(?:oude|eerdere) (?:stukken|verslagen|dossiers|rapporten)
de (?:overdracht|brief|stukken|verwijsbrief|verwijzing|papieren|documenten|verslagen)(?! (?:van|d\\.?d\\.?|uit|gedateerd))
`
/** Second-hand content of which nobody can say where it came from (policy 5). */
export const NO_SOURCE = `
men (?:zegt|zei|beweert|vertelt|meldt|vindt|spreekt|fluistert|weet|noemt|vermoedt|heeft|hoort|stelt|denkt|meent|geeft)
(?:zegt|beweert|vertelt|weet|fluistert|meldt|vindt) men
naar (?:men zegt|verluidt|het schijnt|wordt gezegd|wordt beweerd|ik hoor|ik hoorde|ik heb gehoord|ik begrijp|ik begreep|ik heb begrepen|ik vernam|ik heb vernomen|zeggen)
ze (?:zeggen|vertellen|beweren|fluisteren|vinden)|(?:zeggen|vertellen|beweren) ze
(?:er|hier|daar|mij|ons|in de buurt|in het dorp|in de wijk|in de straat|op het schoolplein|op school|in de familie|binnen de familie|rond het gezin) (?:wordt|werd|is|zijn|worden) ~ (?:gezegd|beweerd|verteld|gefluisterd|gemeld|vermeld|gesproken|gemeend|geroddeld|verklaard|medegedeeld|meegedeeld|gesuggereerd|doorgegeven|gerapporteerd|aangegeven|gehoord|vernomen|toegefluisterd|ter ore gekomen|bekend gemaakt|genoemd|aangegeven|bericht|verzekerd|verzekerd)
(?:wordt|werd|is|ben|was) (?:er|mij|ons|mij door derden|in de buurt|in het dorp|in de wijk|wel|algemeen|mij ook|me|ik) ~ (?:gezegd|beweerd|verteld|gefluisterd|gemeld|gesproken|geroddeld|meegedeeld|medegedeeld|doorgegeven|ter ore gekomen|getipt|ingelicht|geïnformeerd)
(?:wordt|werd|is) (?:gezegd|beweerd|verteld|gefluisterd|gemeld|gesuggereerd|geroddeld) dat
ik (?:ben|werd|word) ~ (?:getipt|ingelicht|geïnformeerd|op de hoogte gebracht|gewezen op)
(?:er|het) (?:gaat|gaan|doet|doen|circuleren|zijn|loopt|lopen|is|bestaan) ~ (?:gerucht|geruchten|verhalen|verhaal|praatjes|roddels|signalen van buiten)(?: (?:de ronde|dat|over|rond))?
het verhaal gaat|gaat het verhaal|zo gaat het verhaal|gaat het gerucht|gaan de verhalen|de verhalen gaan|gaat de roddel
het gerucht (?:gaat|doet|wil|is|loopt)|gaat het gerucht|gaan er geruchten|gaan geruchten|de geruchten|volgens geruchten|doen verhalen de ronde|geruchten
het (?:is|was) ~ (?:algemeen )?bekend dat|is het (?:algemeen )?bekend dat|het is ~ bekend dat|zoals (?:algemeen )?bekend|algemeen bekend|het is een publiek geheim|een publiek geheim|iedereen weet|zoals iedereen weet|iedereen zegt|bekend is dat|is bekend dat|staat (?:in de buurt|in het dorp|bij iedereen|algemeen) bekend|staan (?:in de buurt|algemeen) bekend|staat bekend
via via|uit (?:betrouwbare|goede|welingelichte|anonieme) (?:bron|hoek|kringen|bronnen)|van horen zeggen|in de wandelgangen|langs omwegen|uit de omgeving|van derden|uit het netwerk|via derden|via anderen|van anderen|uit de buurt
(?:is|was|kwam|komt) ~ ter ore(?: gekomen)?|kwam mij ter ore|mij ter ore
ik (?:heb|had) (?:~ )?(?:gehoord|vernomen|begrepen|opgevangen|gelezen|horen zeggen|meegekregen|doorgekregen|laten vertellen) dat
(?:heb|had|hebben) (?:ik|wij|we) (?:~ )?(?:gehoord|vernomen|begrepen|opgevangen|meegekregen|doorgekregen)
ik (?:hoorde|hoor|vernam|begreep|begrijp|las|verneem) (?:~ )?dat|(?:hoorde|vernam|begreep|las) ik (?:~ )?dat|ik kreeg (?:~ )?te horen dat|kreeg ik (?:~ )?te horen dat
op (?:facebook|instagram|internet|sociale media|social media|tiktok|het schoolplein) (?:staat|stond|las|zag|lees|hoorde)
ik ving op|ving ik op|ik heb (?:~ )?opgevangen
(?:wij|we) (?:hoorden|vernamen|begrepen|lazen|hebben gehoord|hebben vernomen|hebben begrepen)(?: dat)?
het schijnt|schijnt|schijnen|(?<!(?:zijn|haar|de|een|op|het|hun) )scheen|schijnbaar heeft
er (?:zijn|waren|kwamen|komen) ~ (?:meldingen|signalen|klachten|berichten|aanwijzingen van anderen|tips) (?:binnen )?(?:dat|over|van|gekomen|binnengekomen)
(?:mij|ons) (?:is|was|werd) (?:~ )?(?:bekend|gebleken|verteld|gezegd|gemeld) (?:geworden )?dat
`
/** A name, a date or a sender makes a document one that can be looked up (policy 4). */
export const DOCUMENTS =
  '(?:brief|verslag|rapport|rapportage|dossier|journaal|huisartsenjournaal|proces-verbaal|beschikking|vonnis|uitspraak|mail|e-mail|mailtje|email|bericht|berichten|appje|app|sms|notitie|verwijsbrief|verwijzing|overdracht|overdrachtsverslag|diagnostiekverslag|ontslagbrief|behandelplan|stuk|formulier|vragenlijst|aangifte|onderzoeksverslag|plan|advies|uittreksel|document|behandelverslag|patiëntenbrief|medisch dossier|ontslagverslag|rapportcijfer|logboek|schrift|dagboek|kaart|huisartsenbrief)'
