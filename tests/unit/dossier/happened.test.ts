import { describe, expect, test } from 'vitest'
import type { CommandSoort, DossierCommand } from '@/lib/domain/dossier/command'
import { decide } from '@/lib/domain/dossier/decide'
import { NIEUW, type Dossier } from '@/lib/domain/dossier/state'
import { AT, dossierWith, entryId, inhoud, openDossier, typed } from '../../support/builders'
import { smallRef } from '../../support/small-kader'
import { kader } from './arbitraries'

const INHOUD: Record<CommandSoort, DossierCommand['inhoud']> = {
  open: { soort: 'kind', label: 'Kastanje', kader: smallRef() },
  notitie: typed('notitie'),
  persoon: typed('persoon'),
  feit: typed('feit'),
  overleg: typed('overleg'),
  gesprek: typed('gesprek'),
  acuut: typed('acuut'),
  hulpvragen: typed('hulpvragen'),
  afweging: typed('afweging'),
  weegmoment: typed('weegmoment'),
  autonomie: typed('autonomie'),
  besluit: typed('besluit'),
  hulpverlener: typed('hulpverlener'),
  toestemming: typed('toestemming'),
  achtergrond: typed('achtergrond'),
  controle: typed('controle'),
  participatie: typed('participatie'),
  melding: typed('melding'),
  doorgegeven: typed('doorgegeven'),
  'na-melding': typed('na-melding'),
  informatieverzoek: typed('informatieverzoek'),
  brief: typed('brief'),
  identiteit: { ...typed('identiteit'), persoon: entryId(1) },
  akkoord: { ...typed('akkoord'), feit: entryId(1) },
  kaderkeuze: typed('kaderkeuze'),
  sluiten: { stap: 'stap-1', reden: 'x' },
  herstarten: { aanleiding: 'x', kader: smallRef() },
}
const NOTED = [
  ...(['notitie', 'persoon', 'feit', 'overleg', 'gesprek', 'autonomie', 'identiteit', 'hulpverlener'] as const),
  ...(['toestemming', 'achtergrond', 'controle', 'participatie', 'melding', 'doorgegeven', 'na-melding'] as const),
  ...(['informatieverzoek', 'brief'] as const),
] as const
const ACTS = [
  ...(['open', 'acuut', 'hulpvragen', 'afweging', 'weegmoment', 'besluit', 'sluiten', 'herstarten'] as const),
  'akkoord',
] as const
const stateFor: Partial<Record<CommandSoort, Dossier>> = {
  open: NIEUW,
  identiteit: openDossier(inhoud('persoon')),
  akkoord: openDossier(inhoud('feit')),
  herstarten: dossierWith(inhoud('traject-gesloten')),
}
const happenedOf = (soort: CommandSoort, happened?: unknown) => {
  const command = { soort, inhoud: INHOUD[soort], happened } as DossierCommand
  const verdict = decide(kader, stateFor[soort] ?? openDossier(), command, AT)
  return verdict.ok ? verdict.value.map((n) => n.happened) : verdict.error.errors
}

describe('two times: when it happened is what the person said, recorded is the moment of the act', () => {
  test.each([...NOTED, ...ACTS])('%s: as exactly as it was given', (soort) => {
    for (const happened of [
      { soort: 'dag', op: '2020-02-29' },
      { soort: 'omstreeks', tekst: 'in de zomer' },
      { soort: 'periode', van: '2020-01-01', tot: null },
      { soort: 'onbekend' },
    ]) {
      expect(happenedOf(soort, happened)).toEqual([happened])
    }
  })
  test.each(NOTED)('%s: not filled in is not known, never a date of our own (I8)', (soort) => {
    for (const happened of [undefined, null, { soort: 'omstreeks', tekst: ' ' }]) {
      expect(happenedOf(soort, happened)).toEqual([{ soort: 'onbekend' }])
    }
  })
  test.each(ACTS)('%s: an act happens when it is recorded', (soort) => {
    expect(happenedOf(soort)).toEqual([{ soort: 'moment', op: AT }])
  })
  test.each([...NOTED, ...ACTS])('%s: a day that does not exist is refused at its field', (soort) => {
    expect(happenedOf(soort, { soort: 'dag', op: '2021-02-29' })).toEqual([
      { field: 'happened.op', message: expect.stringContaining('dag') },
    ])
  })
})

test('A1: weighed together with Veilig Thuis is said by the person, never assumed', () => {
  const answer = { afweging: 'afweging-4-1', antwoord: 'ja', motivering: 'x' }
  const recorded = (over: object) => {
    const verdict = decide(kader, openDossier(), { soort: 'afweging', inhoud: { ...answer, ...over } }, AT)
    return verdict.ok && verdict.value.map((n) => n.inhoud)
  }
  expect(recorded({})).toMatchObject([{ samenMetVeiligThuis: false }])
  expect(recorded({ samenMetVeiligThuis: true })).toMatchObject([{ samenMetVeiligThuis: true }])
})
