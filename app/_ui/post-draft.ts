/** What became of a draft that was sent. */
export type Answer = {
  /** 0: no answer came at all. */
  readonly status: number
  /** The answer is the application's own; a proxy on the way or a hotel's login page answers otherwise. */
  readonly ours: boolean
  /** `14:03`, when the text is on the server. */
  readonly at: string | null
  /** Somebody has to log in before anything else. */
  readonly login: boolean
}
const LONGEST_MS = 15_000

/** A form as the button "Bewaar als concept" sends it, but for an answer that is not a page. */
export function asDraft(form: HTMLFormElement): FormData {
  const data = new FormData(form)
  data.set('_actie', 'bewaren')
  data.set('_stil', '1')
  return data
}

/** Posts a draft and tells what came of it. */
export function postDraft(address: string, draft: FormData, then: (answer: Answer) => void): XMLHttpRequest {
  const request = new XMLHttpRequest()
  request.open('POST', address)
  request.timeout = LONGEST_MS
  const told = (event: Event) => then(event.type === 'load' ? read(request) : nothing)
  for (const how of ['load', 'error', 'timeout']) request.addEventListener(how, told)
  request.send(draft)
  return request
}

const nothing: Answer = { status: 0, ours: false, at: null, login: false }

function read({ status, responseText }: XMLHttpRequest): Answer {
  try {
    const { bewaard, inloggen } = JSON.parse(responseText) as { bewaard?: string | null; inloggen?: true }
    return { status, ours: bewaard !== undefined, at: bewaard ?? null, login: inloggen === true }
  } catch {
    return { ...nothing, status }
  }
}
