import type { Pattern } from './pattern'

const safe = (source: string, where?: RegExp): Pattern => ({
  type: 'safe',
  pattern: new RegExp(source, 'gu'),
  ...(where ? { where } : {}),
})
const CAPS = "\\p{Lu}[\\p{L}’'-]{0,30}(?: (?:of|and|for|the|de|van|en|&|\\p{Lu}[\\p{L}’'-]{0,30})){0,5}"
const KINDS =
  'Inventory|Inventories|Scale|Scales|Checklist|Questionnaire|Index|Interview|Situation|Test|Assessment|Screening|Schedule|Report|Profile|Method|Model|Schaal|Vragenlijst|Lijst|Methode'
const WORKS =
  "Rots en Water|Triple P|Signs of Safety|Incredible Years|Head Start|Beter Omgaan Met|Piep zei de Muis|De Gezonde School|Zes Denkhoeden|Words? and Pictures?|Kids[’']? Skills|Stoere Schildpadden|Horizonmethodiek|Veerkrachtig Ouderschap|Ouderschap na Scheiding|Pippi Langkous|Dikkie Dik|Harry Potter|Bob de Bouwer|Brandweerman Sam|Peppa Pig|Paw Patrol|Lilo en Stitch|Jip en Janneke|Pluk van de Petteflet|Kikker en de Vreemdeling|De Leeuwenkoning|Alleen op de Wereld|Raad (?:voor|van) de (?:Kinderbescherming|Rechtspraak)"
/** Only listed ones: "de ziekte van Fatima" is about Fatima. */
const EPONYMS =
  'Gilles de la Tourette|Tourette|Lewy|Down|Asperger|Rett|Turner|Klinefelter|Parkinson|Alzheimer|Huntington|Korsakov|Korsakoff|Wernicke|Munchausen|Münchausen|Sjögren|Crohn|Hodgkin|Pfeiffer|Graves|Cushing|Addison|Duchenne|Ménière|Meniere|Kahler|Lyme|Bechterew|Raynaud|Weil|Scheuermann|Perthes|Marfan|Ehlers-Danlos|Noonan|Prader-Willi|Angelman|Williams|Usher|Guillain-Barré|Creutzfeldt-Jakob|Behçet|Hirschsprung|Paget|Wilson|Pick|Stockholm|Gerstmann|Landau-Kleffner|Dravet|Lennox-Gastaut|Beck|Cotard|Capgras|Ganser|Othello'

/** Instruments, courses, illnesses and books that bear a name: nobody in the case is meant. */
export const TITLES_OF_WORKS: readonly Pattern[] = [
  safe(`(?<!\\p{L})${CAPS} (?:${KINDS})(?!\\p{L})(?:-\\p{L}+|-\\d+)?`, new RegExp(` (?:${KINDS})`, 'gu')),
  safe(`(?<!\\p{L})(?:${WORKS})(?!\\p{L})(?:-\\p{L}+)?`, new RegExp(`(?:${WORKS})`, 'gu')),
  safe(
    `(?<=(?:schaal|test|criteria|piramide|triade|hechtingstheorie|theorie) van )(?:de )?${CAPS}`,
    /(?:schaal|test|criteria|piramide|triade|theorie) van/gu,
  ),
  safe(
    `(?<=(?:syndroom|ziekte|stoornis|dementie|morbus)(?: van)? )(?:${EPONYMS})(?!\\p{L})`,
    /(?:syndroom|ziekte|stoornis|dementie|morbus) /gu,
  ),
  safe('(?<!\\p{L})Lewy[- ]?bod\\p{L}*(?:-dementie)?', /Lewy/gu),
  safe(
    '(?<!\\p{L})\\p{Lu}\\p{L}{2,20}(?: (?:en|&|et al\\.?,?) ?(?:\\p{Lu}\\p{L}{2,20})?)? \\((?:19|20)\\d{2}[a-z]?\\)',
    /\((?:19|20)\d{2}/gu,
  ),
]
