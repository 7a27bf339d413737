import type { Scan } from './scan'
import { STRICT_TITLES, TITLES } from './words-grammar'

/** "nachtzuster", "peuterjuf", "schoolarts": composed words for people. */
const PROFESSION =
  /\p{L}(?:zuster|arts|begeleider|begeleidster|coach|juf|leider|leidster|voogd|werker|werkster|verzorger|verzorgster|kundige|trainer|docent|docente|agent|advocaat|rechter|moeder|vader|peut|peute|iater|loog|loge|consulent|consulente|medewerker|medewerkster|chauffeur|assistent|assistente|genoot|genootje|vriend|vriendin|buurman|buurvrouw|zoon|dochter|broer|zus|oma|opa|hulp|mentor|manager|adviseur|bewindvoerder|inspecteur|onderzoeker)$/u

/** The title or role word right before this word: "mevrouw", "dr.", or "de buurvrouw,". */
export function titleBefore(scan: Scan, at: number): string | undefined {
  const before = scan.tokens[at - 1]
  // A dot that ends a sentence is no dot of "mw.".
  if (scan.gap(at - 1).includes('.') && scan.tokens[at]!.first) return undefined
  if (!before || !/^\.? {1,2}['’]?$|^, $|^ \($/u.test(scan.gap(at - 1))) return undefined
  if (scan.gap(at - 1) === ', ' && (STRICT_TITLES.has(before.folded) || before.first)) return undefined
  return TITLES.has(before.folded) || PROFESSION.test(before.folded) ? before.folded : undefined
}
