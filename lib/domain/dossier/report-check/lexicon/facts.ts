// cspell:disable: parts of words, for patterns.
/** A mood or a look → the words for it, and the observations that carry it (policy 7). */
export const MOODS: readonly { readonly mood: string; readonly facts: string }[] = [
  {
    mood: '(?:over)?vermoeid\\p{L}*|moe|moeë|uitgeput\\p{L}*|slaperig\\p{L}*|doodmoe|futloos|lusteloos|slap|lusteloze|suf|suffe|afgepeigerd',
    facts:
      'gaap\\p{L}*|gapen\\p{L}*|geeuw\\p{L}*|in slaap|sliep|slaapt|slapen|dutte|knikkebol\\p{L}*|wreef|wrijft|ogen dicht|ogen sloten|ogen vielen|dichtvallen\\p{L}*|vielen (?:~ )?dicht|kringen|wallen|hoofd op (?:de )?(?:tafel|armen)|legde (?:~ )?hoofd|onderuit|hing in',
  },
  {
    mood: 'gespannen|nerveus|nerveuze|zenuwachtig\\p{L}*|gestrest\\p{L}*|gestresst|onrustig\\p{L}*|rusteloos|rusteloze|gejaagd\\p{L}*|opgefokt|druk|drukke|hyper\\p{L}*|opgejaagd|alert|geagiteerd\\p{L}*|ongeduldig\\p{L}*|opgewonden|gehaast\\p{L}*',
    facts:
      'vuist\\p{L}*|heen en weer|ijsbeer\\p{L}*|tril\\p{L}*|beef\\p{L}*|beven|nagels|wiebel\\p{L}*|friemel\\p{L}*|zucht\\p{L}*|zweet\\p{L}*|zweten|tikte|tikt|trommel\\p{L}*|stond \\p{L}+ (?:keer )?op|opstond|keek (?:~ )?(?:op|naar) (?:de|haar|zijn) (?:klok|horloge|deur|telefoon)|liep|rende|sprong|sprongen|frunnik\\p{L}*|beet op|kaken|handen wrong|wrong|schuifelde|draaide|schoof|wipte|plukte|kneep|hakkel\\p{L}*|stotter\\p{L}*|haperde|adem\\p{L}*|schouders|klom|gooide|hartslag|polsslag|onderbrak|schudde|rode vlekken in',
  },
  {
    mood: 'verdrietig\\p{L}*|somber\\p{L}*|ongelukkig\\p{L}*|neerslachtig\\p{L}*|treurig\\p{L}*|bedroefd\\p{L}*|terneergeslagen|aangeslagen|emotioneel|overstuur|ontdaan|ontredderd|wanhopig\\p{L}*|huilerig|depri|mismoedig',
    facts:
      'huil\\p{L}*|gehuild|tranen|traan|snik\\p{L}*|snotter\\p{L}*|zucht\\p{L}*|keek (?:~ )?(?:naar beneden|omlaag|naar de grond|neer)|hoofd (?:~ )?(?:gebogen|hangen|omlaag)|gebogen hoofd|stem brak|brak (?:haar|zijn) stem|zakdoek\\p{L}*|rode ogen|sprak (?:zacht|nauwelijks)|at niet|zei (?:~ )?dood|zei (?:niets|niet)|lachte niet',
  },
  {
    mood: 'bang\\p{L}*|bange|angstig\\p{L}*|schichtig\\p{L}*|schrikachtig\\p{L}*|geschrokken|schrikkerig|paniekerig|in paniek|benauwd|onveilig|geïntimideerd|wantrouwend|wantrouwig|op (?:haar|zijn) hoede|waakzaam|doodsbang|schuw\\p{L}*',
    facts:
      'dook|duik\\p{L}*|weggedoken|wegdook|kroop|kruipt|kruipen|verstop\\p{L}*|ineen|in elkaar|kromp|tril\\p{L}*|beef\\p{L}*|beven|verstijf\\p{L}*|verstar\\p{L}*|deinsde|terugdeins\\p{L}*|armen (?:~ )?(?:voor|boven|om) (?:het|haar|zijn) (?:hoofd|gezicht)|schrok|schrikt|opschrok|weg\\p{L}*|achter (?:mij|moeder|vader|de|haar|zijn|een)|klampte|vast aan|greep|huil\\p{L}*|gilde|schreeuwde|stopte (?:~ )?met|zweeg|zwijgt|stil|bleek|week|keek (?:~ )?(?:deur|om)|sprong op|handen voor|plaste|wilde niet naar binnen|weigerde|zocht|kneep',
  },
  {
    mood: 'ongeduldig\\p{L}*|boos|boze|kwaad|woedend\\p{L}*|agressief|agressieve|driftig\\p{L}*|vijandig\\p{L}*|dreigend\\p{L}*|intimiderend\\p{L}*|geïrriteerd\\p{L}*|prikkelbaar|opvliegend\\p{L}*|onbeleefd\\p{L}*|brutaal|brutale|bot|botte|grof|grove|onbeschoft\\p{L}*|onvriendelijk\\p{L}*|onaardig|kortaf|hardhandig\\p{L}*|ruw|ruwe|respectloos|respectloze|nors|bazig|dwingend\\p{L}*|onheus|provocerend|gefrustreerd\\p{L}*|uitdagend|streng\\p{L}*|opstandig|lastig|ongehoorzaam|dwars|controlerend\\p{L}*|gewelddadig\\p{L}*|chagrijnig\\p{L}*|tegenwerkend|onwillig|dominant|claimend',
    facts:
      'schreeuw\\p{L}*|geschreeuwd|schold|scheld\\p{L}*|uitgescholden|sloeg|slaat|geslagen|schopte|schopt|gooide|smeet|smijt|dreig\\p{L}*|bedreig\\p{L}*|vuist\\p{L}*|deur|stamp\\p{L}*|vloek\\p{L}*|brul\\p{L}*|riep|tierde|noemde|noemt|greep|trok|duwde|onderbr\\p{L}+|viel \\p{L}+ in de rede|in de rede|wees|vinger|hing op|ophing|liep weg|liep de|stem verhief|verhief|kneep|beet|spuugde|zei|rood|stond op|dicht (?:op|bij)|ging (?:~ )?staan|antwoordde|groette niet|gaf geen hand|weigerde|verbood|bepaalde|balde|rukte|snauw\\p{L}*',
  },
  {
    mood: 'onverzorgd\\p{L}*|slonzig\\p{L}*|vies|vieze|smoezelig\\p{L}*|haveloos|haveloze|verwaarloosd\\p{L}*|slordig\\p{L}*|armoedig\\p{L}*|vuil|vuile|ongewassen|sjofel|groezelig\\p{L}*|onfris|onfrisse|niet verzorgd|slecht verzorgd|onhygiënisch',
    facts:
      'vlek\\p{L}*|gevlekt\\p{L}*|vuil\\p{L}*|vieze|vies|gat|gaten|gescheurd\\p{L}*|scheur\\p{L}*|ongewassen|niet gewassen|geur|rook|ruikt|urine|stonk|luis|luizen|neten|dezelfde (?:\\p{L}+ )?(?:kleren|trui|broek|kleding|jurk|jas|sokken|shirt)|te klein\\p{L}*|te kleine|zonder (?:jas|sokken|schoenen|ondergoed)|geen (?:jas|sokken|schoenen|ondergoed)|klitten|vet|vette|vettig|modder|zwarte|rand|randen|nagels|luier|kapot\\p{L}*|schimmel|etensresten|korst\\p{L}*|poep|zweetlucht|kale plekken|aangekoekt',
  },
  {
    mood: 'verzorgd\\p{L}*|netjes|schoon|goed verzorgd',
    facts:
      'schone|schoon|gekamd\\p{L}*|gewassen|gestreken|gevlochten|passende|nieuwe|heel|hele|geknipt\\p{L}*|jas|gepoetst\\p{L}*',
  },
  {
    mood: 'vrolijk\\p{L}*|blij|blije|opgewekt\\p{L}*|gelukkig\\p{L}*|ontspannen|tevreden|opgelucht|enthousiast\\p{L}*|zelfverzekerd|trots|levendig|rustig\\p{L}*|kalm\\p{L}*|aardig\\p{L}*|vriendelijk\\p{L}*|beleefd\\p{L}*|betrokken|liefdevol\\p{L}*|zorgzaam|zorgzame|hartelijk\\p{L}*|lief|lieve',
    facts:
      'lach\\p{L}*|gelachen|glimlach\\p{L}*|zong|zingt|zingen|sprong|huppel\\p{L}*|danste|klapte|speelde|vertelde|knuffel\\p{L}*|aaide|streel\\p{L}*|omhels\\p{L}*|schouders|leunde|achterover|zei|gaf|gaf \\p{L}+ hand|bedankte|troost\\p{L}*|tilde|zat stil|ademde|juichte|hielp|las|hield|schoot|kuste|luisterde|vroeg',
  },
  {
    mood: 'dronken|beschonken|aangeschoten|onder invloed|stoned|high|laveloos|bezopen|verdoofd',
    facts:
      'alcohol\\p{L}*|drank\\p{L}*|bier\\p{L}*|wijn\\p{L}*|wodka|wankel\\p{L}*|zwalk\\p{L}*|lal\\p{L}*|dubbele tong|onvast|struikel\\p{L}*|viel|slingerde|zwaaide|fles\\p{L}*|wiet|hasj|lucht|pupillen|blowde|joint|sprak (?:~ )?(?:onduidelijk|traag|slepend)',
  },
  {
    mood: 'verward\\p{L}*|in de war|warrig\\p{L}*|gedesoriënteerd|chaotisch\\p{L}*|vergeetachtig|afwezig\\p{L}*|dromerig',
    facts:
      'wist (?:~ )?niet|niet (?:meer )?(?:wist|weten)|herhaal\\p{L}*|dezelfde vraag|zelfde vraag|vroeg (?:~ )?(?:keer|opnieuw)|(?:drie|vier|vijf|zes|twee) keer|verkeerde|vergat|vergeten|haalde (?:~ )?door elkaar|noemde|zinnen|midden in|staarde|antwoordde niet|gaf geen antwoord|reageerde niet|stelde|keek (?:~ )?(?:uit|naar) (?:het )?raam|door elkaar|verdwaalde|zocht|kwijt|sprak',
  },
  {
    mood: 'teruggetrokken|stil|stille|gesloten|verlegen|timide|passief|passieve|apathisch\\p{L}*|afstandelijk\\p{L}*|in zichzelf gekeerd|ongeïnteresseerd\\p{L}*|onverschillig\\p{L}*|kil|kille|koel|koele|ontwijkend\\p{L}*|afwijzend\\p{L}*|niet betrokken|onbetrokken|niet geïnteresseerd|vlak|vlakke|ongemotiveerd|ongeboeid',
    facts:
      'zweeg|zwijgt|zwijgen|zei (?:~ )?(?:niets|geen woord|niet|nauwelijks|alleen|drie|twee)|geen woord|antwoordde (?:niet|met|alleen|kort|op geen)|antwoordt|geen antwoord|keek (?:~ )?(?:weg|naar|op|niet|mij niet|de grond)|wegkeek|oogcontact|aankijken|aankeek|aangekeken|keek (?:~ )?aan|draaide|hoofd|rug|gezicht|niet (?:~ )?(?:op|aan)|schouders ophaal\\p{L}*|haalde|telefoon|mobiel|zat (?:~ )?(?:stil|in|achter)|in een hoek|speelde niet|reageerde niet|reageerde (?:~ )?niet|groette niet|stelde geen|vroeg niet|vroeg niets|pakte (?:~ )?niet|troostte niet|liet (?:~ )?huilen|staarde|bewoog niet|trok|fluister\\p{L}*|ging (?:~ )?niet in|wendde|duwde (?:~ )?weg|weigerde',
  },
  {
    mood: 'ziek|ziekelijk|zieke|mager\\p{L}*|bleek|bleke|ongezond\\p{L}*|zwak|zwakke|ondervoed|uitgemergeld|dun|grauw|grauwe|slecht',
    facts:
      'hoest\\p{L}*|koorts|snotter\\p{L}*|niesde|kilo|gewicht|woog|ribben|sleutelbe\\p{L}+|graden|braakte|overgaf|overgegeven|zweet\\p{L}*|rilde|kleding (?:~ )?ruim|kleren (?:~ )?los|hing|kuchte|viel flauw|bleke|bleek|wit|jukbeenderen|broek|riem|verloor|vermager\\p{L}*|afgevallen|trilde',
  },
  {
    mood: 'jaloers\\p{L}*|beschaamd|onzeker\\p{L}*|eenzaam|eenzame|hulpeloos|kwetsbaar|hechte?|gehecht|afhankelijk|aanhankelijk',
    facts:
      'bloosde|rood|keek|kroop|klampte|hing aan|zocht|vroeg|hield|liep|week niet|alleen|huil\\p{L}*|zei|fluister\\p{L}*|duwde|trok|pakte|schoot',
  },
]
/** True, but carries no look or mood: clothes, punctuality, what somebody drank. */
export const BESIDE = `
jas|trui|broek|jurk|rok|schoenen|bril|sjaal|pet|hoed|tas|rugzak|sieraden|horloge|kleur|rode|blauwe jas|groene|zwarte jas
op tijd|te laat|te vroeg|minuten eerder|fiets|auto|bus|trein|parkeerde|geparkeerd
koffie|thee|water|kopje|snoepje|koekje
woont|wonen|werkt|werk|baan|jarig|verjaardag|jaar oud|groep \\p{L}+|haar was|nieuwe|verhuisd|geboren|inkomen|uitkering|schulden|vakantie|weer|het regende|regen
`
/** What anybody could have seen: visible behaviour (policy 9). */
export const VISIBLE = `
huil\\p{L}*|tril\\p{L}*|beef\\p{L}*|zweeg|zwijgt|schreeuw\\p{L}*|riep|zei|sprak|liep|rende|kroop|sloeg|schopte|gooide|viel|keek|draaide|greep|pakte|trok|duwde|tilde|hield|lachte|zong|gaapte|gaf|stopte|verstopte|beet|kneep|spuugde|schold|dreigde|wees|antwoordde|vroeg|fluisterde|zuchtte|weigerde|verliet|sloot|opende|rook|telde|noemde|belde|liet|deinsde|dook|verstijfde|balde|sprong|legde|schoof|woog|herhaalde|stapte|bijten|huilen|kruipen|klampte
`
