import { describe, expect, test } from 'vitest'
import { verbForms } from '@/lib/domain/dossier/report-check/verbs'

describe('R-51: a verb of the report check is known in its usual forms', () => {
  test.each([
    ['schoppen', 'schop schopt schopte schopten geschopt'],
    ['verwaarlozen', 'verwaarloos verwaarloost verwaarloosde verwaarloosd'],
    ['beweren', 'beweer beweert beweerde beweerd'],
    ['fluisteren', 'fluister fluistert fluisterde gefluisterd'],
    ['waarschuwen', 'waarschuw waarschuwde gewaarschuwd'],
    ['informeren', 'informeer informeerde geïnformeerd'],
    ['bedreigen', 'bedreig bedreigt bedreigde bedreigd'],
    ['slaan sla slaat sloeg sloegen geslagen', 'slaan sla slaat sloeg sloegen geslagen'],
    ['uit+schelden scheldt schold gescholden', 'uitschelden uitschold uitgescholden'],
  ])('%s', (entry, forms) => {
    expect(verbForms(entry)).toEqual(expect.arrayContaining(forms.split(' ')))
  })
  test('a separable verb is known apart and with "te"', () => {
    const forms = verbForms('uit+schelden scheldt schold gescholden')
    expect(forms).toEqual(expect.arrayContaining(['schold ~~uit', 'uit te schelden']))
    expect(forms).not.toContain('gescholden ~~uit')
  })
})
