import { Day, type Instant } from '../domain/shared/ids'
import type { Wanneer } from '../domain/shared/wanneer'

const ZONE = 'Europe/Amsterdam'
const datum = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const datumHier = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: ZONE,
})
const klok = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE })

const dagCode = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: ZONE })

/** The calendar day in the Netherlands at that moment. */
export const dagHier = (op: Instant): Day => Day.parse(dagCode.format(new Date(op)))
/** `24 november 2026`. A calendar day has no time zone. */
export const dagTekst = (dag: Day | string): string => datum.format(new Date(`${dag}T00:00:00Z`))

/** `dinsdag 24 november 2026 om 22.55 uur`, Dutch time. */
export function momentTekst(op: Instant): string {
  const moment = new Date(op)
  return `${datumHier.format(moment)} om ${klok.format(moment).replace(':', '.')} uur`
}

/** When something happened, as exactly as it is known. */
export function wanneerTekst(wanneer: Wanneer): string {
  switch (wanneer.soort) {
    case 'moment':
      return momentTekst(wanneer.op)
    case 'dag':
      return dagTekst(wanneer.op)
    case 'omstreeks':
      return `omstreeks: ${wanneer.tekst}`
    case 'periode':
      return wanneer.tot === null
        ? `vanaf ${dagTekst(wanneer.van)}, nog niet voorbij`
        : `van ${dagTekst(wanneer.van)} tot en met ${dagTekst(wanneer.tot)}`
    case 'onbekend':
      return 'niet bekend'
  }
}
