import { randomUUID } from 'node:crypto'
import type { Visitor } from './visitor'

const STEPS = ['feiten', 'gezin', 'tekst', 'controle'] as const

/** The pages on which a report is made, with every fact chosen and in its text, and the report that was recorded. */
export async function reportPages(visitor: Visitor, dossier: string, version: number): Promise<Record<string, string>> {
  const base = `${dossier}/meldingen/nieuw`
  const post = async (page: string, fields: Readonly<Record<string, string | readonly string[]>>) => {
    const all = { modus: 'kind', vormen: ['lichamelijk'], geinformeerd: 'ja', ...fields }
    const form = { _sleutel: randomUUID(), _versie: String(version), _actie: 'vastleggen' }
    const answer = await visitor.post(`${page}/vastleggen`, { ...all, ...form })
    const url = new URL(answer.to ?? answer.url)
    if (url.pathname === page) throw new Error(`${page} was refused`)
    return url.pathname + url.search
  }
  const choice = await post(base, {})
  const feiten = [...(await visitor.get(choice)).text.matchAll(/name="feiten"[^>]*value="([0-9a-f-]{36})"/g)].map(
    ([, id = '']) => id,
  )
  if (feiten.length === 0) throw new Error(`${choice}: no facts to choose from`)
  const family = await post(`${base}/feiten`, { feiten })
  const text = await post(`${base}/gezin`, { feiten })
  const blok = /<textarea[^>]*name="blok-zorgen"[^>]*>([^<]*)/.exec((await visitor.get(text)).text)?.[1] ?? ''
  const check = await post(`${base}/tekst`, { feiten, 'blok-zorgen': blok })
  const recorded = await post(`${base}/controle`, { feiten, 'blok-zorgen': blok })
  const steps = Object.fromEntries([choice, family, text, check].map((at, i) => [`melding maken, ${STEPS[i]}`, at]))
  return { ...steps, 'tekst van de melding': recorded }
}
