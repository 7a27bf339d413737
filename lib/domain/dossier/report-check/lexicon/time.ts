// cspell:disable: parts of words, for patterns.
const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)'
const DAY = '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond|nacht)?'
const PART =
  '(?:ochtend|morgen|middag|avond|nacht|dag|dagen|week|maand|weekend|keer|lente|zomer|herfst|winter|voorjaar|najaar|vakantie|schooldag|sessie|gesprek|bezoek|huisbezoek|consult|afspraak|les)'
const COUNT = '(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|twintig)'
const ORDINAL =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\\d+e|laatste|vorige|volgende)'

/** When something happened, usable as it stands (guide, policy 15). */
export const USABLE_TIME = `
\\d{1,2}(?:e|ste)? ${MONTH}(?: \\d{4})?
\\d{1,2}(?:, \\d{1,2})* en \\d{1,2} ${MONTH}
\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})
\\d{1,2}[-/]\\d{1,2}
(?:in|sinds|vanaf|tot|begin|eind|half|medio|van|tussen|de maand) ${MONTH}(?: \\d{4})?
(?:in|sinds|vanaf|van|tot|over|uit) (?:19|20)\\d\\d
${MONTH} (?:19|20)\\d\\d
${DAY}
(?:(?:eerste |tweede )?(?:paasdag|kerstdag|pinksterdag)|kerstdagen|paasdagen|feestdagen|pinksterdagen|kerstweek|moederdag|vaderdag|goede vrijdag|oudjaarsdag|oudejaarsdag|oudejaarsnacht|kerstnacht|paaszondag|bevrijdingsdag|kerst|kerstavond|kerstmis|sinterklaas|pinksteren|pasen|koningsdag|hemelvaart|nieuwjaarsdag|oudejaarsavond|oud en nieuw|suikerfeest|carnaval)
(?:\\w+)?(?:kerst|zomer|herfst|voorjaars|mei|krokus)vakantie
om (?:half |kwart over |kwart voor |\\w+ over |\\w+ voor )?\\d{1,2}(?:[.:]\\d\\d)?(?: uur)?
om (?:half |kwart over |kwart voor )?${COUNT}(?: uur)
\\d{1,2}[.:]\\d\\d(?: uur)?
${COUNT} uur ’?s? ?(?:ochtends|middags|avonds|nachts)
(?:vorige|afgelopen|deze|verleden|voorbije|vorig) (?:${PART}|jaar|${DAY}|${MONTH}|kwartaal)
gisteren|gister|gisteravond|gisterenavond|gistermiddag|gisterochtend|eergisteren|vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|vannacht|zojuist|zonet
(?:die|dezelfde|diezelfde|deze|de) (?:${ORDINAL} )?(?:ochtend|morgen|middag|avond|nacht|dag|week|weekend)(?: (?:ervoor|daarvoor|erna|daarna|eerder|later|tevoren|voor|na|van))?
dat weekend|datzelfde weekend
de (?:dag|avond|nacht|ochtend|week) (?:er|daar)?(?:voor|na)
${COUNT} (?:dag|dagen|week|weken|maand|maanden|uur|minuten|jaar|nacht|nachten) (?:geleden|eerder|later|daarvoor|ervoor|daarna)
een (?:dag|week|maand|uur) (?:geleden|eerder|later|daarvoor|daarna)
(?:tijdens|in|bij|na|aan het begin van|aan het eind van|voor) (?:de|het|mijn|onze|ons|haar|zijn|een)? ?(?:\\w+ )?(?:intake|intakegesprek|sessie|consult|eindgesprek|kennismakingsgesprek|behandeling|behandelsessie|huisbezoek|oudergesprek|adviesgesprek|evaluatiegesprek|evaluatie|slotgesprek|anamnese)(?: (?:van|nr|nummer) \\S+)?
(?:in|tijdens|bij|na) (?:de|het|onze|ons|mijn|haar|zijn) ${ORDINAL} (?:sessie|gesprek|consult|bezoek|afspraak|behandeling)
(?:de|het|zijn|haar|hun) ${ORDINAL} (?:sessie|gesprek|consult|afspraak|behandeling)
sessie \\d+
op (?:zijn|haar) (?:\\w+ )?verjaardag
${COUNT} (?:keer|maal) (?:in|per|deze|vorige|sinds|tussen) .*
`
/** "sinds januari vier keer": a counted period. */
export const COUNTED = `
${COUNT} (?:keer|maal)
(?:een|twee|drie|vier|vijf|zes|zeven)maal
(?:iedere|elke) ${DAY}
eenmaal|eenmalig|tweemaal|driemaal|viermaal
`
/** Only how often: says nothing of when (guide, tijd-vaag). */
export const FREQUENCY = `
vaak|vaker|heel vaak|zo vaak|regelmatig|geregeld|soms|meestal|altijd|steeds|steeds weer|telkens|telkens weer|voortdurend|constant|continu|doorlopend|herhaaldelijk|dikwijls|veelvuldig|meermaals|meermalen|meerdere keren|meerdere malen|verschillende keren|diverse keren|diverse malen|verscheidene keren|enkele keren|een paar keer|paar keer|wel vaker|keer op keer|om de haverklap|af en toe|nu en dan|zo nu en dan|zo af en toe|van tijd tot tijd|bij tijd en wijle|weleens|wel eens|met enige regelmaat|met regelmaat|frequent|aan de lopende band|doorgaans|gewoonlijk|dagelijks|wekelijks|maandelijks|bijna dagelijks|bijna elke dag|elke dag|iedere dag|elke avond|iedere avond|elke nacht|iedere nacht|elke ochtend|elke week|iedere week|elke keer|iedere keer|elk weekend|ieder weekend|zelden|de hele tijd|aldoor|menigmaal|vele malen|talloze keren|tig keer|zo vaak|opnieuw en opnieuw|structureel|de laatste tijd|bij herhaling|veel te vaak|nogal eens|niet zelden|te pas en te onpas
`
/** Once, but when? */
export const VAGUE_MOMENT = `
onlangs|laatst|ooit|ooit eens|pas|recent|recentelijk|kortgeleden|kort geleden|pasgeleden|vroeger|destijds|indertijd|in het verleden|een keer|eens|een tijd geleden|een tijdje geleden|enige tijd geleden|lang geleden|jaren geleden|maanden geleden|weken geleden|dagen geleden|een poos geleden|een poosje geleden|een paar dagen geleden|een paar weken geleden|op enig moment|op een dag|op een gegeven moment|op een keer|een dezer dagen|tegenwoordig|de laatste tijd|al jaren|al een tijd|al een tijdje|al lang|al langer|al heel lang|sinds kort|nog niet zo lang geleden|eerder|weleens|wel eens|’s nachts|’s avonds
`
