/** Words of neutral labels, capitalised or not: nobody's name. */
const NEUTRAAL = new Set(
  'met zonder en uit in op bij naar over casus zaak dossier traject kind kinderen jongen meisje moeder vader ouder ouders oma opa gezin familie cliënt client vrouw man mevrouw meneer partner buurvrouw buurman school groep praktijk veilig thuis melding overleg januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(
    ' ',
  ),
)
const VOORVOEGSEL = String.raw`(?:van|von|de|den|der|het|'t|ten|ter|te|el|al|la|le|bin|ben|du|di)`
const NAAM = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]*`
const VOORLETTERS = new RegExp(String.raw`(?<!\p{L})(?:\p{Lu}\.\s?)+(?:${VOORVOEGSEL}\s+)*${NAAM}`, 'u')
// After "mevrouw" a name is a name also in lower case; after "gezin" only with a capital: "gezin met zorgen".
const AANSPREEKVORM = new RegExp(
  String.raw`(?<!\p{L})(?:mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|de heer)\s+(?:${VOORVOEGSEL}\s+)*(\p{L}{2}[\p{L}’'-]*)`,
  'iu',
)
const GEZINSNAAM = new RegExp(
  String.raw`(?<!\p{L})(?:fam\.?|Fam\.?|familie|Familie|gezin|Gezin)\s+(?:${VOORVOEGSEL}\s+)*(${NAAM})`,
  'u',
)
const ACHTERNAAM = new RegExp(String.raw`(?<!\p{L})(?:van|von)\s+(?:${VOORVOEGSEL}\s+)*(${NAAM})`, 'gu')
const TWEE_NAMEN = new RegExp(String.raw`(?<!\p{L})(${NAAM})(?=\s+(?:${VOORVOEGSEL}\s+)*(${NAAM}))`, 'gu')

const OP_NAAM = 'Dit lijkt op een naam. Kies liever iets als “Gezin A” of “Kastanje”. U mag de naam laten staan.'
const OP_GEGEVEN = 'Dit lijkt op een nummer, datum of adres. Kies liever iets als “Gezin A”. U mag dit laten staan.'

/**
 * A hint when a dossier's own name looks as if it names a person; null when it does not. Lists show this name, so it
 * should say nothing to who looks along. A hint, never a refusal. `voornamen` (lower case) sharpens it.
 */
export function labelHint(label: string, voornamen: ReadonlySet<string> = new Set()): string | null {
  if (isPersonalNumber(label)) return OP_GEGEVEN
  return looksLikeName(label, voornamen) ? OP_NAAM : null
}

function isPersonalNumber(label: string): boolean {
  const cijfers = label.replace(/[\s.-]/gu, '')
  return (
    /\S@\S/u.test(label) ||
    /(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}(?!\d)/u.test(label) ||
    /(?<!\d)(?:\+31|0031|0)[1-9]\d{8}(?!\d)/u.test(cijfers) ||
    /(?<!\d)\d{9}(?!\d)/u.test(cijfers) ||
    /(?<!\d)\d{4}\s?[A-Z]{2}(?!\p{L})/u.test(label)
  )
}

function looksLikeName(label: string, voornamen: ReadonlySet<string>): boolean {
  if (VOORLETTERS.test(label)) return true
  const aangesproken = AANSPREEKVORM.exec(label)?.[1]?.toLowerCase()
  if (aangesproken !== undefined && !NEUTRAAL.has(aangesproken)) return true
  if (isName(GEZINSNAAM.exec(label)?.[1])) return true
  if ([...label.matchAll(ACHTERNAAM)].some((m) => isName(m[1]))) return true
  if ([...label.matchAll(TWEE_NAMEN)].some((m) => isName(m[1]) && isName(m[2]))) return true
  return label.split(/[^\p{L}’'-]+/u).some((woord) => voornamen.has(woord.toLowerCase()))
}

/** Capitalised, more than one letter ("Gezin A" is fine), and not one of the neutral words. */
const isName = (woord: string | undefined): boolean =>
  woord !== undefined && /^\p{Lu}\p{Ll}/u.test(woord) && !NEUTRAAL.has(woord.toLowerCase())
