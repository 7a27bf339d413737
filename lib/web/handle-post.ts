import type { Actor } from '@/lib/domain/access/actor'
import { discardDraft } from '@/lib/usecases/concept/discard-draft'
import { saveDraft } from '@/lib/usecases/concept/save-draft'
import { done, type Fout, type Outcome } from '@/lib/usecases/outcome'
import { now } from '@/lib/platform/clock'
import { log } from '@/lib/platform/log'
import { atField } from './at-field'
import { isAway, within } from './deadline'
import { actionOf, formName, type FormMeta, type FormSpec, type Params } from './form-spec'
import { giveBack } from './give-back'
import { htmlPage, plainPage } from './html-page'
import { keyAfter } from './key-after'
import { formKeyOf, readPost, versionOf } from './post-body'
import { clockTime } from './read-form'
import { seeOther, withQuery } from './see-other'
import { findVisitor } from './session'
import { isOwn, one, type Values } from './values'

const DEADLINE_MS = 6_000

/** One form as it was sent, with all that belongs to it. */
type Sent<P extends Params, T> = {
  readonly spec: FormSpec<P, T>
  readonly params: P
  readonly values: Values
  readonly meta: FormMeta
  /** Sent by the script that keeps drafts: a page would be read by nobody. */
  readonly json: boolean
}

/**
 * The POST of a form. The draft is stored first, in a transaction of its own; then the act. A refusal goes back to the
 * form, which shows the errors from the draft; so everything works the same without JavaScript and nothing typed is
 * lost. Only when there is no storage or no session does this answer itself, and gives the text back.
 */
export function handlePost<P extends Params, T>(spec: FormSpec<P, T>) {
  return async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    const params = await context.params
    const body = await readPost(request)
    if ('answer' in body) return body.answer
    const meta = { sleutel: formKeyOf(body.values), versie: versionOf(body.values) }
    const json = one(body.values, '_stil') !== ''
    const sent: Sent<P, T> = { spec, params, values: body.values, meta, json }
    try {
      return await within(DEADLINE_MS, answer(sent))
    } catch (error) {
      log.error('post failed', error, { form: formName(spec, params) })
      return isLeaving(sent) ? seeOther(LEAVE) : notStored(sent, isAway(error))
    }
  }
}

async function answer<P extends Params, T>(sent: Sent<P, T>): Promise<Response> {
  const { spec, params } = sent
  const visitor = await findVisitor(params.vereniging)
  if (visitor === null) return plainPage.notFound()
  const { session } = visitor
  const mayKeep = session.state === 'verlopen' || (session.state === 'actief' && session.actor.secondFactor)
  const kept = mayKeep ? await keep(sent, session.actor, []) : null
  // Whoever has to leave, leaves: kept or not.
  if (isLeaving(sent)) return seeOther(LEAVE)
  if (session.state !== 'actief' || kept === null) return loginFirst(sent, kept?.ok === true)
  if (!kept.ok) return kept.reden === 'niet-gevonden' ? notYours(sent) : unusable()
  const action = one(sent.values, '_actie')
  if (action === 'bewaren') return sent.json ? saved({ bewaard: clockTime(now()) }, 200) : toDraft(sent)
  const elders = spec.elders?.(action, params) ?? null
  if (elders !== null) return elsewhere(sent, elders)
  const outcome = await spec.act(session.actor, spec.toInput(sent.values, params, sent.meta))
  if (outcome.ok) return seeOther(spec.to(outcome.value, params, sent.values))
  return refuse(sent, session.actor, outcome)
}

/** Without JavaScript "Snel weg" is a link, which leaves what was typed behind; this button of a form takes it along. */
const LEAVE = '/snel-weg'
const isLeaving = ({ values }: { readonly values: Values }): boolean => one(values, '_actie') === 'weg'

/** What autosave gets to know: `14:03` when the text is on the server, and whether somebody must log in first. */
const saved = (body: { readonly bewaard: string | null; readonly inloggen?: true }, status: number): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

async function refuse<P extends Params, T>(
  sent: Sent<P, T>,
  actor: Actor,
  outcome: Exclude<Outcome<T>, { ok: true }>,
): Promise<Response> {
  if (outcome.reden === 'niet-gevonden') return notYours(sent)
  if (outcome.reden === 'verouderd') return showBoth(sent, actor)
  await keep(
    sent,
    actor,
    outcome.fouten.map((fout) => atField(sent.spec, fout)),
  )
  return toDraft(sent, {}, 'fouten')
}

/**
 * The record changed meanwhile. The text goes on under a new key, since the old one may stand for what was recorded
 * already; the draft moves along, so that one is left and not two.
 */
async function showBoth<P extends Params, T>(sent: Sent<P, T>, actor: Actor): Promise<Response> {
  const { spec, params, meta } = sent
  const next = { ...sent, meta: { ...meta, sleutel: keyAfter(meta.sleutel) } }
  const moved = await keep(next, actor, [])
  if (moved.ok) await discardDraft(actor, { sleutel: meta.sleutel, dossierId: spec.dossierId?.(params) ?? null })
  const page = (spec.conflictPage ?? spec.page)(params)
  return seeOther(withQuery(page, { concept: next.meta.sleutel, botsing: meta.sleutel }, 'botsing'))
}

const keep = async <P extends Params, T>(
  { spec, params, values, meta }: Sent<P, T>,
  actor: Actor,
  fouten: readonly Fout[],
): Promise<Outcome<null>> =>
  spec.keepsDraft === false
    ? done(null)
    : saveDraft(actor, {
        sleutel: meta.sleutel,
        form: formName(spec, params),
        dossierId: spec.dossierId?.(params) ?? null,
        baseVersion: meta.versie,
        values: Object.fromEntries(Object.entries(values).filter(([name]) => !isOwn(name))),
        fouten,
      })

const toDraft = <P extends Params, T>(
  { spec, params, meta }: Sent<P, T>,
  query: Readonly<Record<string, string>> = {},
  fragment = '',
): Response => seeOther(withQuery(spec.page(params), { concept: meta.sleutel, ...query }, fragment))

/** Another page first, such as the facts beside a question; the draft goes along by its key. */
function elsewhere<P extends Params, T>({ meta }: Sent<P, T>, to: string): Response {
  const [path = to, fragment = ''] = to.split('#')
  return seeOther(withQuery(path, { concept: meta.sleutel }, fragment))
}

const unusable = (): Response =>
  htmlPage({
    status: 400,
    title: 'Dit formulier kwam niet goed aan',
    main: '<p>Er is niets vastgelegd. Ga terug met de knop van uw browser en probeer het opnieuw.</p>',
  })

/** Somebody else's dossier, or none: the same answer, with the text that this very request carried, if any. */
function notYours<P extends Params, T>(sent: Sent<P, T>): Response {
  if (sent.json) return saved({ bewaard: null }, 404)
  if (!Object.entries(sent.values).some(([name, list]) => !isOwn(name) && list.some((text) => text !== ''))) {
    return plainPage.notFound()
  }
  const intro = `<p>Er is niets vastgelegd. Misschien bent u nu ingelogd met een ander account. Uw tekst staat hieronder.</p>
<p><a href="/${sent.params.vereniging}">Naar het begin</a></p>`
  const title = 'Deze pagina bestaat niet'
  return giveBack({ ...form(sent), status: 404, title, intro, values: sent.values, button: 'Verstuur opnieuw' })
}

function loginFirst<P extends Params, T>(sent: Sent<P, T>, kept: boolean): Response {
  const { spec, params, values, meta } = sent
  if (sent.json) return saved({ bewaard: kept ? clockTime(now()) : null, inloggen: true }, 401)
  const back = kept ? withQuery(spec.page(params), { concept: meta.sleutel }) : spec.page(params)
  const login = withQuery(`/${params.vereniging}/inloggen`, { naar: back })
  const intro = kept
    ? `<p>U was te lang niet bezig. Uw tekst is bewaard als concept. Log opnieuw in, dan gaat u verder waar u was.</p>
<p><a class="button" href="${login}">Log in en ga verder</a></p>`
    : `<p>Uw tekst is <strong>niet vastgelegd</strong>, maar staat hieronder.</p>
<p><a href="/${params.vereniging}/inloggen" target="_blank" rel="noopener">Log in, in een nieuw venster</a>. Kom daarna hier terug en verstuur de tekst opnieuw.</p>`
  return giveBack({
    ...form(sent),
    status: 401,
    title: 'U bent niet meer ingelogd',
    intro,
    values,
    button: 'Verstuur opnieuw',
  })
}

function notStored<P extends Params, T>(sent: Sent<P, T>, away: boolean): Response {
  if (sent.json) return saved({ bewaard: null }, 503)
  const why = away ? 'De opslag antwoordt nu niet.' : 'Er ging iets mis aan onze kant.'
  const intro = `<p>${why} Uw tekst is <strong>nog niet vastgelegd</strong>, maar staat hieronder.</p>
<p>Verstuur hem over een minuut opnieuw. Bewaar hem anders zelf.</p>`
  const title = away ? 'Even geen verbinding met de opslag' : 'Dit is niet gelukt'
  return giveBack({ ...form(sent), status: 503, title, intro, values: sent.values, button: 'Verstuur opnieuw' })
}

const form = <P extends Params, T>({ spec, params }: Sent<P, T>) => ({
  vereniging: params.vereniging,
  action: actionOf(spec, params),
  labels: spec.labels,
})
