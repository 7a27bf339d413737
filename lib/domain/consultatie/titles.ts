import type { Pattern } from './pattern'

const safe = (source: string, flags = 'gu'): Pattern => ({
  type: 'safe',
  where: 'everywhere',
  pattern: new RegExp(source, flags),
})
const CAPS = "\\p{Lu}[\\p{L}’'-]{0,30}(?: (?:of|and|for|the|de|van|en|&|\\p{Lu}[\\p{L}’'-]{0,30})){0,5}"

/** Instruments, courses, illnesses and books that bear a name: nobody in the case is meant. */
export const TITLES_OF_WORKS: readonly Pattern[] = [
  safe(
    `(?<!\\p{L})${CAPS} (?:Inventory|Inventories|Scale|Scales|Checklist|Questionnaire|Index|Interview|Situation|Test|Assessment|Screening|Schedule|Report|Profile|Method|Model|Schaal|Vragenlijst|Lijst|Methode)(?!\\p{L})(?:-\\p{L}+|-\\p{N}+)?`,
  ),
  safe(
    '(?<!\\p{L})(?:Rots en Water|Triple P(?:-\\p{L}+)?|Signs of Safety|Incredible Years|Head Start|Beter Omgaan Met|Piep zei de Muis|De Gezonde School|Zes Denkhoeden|Words? and Pictures?|Kids’ Skills|Kids Skills|Stoere Schildpadden|Horizonmethodiek|Veerkrachtig Ouderschap|Ouderschap na Scheiding|Pippi Langkous|Dikkie Dik|Harry Potter|Bob de Bouwer|Brandweerman Sam|Peppa Pig|Paw Patrol|Lilo en Stitch|Jip en Janneke|Pluk van de Petteflet|Kikker en de Vreemdeling|De Leeuwenkoning|Alleen op de Wereld)(?!\\p{L})',
    'giu',
  ),
  safe(
    `(?<=(?:syndroom|ziekte|stoornis|dementie|morbus|triade|wet|methode|model|theorie|schaal|test|proef|criteria|piramide|cirkel|driehoek|fasen|hechtingstheorie|boek|gedachtegoed|liedje|verhaal|sprookje|film) van )(?:de )?${CAPS}(?: (?:de la|von|van) \\p{Lu}\\p{L}+)?`,
  ),
  safe("(?<=(?:ziekte|morbus|syndroom) )\\p{Lu}[\\p{L}’'-]{2,30}"),
  safe(
    '(?<!\\p{L})(?:Gilles de la Tourette|Lewy[- ]?bod\\p{L}*(?:-dementie)?|Lewy|Down|Asperger|Tourette|Rett|Turner|Klinefelter|Parkinson|Alzheimer|Huntington|Korsakov|Korsakoff|Munchausen|Münchausen|Sjögren|Crohn|Hodgkin|Pfeiffer|Graves|Cushing|Addison|Duchenne)(?!\\p{L})',
  ),
  safe(
    `(?<!\\p{L})\\p{Lu}\\p{L}{2,20}(?: (?:en|&|et al\\.?,?) ?(?:\\p{Lu}\\p{L}{2,20})?)? \\((?:19|20)\\p{N}{2}[a-z]?\\)`,
  ),
]
