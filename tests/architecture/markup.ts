// What a page may contain (security.md, Web): the Content-Security-Policy blocks most of this at run time, but only on
// the pages that a browser test visits.
import { memberName, literal, nameOf, node, nodes, type Node, program, visit, wording } from './syntax'

/** JSX attributes that never stand on a page, and why. */
const ATTRIBUTES = new Map(
  Object.entries({
    style: 'inline styles are blocked by the CSP: use a class',
    dangerouslySetInnerHTML: 'text goes through the Markdown tree',
    srcDoc: 'no document in an attribute',
    autoFocus: 'focus moves to the error summary only, by its id',
  }),
)
const MODULES = new Map(
  Object.entries({
    'next/image': 'image optimisation is off',
    'next/legacy/image': 'image optimisation is off',
    'next/script': 'scripts are bundled, none is loaded by name',
    'next/font/google': 'fonts are our own files',
    'next/dynamic': 'pages are whole without JavaScript',
    'next/form': 'a form is a form with a POST',
    'next/cache': 'nothing behind login is cached',
  }),
)
const CALLS = new Map(
  Object.entries({
    fetch: 'data comes from use cases',
    eval: 'blocked by the CSP',
    unstable_cache: 'nothing behind login is cached',
    revalidatePath: 'nothing is cached',
    revalidateTag: 'nothing is cached',
  }),
)
/** What a script of React works on; everything else is drawn once (.adr/0019), and would fail on a component of these. */
const CLIENT = /^app\/(?:_ui\/(?:kept|live-preview|safeguards)|error|global-error)\.tsx$/
const DIRECTIVES = new Set(['use server', 'use cache', 'use cache: private', 'use cache: remote'])
/** Attributes by which a page loads something, or sends something somewhere. A link to elsewhere (`href` of `a`) is fine. */
const LOADING = new Set(['src', 'srcSet', 'action', 'formAction', 'poster', 'data', 'background', 'xlinkHref', 'ping'])
const LOADING_HREF = new Set(['link', 'use', 'image', 'base'])
const ELSEWHERE = /^\s*(?:https?:)?\/\//i
const BROWSER_STORES = new Set(['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
/** Places where merely following the link does something: Next would fetch them as soon as they are on the screen. */
const NOT_FOR_LINK = /inloggen|uitloggen|\/start|\/pdf|\/nu\b|\/api\//

const attributes = (element: Node) =>
  nodes(element['attributes'])
    .filter((a) => a.type === 'JSXAttribute')
    .map((a) => ({ name: nameOf(a['name']) ?? '', value: a['value'] }))

function wrongElement(element: Node, links: ReadonlySet<string>): readonly string[] {
  const tag = nameOf(element['name']) ?? ''
  const found: string[] = []
  const all = attributes(element)
  for (const { name, value } of all) {
    if (ATTRIBUTES.has(name)) found.push(`${name}=: ${ATTRIBUTES.get(name)!}`)
    if (/^on[A-Z]/.test(name) && typeof literal(value) === 'string') found.push(`${name}= with a text`)
    const loads = LOADING.has(name) || (name === 'href' && LOADING_HREF.has(tag))
    if (loads && ELSEWHERE.test(wording(value))) found.push(`<${tag} ${name}> loads from elsewhere`)
    if (name === 'href' && /^\s*javascript:/i.test(wording(value))) found.push('a link runs a script')
  }
  if (tag === 'iframe' || tag === 'object' || tag === 'embed' || tag === 'style') found.push(`<${tag}> is not used`)
  if (tag === 'form' && !all.some((a) => a.name === 'method')) found.push('a form says its method')
  if (links.has(tag)) {
    const value = (name: string) => node(all.find((a) => a.name === name)?.value)
    if (node(value('prefetch')?.['expression'])?.['value'] !== false) found.push('a Link without prefetch={false}')
    if (NOT_FOR_LINK.test(wording(value('href')))) found.push('a Link to an address that acts: use <a>')
  }
  return found
}

/** Not a page itself, nor what a page returns as a whole: those are waited for before anything is drawn. */
function isAsyncPart(n: Node, parent: Node | undefined): boolean {
  if (n['async'] !== true || parent?.type === 'ExportDefaultDeclaration') return false
  const name = nameOf(n.type === 'ArrowFunctionExpression' ? parent?.['id'] : n['id'])
  return name !== undefined && /^[A-Z]/.test(name) && !name.endsWith('Page')
}

/** HTML that is written as a text, for the answers that do without React. */
function wrongHtml(html: string): readonly string[] {
  const found: string[] = []
  if (/<[a-z][^>]*\sstyle=/i.test(html)) found.push('an inline style in a text')
  if (/<[a-z][^>]*\son[a-z]+=/i.test(html)) found.push('an event handler in a text')
  if (/<(?:script|style|iframe|object|embed)\b/i.test(html)) found.push('a script, style or frame in a text')
  if (/<(?!a\s)[a-z][^>]*\s(?:src|href|action|data)="\s*(?:https?:)?\/\//i.test(html))
    found.push('a text loads from elsewhere')
  return found
}

export function wrongMarkup(file: string, text: string): readonly string[] {
  const found: string[] = []
  const links = new Set<string>()
  if (/(?:^|\/)loading\.tsx$/.test(file)) found.push('a loading page turns every 404 into a 200')
  if (/(?:^|\/)(?:template|default)\.tsx$/.test(file)) found.push('only page, layout, error and not-found files')
  visit(program(file, text), (n, parent) => {
    if (n.type === 'ImportDeclaration') {
      const source = literal(n['source']) ?? ''
      if (MODULES.has(source)) found.push(`${source}: ${MODULES.get(source)!}`)
      if (source === 'next/link') for (const s of nodes(n['specifiers'])) links.add(nameOf(s['local']) ?? '')
    }
    if (n.type === 'ExpressionStatement' && DIRECTIVES.has(String(n['directive']))) {
      found.push(`'${String(n['directive'])}': writes are POSTs to route handlers`)
    }
    if (n.type === 'ExpressionStatement' && n['directive'] === 'use client' && !CLIENT.test(file))
      found.push(`'use client': a page is drawn once, and not taken over`)
    if (file.endsWith('.tsx') && isAsyncPart(n, parent)) found.push('an async component: read first, then draw')
    if (n.type === 'Literal' || n.type === 'TemplateLiteral') found.push(...wrongHtml(wording(n)))
    if (n.type === 'CallExpression') {
      const name = memberName(n['callee']) ?? ''
      if (CALLS.has(name)) found.push(`${name}(): ${CALLS.get(name)!}`)
    }
    if (n.type === 'Identifier' && BROWSER_STORES.has(String(n['name'])))
      found.push(`${String(n['name'])}: no case data in the browser`)
  })
  visit(program(file, text), (n) => {
    if (n.type === 'JSXOpeningElement') found.push(...wrongElement(n, links))
  })
  return found
}

/** A stylesheet that loads something from elsewhere. */
export const wrongStyles = (_file: string, text: string): readonly string[] =>
  [...text.matchAll(/(?:url\(\s*|@import\s+)["']?\s*((?:https?:)?\/\/[^"')\s]+)/gi)].map((m) => `loads ${m[1]!}`)
