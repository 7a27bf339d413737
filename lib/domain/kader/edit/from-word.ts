// Windows-1252 quotes, dashes, ellipsis and euro that were read as Latin-1: what Word's own control characters mean.
const CP1252: Readonly<Record<string, string>> = {
  '\u0080': '€',
  '\u0082': '‘',
  '\u0084': '“',
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
  '\u00a0': ' ',
}
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  quot: '"',
  apos: '’',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  euml: 'ë',
  eacute: 'é',
  iuml: 'ï',
  shy: '',
}
const BULLETS = '•●○◦▪▫■□◆◇►▸‣⁃∙·\uf0b7\uf0a7\uf0d8\uf076\uf0fc'

/**
 * A text pasted from Word (or a web page) as our restricted Markdown: no markup, no invisible characters, bullets as a
 * list. The typographic quotes of the framework's own text stay: ‘ and ’. What is clean already is left as it is.
 */
export function fromWord(tekst: string): string {
  return blankLines(lines(characters(withoutMarkup(characters(tekst.toWellFormed())))))
}

const TAG = /<\/?([a-z][a-z0-9:-]*)(?:\s[^<>]*)?\/?>/gi
/** Tags go, what they say about lines and lists stays; the content of scripts and styles goes too. */
function withoutMarkup(tekst: string): string {
  return tekst
    .replace(/<!--[\s\S]*?-->|<!\[[^>]*>|<!doctype[^>]*>|<\?xml[^>]*>/gi, '')
    .replace(/<(script|style|xml|head|title)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(TAG, (heel: string, naam: string) => {
      const tag = naam.toLowerCase()
      if (tag === 'br') return '\n'
      if (tag === 'li') return heel.startsWith('</') ? '\n' : '\n• '
      return /^(p|div|ul|ol|tr|table|h[1-6]|blockquote)$/.test(tag) ? '\n\n' : ''
    })
    .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (heel: string, naam: string) => entity(heel, naam))
    .replace(/&amp;(?![#a-z0-9]{1,9};)/gi, '&')
}

function entity(heel: string, naam: string): string {
  if (!naam.startsWith('#')) return ENTITIES[naam.toLowerCase()] ?? heel
  const code = naam[1]?.toLowerCase() === 'x' ? Number.parseInt(naam.slice(2), 16) : Number(naam.slice(1))
  // What would be markup, or another entity, stays as it was written: cleaning twice is cleaning once.
  if (code === 38 || code === 60 || code === 62) return heel
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code)
}

/** One character for each thing: quotes, spaces, line ends; and none for what nobody sees. */
function characters(tekst: string): string {
  return (
    tekst
      .normalize('NFC')
      .replace(/[\u0080-\u009f\u00a0]/g, (teken) => CP1252[teken] ?? '')
      .replace(/\r\n?|[\v\f\u2028]/g, '\n')
      .replace(/\u2029/g, '\n\n')
      .replace(/[\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      // Soft hyphen, zero-width and direction marks, byte order mark, object replacement; a joiner between letters stays.
      .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffc\ufff9-\ufffb]/g, '')
      .replace(/[‚‛]/g, '‘')
      .replace(/[„‟]/g, '“')
      .replace(/[\u2010\u2011]/g, '-')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
  )
}

const BULLET = new RegExp(String.raw`^([ \t]*)(?:[${BULLETS}]|o(?=\t)|[-–](?=\t)|§(?=[ \t]))[ \t]*`, 'u')
const ITEM = /^ *(?:[-*+]|\d{1,9}[.)]) /
const NUMBER = /^([ \t]*)(\d{1,3})[.)]\t[ \t]*/
/** Bullets and numbers as Word writes them become list items; a line of a list is not a paragraph of its own. */
function lines(tekst: string): string {
  const uit: string[] = []
  let inLijst = false
  for (const regel of tekst.split('\n')) {
    const item = listItem(regel)
    const schoon: string = item ?? plain(regel, inLijst)
    if (item !== null && !inLijst && uit.at(-1) !== '' && uit.length > 0) uit.push('')
    if (item === null && inLijst && schoon !== '' && !/^\s/.test(schoon) && !ITEM.test(schoon)) uit.push('')
    if (schoon !== '') inLijst = item !== null || ITEM.test(schoon) || (inLijst && /^\s/.test(schoon))
    uit.push(schoon)
  }
  return uit.join('\n')
}

/** A line that is no item: single spaces; what is indented belongs to the item above, or is not indented. */
function plain(regel: string, inLijst: boolean): string {
  const gewoon = regel
    .replace(/\t/g, ' ')
    .replace(/(\S) {2,}/g, '$1 ')
    .trimEnd()
  return inLijst || ITEM.test(gewoon) ? gewoon.replace(/^ {4,}/, '   ') : gewoon.trimStart()
}

function listItem(regel: string): string | null {
  const punt = BULLET.exec(regel)
  const nummer = punt ? null : NUMBER.exec(regel)
  const gevonden = punt ?? nummer
  if (!gevonden) return null
  const diep = (gevonden[1] ?? '').replace(/\t/g, '    ').length >= 4 || /^[ \t]*o\t/.test(regel)
  const rest = regel.slice(gevonden[0].length).replace(/\s+/g, ' ').trim()
  const teken = nummer ? `${nummer[2]}.` : '-'
  return rest === '' ? '' : `${diep ? '  ' : ''}${teken} ${rest}`
}

const blankLines = (tekst: string): string =>
  tekst
    .split('\n')
    .map((regel) => (regel.trim() === '' ? '' : regel))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
