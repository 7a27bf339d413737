/**
 * A page without React, for answers that must work when everything behind them is down, or that give a text back.
 * It looks like every other page by way of `/basis.css`, and stays readable without it.
 */
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITY[c] ?? c)

/** `default-src 'none'`: nothing but our own stylesheet, and forms that post back to us. */
const CSP =
  "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; img-src 'self'"

export type HtmlPage = {
  readonly status: number
  readonly title: string
  /** HTML; whatever a person typed must have gone through `escapeHtml`. */
  readonly main: string
  readonly headers?: Readonly<Record<string, string>>
  /** Whose colours it takes. */
  readonly vereniging?: string
}

export function htmlPage({ status, title, main, headers = {}, vereniging }: HtmlPage): Response {
  return new Response(document(title, main, vereniging), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': CSP,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...(status === 503 ? { 'retry-after': '30' } : {}),
      ...headers,
    },
  })
}

const document = (title: string, main: string, vereniging: string | undefined) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)} · Afwegingskader</title>
<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/basis.css">${
  vereniging === undefined ? '' : `<link rel="stylesheet" href="/${escapeHtml(vereniging)}/huisstijl.css">`
}</head><body>
<aside class="alarm" aria-label="Bij direct gevaar"><div class="wrap">
<p>Direct gevaar: <a class="alarm-112" href="tel:112">112</a></p>
<p>Veilig Thuis <a href="tel:08002000">0800-2000</a> <span>(24/7, gratis)</span></p>
<a class="leave" href="/snel-weg">Snel weg</a></div></aside>
<header class="masthead"><div class="wrap"><a class="brand" href="/"><span>Afwegingskader</span></a></div></header>
<main class="page wrap"><div class="column stack"><h1>${escapeHtml(title)}</h1>
${main}
</div></main></body></html>`

/** The plain answers that many handlers share. */
export const plainPage = {
  foreign: () =>
    htmlPage({
      status: 403,
      title: 'Deze verzending is geweigerd',
      main: '<p>Het formulier kwam niet van deze site. Er is niets vastgelegd.</p><p>Ga terug naar de pagina en probeer het daar opnieuw.</p>',
    }),
  tooLong: () =>
    htmlPage({
      status: 413,
      title: 'De tekst is te lang',
      main: '<p>Er is niets vastgelegd. Ga terug met de knop van uw browser. Uw tekst staat er dan meestal nog.</p><p>Maak de tekst korter, of verdeel hem over twee keer.</p>',
    }),
  notFound: () =>
    htmlPage({
      status: 404,
      title: 'Deze pagina bestaat niet',
      main: '<p>Misschien is het adres niet goed overgenomen. Of de pagina hoort bij een ander account.</p><p><a href="/">Naar het begin</a></p>',
    }),
  broken: (again: string) =>
    htmlPage({
      status: 500,
      title: 'Er ging iets mis aan onze kant',
      main: `<p>Wat u eerder vastlegde of als concept bewaarde, staat er nog.</p>
<p><a href="${escapeHtml(again)}">Probeer het opnieuw</a>, of ga <a href="/">naar het begin</a>.</p>
<p>Moet u nu bellen? <a href="/nu-bellen">Kijk wie u belt en wat u zegt</a>. Die pagina werkt altijd.</p>`,
    }),
  away: (again: string | null) =>
    htmlPage({
      status: 503,
      title: 'Even geen verbinding met de opslag',
      main: `<p>De dienst kan nu niets lezen of vastleggen. Meestal duurt dat kort.</p><p>Probeer het over een minuut opnieuw.${
        again === null ? '' : ` <a href="${escapeHtml(again)}">Probeer opnieuw</a>`
      }</p><p>Moet u nu bellen? <a href="/nu-bellen">Kijk wie u belt en wat u zegt</a>. Die pagina werkt altijd.</p>`,
    }),
}
