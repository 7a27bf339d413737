// cspell:disable: parts of words, for patterns.
/** Plain facts of life in a predicate: no judgement. */
export const NEUTRAL_PREDICATES = `
thuis|aanwezig|afwezig|binnen|buiten|boven|beneden|hier|daar|weg|terug|klaar|laat|vroeg|op tijd|alleen|samen|erbij|bereikbaar|telefonisch|onderweg|elders|buitenshuis|hieronder|ingelicht
jarig|zwanger|gescheiden|getrouwd|ongehuwd|gehuwd|weduwe|weduwnaar|werkloos|werkzoekend|arbeidsongeschikt|gepensioneerd|overleden|dood|geboren|minderjarig|meerderjarig|volwassen|enig|zelfstandig|alleenstaand|samenwonend|ouder|jonger|jaar|maanden|weken|oud|jong|lang|klein|groot|blind|doof|slechthorend|slechtziend|linkshandig|rechtshandig|nuchter|ziek|verkouden|stil|wakker|nat|klam|koud|warm|rood|bleek|blauw
nederlands|nederlandse|turks|turkse|marokkaans|marokkaanse|syrisch|syrische|pools|poolse|surinaams|surinaamse|duits|duitse|belgisch|\\p{L}+talig
\\p{L}*(?:moeder|vader|ouder|ouders|zus|broer|oma|opa|oom|tante|neef|nicht|kind|kinderen|zoon|dochter|meisje|jongen|vrouw|man|partner|cliënt|cliënte|getuige|gezag|gezaghebbend|voogd|leerling|baby|peuter|kleuter|tweeling)
\\p{L}*(?:kundige|arts|juf|leraar|lerares|meester|verkoper|verkoopster|monteur|kok|chauffeur|schoonmaker|schoonmaakster|timmerman|bakker|student|studente|verpleegster|docent|docente|agent|militair|zelfstandige|ondernemer|ambtenaar|secretaresse|kapper|kapster|boer|metselaar|advocaat|schilder|loodgieter|technicus|programmeur|medewerker|medewerkster|manager|directeur|receptioniste|kassière|therapeut|begeleider|begeleidster|leider|leidster)
bij|op|in|van|uit|aan|met|voor|naar|onder|tegen|door|te|om|over|na|tot|verlaten|vertrokken|verdwenen|begonnen|ontslagen|ontvangen|verschenen|bevallen|besproken|verloren|verboden|ontbonden|verzonden|ontnomen|overleden|verwezen|gisteren|vandaag
alleenstaande|werkende|jonge|jongere|oudere|oudste|jongste|zwangere|tweede|derde|eerste|vierde|eigen|nieuwe|andere|vaste|zelfstandige|voormalige|biologische|\\p{L}+se|zieke|gewone|vroegere|enige|minderjarige|meerderjarige|gepensioneerde|hele|halve|kleine|grote|lange|blinde|dove
bekend|onbekend|mogelijk|nodig|noodzakelijk|welkom|akkoord|eens|oneens|bezorgd|geweest|gekomen|gebleven|gegaan|gestopt|begonnen
`
