import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DemoAssociation } from '../../../lib/run/demo/associations'
import type { Answer, Visitor } from './visitor'

type Slug = DemoAssociation['slug']
/** One form, from its first sending to the answer that says that it is recorded. */
export type Sent = {
  readonly slug: Slug
  readonly kind: 'dossier-geopend' | 'besluit'
  /** The form's key, and the id of the decision that it records. */
  readonly key: string
  /** The answer says which dossier was opened; until then ''. */
  dossierId: string
  readonly position: number
  /** Typed by this client and by nobody else. */
  readonly text: string
  attempts: number
  /** When the last sending began. */
  lastSentAt: number
}
type Form = {
  readonly sent: Sent
  readonly address: string
  readonly fields: Record<string, string>
  readonly to: RegExp
}
type Case = { readonly id: string; entries: number }

const ENTRIES = 12
const AGAIN_MS = 60
const PATIENCE_MS = 120_000

/** Several therapists who decide without pause, and send again what was not answered until it is. */
export class Deciders {
  readonly acknowledged: Sent[] = []
  /** Answers that say that the record is not what this client was told. */
  readonly contradicted: string[] = []
  inFlight = 0
  #stopped = false
  readonly #running: Promise<unknown>

  constructor(clients: readonly { readonly slug: Slug; readonly visitor: Visitor }[]) {
    this.#running = Promise.all(clients.map(({ slug, visitor }) => this.#decide(slug, visitor)))
    // Seen by `stop`; until then it is nobody's unhandled rejection.
    this.#running.catch(() => {})
  }

  /** Each finishes the form that is under way. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#running
  }

  async #decide(slug: Slug, visitor: Visitor): Promise<void> {
    let at: Case | null = null
    while (!this.#stopped) {
      const form: Form = at === null || at.entries >= ENTRIES ? opening(slug) : decision(slug, at)
      const recorded = await this.#send(visitor, form)
      if (!recorded) at = null
      else if (form.sent.kind === 'dossier-geopend') at = { id: form.sent.dossierId, entries: 1 }
      else if (at !== null) at.entries++
    }
  }

  async #send(visitor: Visitor, form: Form): Promise<boolean> {
    const { sent } = form
    for (const until = Date.now() + PATIENCE_MS; ; await sleep(AGAIN_MS)) {
      sent.attempts++
      sent.lastSentAt = Date.now()
      const answer = await this.#post(visitor, form)
      const [, dossierId] = form.to.exec(answer?.to ?? '') ?? []
      if (dossierId !== undefined) {
        sent.dossierId = dossierId
        this.acknowledged.push(sent)
        return true
      }
      if (answer !== null && answer.status < 500) {
        this.contradicted.push(`${sent.kind} ${sent.key}: ${answer.status} ${answer.to ?? answer.text.slice(0, 200)}`)
        return false
      }
      if (Date.now() > until) throw new Error(`${form.address} was not answered for ${PATIENCE_MS / 1000} s`)
    }
  }

  async #post(visitor: Visitor, { address, fields }: Form): Promise<Answer | null> {
    this.inFlight++
    try {
      return await visitor.post(address, fields)
    } catch {
      // No answer: whether it was recorded, nobody knows.
      return null
    } finally {
      this.inFlight--
    }
  }
}

function opening(slug: Slug): Form {
  const key = randomUUID()
  const sent: Sent = {
    slug,
    kind: 'dossier-geopend',
    key,
    dossierId: '',
    position: 0,
    text: `Kastanje ${key.slice(0, 8)}`,
    attempts: 0,
    lastSentAt: 0,
  }
  const fields = { _sleutel: key, _actie: 'vastleggen', soort: 'kind', label: sent.text, naamGezien: sent.text }
  return {
    sent,
    address: `/${slug}/dossiers/nieuw/vastleggen`,
    fields,
    to: new RegExp(`/${slug}/dossiers/([0-9a-f-]{36})$`),
  }
}

function decision(slug: Slug, at: Case): Form {
  const key = randomUUID()
  const text = `Besluit ${key}: de signalen blijven na het gesprek.`
  const sent: Sent = {
    slug,
    kind: 'besluit',
    key,
    dossierId: at.id,
    position: at.entries,
    text,
    attempts: 0,
    lastSentAt: 0,
  }
  const address = `/${slug}/dossiers/${at.id}`
  const typed = {
    melden: 'ja-norm-1',
    meldenMotivering: text,
    hulp: 'samen-met-veilig-thuis',
    hulpMotivering: 'Samen met Veilig Thuis.',
  }
  const fields = {
    ...typed,
    vervangt: '',
    redenCorrectie: '',
    _sleutel: key,
    _versie: String(at.entries),
    _actie: 'vastleggen',
  }
  return {
    sent,
    address: `${address}/besluit/controle/vastleggen`,
    fields,
    to: new RegExp(`/dossiers/(${at.id})/besluiten/${key}/nu$`),
  }
}
