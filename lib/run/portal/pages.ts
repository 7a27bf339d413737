import type { DemoAccount } from '../demo/accounts'

export type Shown = DemoAccount & { readonly codes: { now: string; next: string; secondsLeft: number } | null }
type Portal = { readonly shortName: string; readonly slug: string }

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const esc = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)

const EMERGENCY =
  '<p class="nood">Direct gevaar: <a href="tel:112">112</a> · Veilig Thuis <a href="tel:08002000">0800-2000</a> (24/7, gratis)</p>'

/** A whole page, without script and without anything from elsewhere. `main` is finished HTML. */
export function page(portal: Portal, title: string, main: string): string {
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)} – Ledenportaal ${esc(portal.shortName)}</title><link rel="stylesheet" href="/stijl.css"></head>
<body><header>${EMERGENCY}<p class="naam">Ledenportaal ${esc(portal.shortName)} <span>voorbeeld</span></p></header>
<main><h1>${esc(title)}</h1>
${main}</main></body></html>`
}

/** The page on which a real portal would ask for a name and password. */
export function choicePage(portal: Portal, uid: string, accounts: readonly Shown[]): string {
  return page(
    portal,
    'Wie logt er in?',
    `<p>Dit is een nagebouwd ledenportaal met verzonnen leden. In het echt ziet u hier de site van uw vereniging.</p>
<p>Kies een lid. Na het inloggen vraagt de app om een code. Die staat hier bij het lid.
<a href="/codes" target="_blank" rel="noopener">Open de codes in een nieuw tabblad</a>, dan houdt u ze bij de hand.</p>
${validity(accounts)}<ul class="leden">${accounts.map((account) => choice(uid, account)).join('\n')}</ul>`,
  )
}

/** The same codes without a login going on, for a second window. */
export function codesPage(portal: Portal, accounts: readonly Shown[]): string {
  return page(
    portal,
    'Codes voor de tweede stap',
    `<p>Ververs deze pagina voor nieuwe codes. Elke code werkt één keer.</p>
${validity(accounts)}<ul class="leden">${accounts.map((account) => `<li>${described(account)}</li>`).join('\n')}</ul>`,
  )
}

export function errorPage(portal: Portal, why: string): string {
  return page(
    portal,
    'Dit lukt niet',
    `<p>Ga terug naar de inlogpagina van de app en begin daar opnieuw.</p><p class="klein">${esc(why)}</p>`,
  )
}

export const expiredPage = (portal: Portal, loginPage: string): string =>
  page(
    portal,
    'Deze inlogpoging is verlopen',
    `<p>Begin opnieuw vanaf <a href="${esc(loginPage)}">de inlogpagina van de app</a>.</p>`,
  )

export const logoutPage = (portal: Portal, form: string): string =>
  page(
    portal,
    'Uitloggen bij het ledenportaal',
    `${form}<p><button form="op.logoutForm" name="logout" value="yes">Uitloggen</button></p>`,
  )

export const loggedOutPage = (portal: Portal): string =>
  page(portal, 'U bent uitgelogd', '<p>U kunt dit venster sluiten.</p>')

const validity = (accounts: readonly Shown[]): string => {
  const left = accounts.find((account) => account.codes)?.codes?.secondsLeft
  return left === undefined ? '' : `<p class="klein">De eerste code is nog ${left} seconden de nieuwste.</p>`
}

const choice = (uid: string, account: Shown): string =>
  `<li>${described(account)}
<form method="post" action="/inloggen/${esc(uid)}/${esc(account.key)}"><button>Inloggen als ${esc(account.name)}</button></form></li>`

function described(account: Shown): string {
  const codes = account.codes
    ? `<dl><div><dt>Code</dt><dd id="code-${esc(account.key)}">${account.codes.now}</dd></div>
<div><dt>Volgende code</dt><dd id="volgende-${esc(account.key)}">${account.codes.next}</dd></div></dl>`
    : `<p class="klein">${account.admitted ? 'Geen code: dit lid stelt de tweede stap zelf in.' : 'Geen code.'}</p>`
  return `<h2>${esc(account.name)}</h2><p>${esc(account.about)}</p>${codes}`
}
