import type { Scan } from './scan'

const CALLED =
  /(?:noemt|noemde|noemen|noemden|genoemd|heet|bijnaam|roepnaam|koosnaam|alias)(?=[ :,]|$)[^.!?\n]{0,40}$/iu
const ACCOUNT = /(?:via|account|gebruikersnaam|berichten van|appjes van|volgt|als|heet|van) $/iu
const ONLINE = /bericht|appje|insta|tiktok|snap|account|profiel|discord|facebook|volgt|gebruikersnaam|online|dm['’]?s/iu

/** What somebody is called: a nickname in quotes after "noemt", and an account without an @ where accounts are spoken of. */
export function findCalled(scan: Scan): void {
  for (let i = 0; i < scan.tokens.length; i++) {
    const token = scan.free(i)
    if (!token?.isWord || token.folded.length < 2) continue
    const before = scan.text.slice(Math.max(0, token.start - 60), token.start)
    const quoted = /[‘'"“„]$/u.test(before) && /^[’'"”]/u.test(scan.text.slice(token.end, token.end + 1))
    if (quoted && token.cap && CALLED.test(before.slice(0, -1)) && !scan.isAllowed(token.folded)) {
      scan.found(token.start, token.end, 'PERSON', 0.75, 'vorm')
      continue
    }
    if (dotted(scan, i)) {
      scan.found(token.start, scan.tokens[i + 1]!.end, 'HANDLE', 0.6, 'vorm')
      continue
    }
    const strange = !token.cap && token.folded.length > 4 && !scan.isWord(token.folded)
    if (!strange || !ACCOUNT.test(before) || scan.lexicon.flags(token.folded) !== 0) continue
    if (ONLINE.test(before.slice(-40)) || ONLINE.test(scan.text.slice(token.end, token.end + 20)))
      if (!(scan.isCompound(token.folded) && /als $|van $/iu.test(before)))
        scan.found(token.start, token.end, 'HANDLE', 0.65, 'vorm')
  }
}

/** "ricky.gamer": two words with a dot and no blank; a forgotten blank has a capital after it. */
function dotted(scan: Scan, at: number): boolean {
  if (scan.gap(at) !== '.') return false
  const [here, next] = [scan.tokens[at]!, scan.free(at + 1)]
  if (!next?.isWord || next.cap || here.cap || here.folded.length < 3 || next.folded.length < 3) return false
  return !(scan.isWord(here.folded) && scan.isWord(next.folded))
}
