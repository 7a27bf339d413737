import { escapeHtml, htmlPage } from './html-page'
import { isOwn, type Values } from './values'

type GivenBack = {
  readonly vereniging?: string
  readonly status: 401 | 404 | 503
  readonly title: string
  /** HTML, above the text. */
  readonly intro: string
  readonly action: string
  readonly labels: Readonly<Record<string, string>>
  readonly values: Values
  readonly button: string
}

/**
 * The typed text, in a form that posts to the same place: only what this very request carried is shown. Fields with a
 * label can be read and changed; answers to a choice go along unseen, under the same names.
 */
export function giveBack({ status, title, intro, action, labels, values, button, ...whose }: GivenBack): Response {
  const fields = Object.entries(values).flatMap(([name, list]) => list.map((value) => field(name, value, labels[name])))
  const main = `${intro}
<form class="form" method="post" action="${escapeHtml(action)}" autocomplete="off">
${fields.join('\n')}
<div class="buttons"><button class="button" name="_actie" value="vastleggen">${escapeHtml(button)}</button></div></form>`
  return htmlPage({ ...whose, status, title, main })
}

function field(name: string, value: string, label: string | undefined): string {
  const n = escapeHtml(name)
  // A choice has a short machine word as value; without a label of its own it is nothing to read.
  if (isOwn(name) || label === undefined || value === '') {
    return name === '_actie' ? '' : `<input type="hidden" name="${n}" value="${escapeHtml(value)}">`
  }
  // HTML drops one newline right after the tag, so there is one to drop.
  return `<div class="field"><label for="${n}">${escapeHtml(label)}</label><textarea id="${n}" name="${n}" rows="6">\n${escapeHtml(value)}</textarea></div>`
}
