import { expectAccessible } from '../fixtures/axe'
import { decide, openDossier } from '../fixtures/dossier'
import { fill, press } from '../fixtures/form'
import { expect, test } from '../fixtures/test'
import { Studio, wordsOn } from './studio'

const QUESTION = 'Verkeert een van de betrokkenen in direct (levens)gevaar?'

test('an association goes from the base to its own version and to a second one, while a dossier is open under the first (I1, I2, R-01, R-02)', async ({
  as,
}) => {
  test.setTimeout(240_000)
  const [author, second] = [await as('nvpa', 'beheerder'), await as('nvpa', 'redacteur')]
  const [studio, approver] = [new Studio(author, 'nvpa'), new Studio(second, 'nvpa')]
  const therapist = await as('nvpa', 'therapeut')
  const run = Date.now()

  const first = await studio.begin('Het kader van de beroepsgroep')
  const ours = `Is er nu iemand in gevaar (${run})?`
  await studio.reword(first, QUESTION, ours)
  await studio.describe(first, 'Een hulpvraag staat er korter.')
  await studio.clear(first)
  await studio.push(first, 'Leg voor aan de leden', 'De leden kunnen nu meelezen')

  // The author cannot approve the own change; another person can, after reading along as a member.
  await press(author, 'Geef akkoord')
  await expect(author.locator('#fouten')).toContainText('U veranderde deze tekst zelf als laatste')
  const consult = first.replace('/beheer/kader/', '/kader/concept/')
  await second.goto(consult)
  await expectAccessible(second)
  await second.getByRole('link', { name: ours }).first().click()
  await expectAccessible(second)
  await fill(second, { tekst: 'Duidelijk zo.' })
  await press(second, 'Geef uw reactie')
  await expect(second.getByRole('status').filter({ hasText: 'De redactie leest uw reactie' })).toBeVisible()
  await author.goto(`${first}/reacties`)
  await expectAccessible(author)
  await expect(author.getByRole('main')).toContainText('Duidelijk zo.')
  await approver.push(first, 'Geef akkoord', 'U hebt akkoord gegeven')
  await studio.publish(first)

  // A dossier under the first version, with a decision.
  const dossier = await openDossier(therapist, 'nvpa', 'kind', `Linde ${run}`)
  const besluit = await decide(therapist, dossier)
  await therapist.goto(besluit)
  const asDecided = await wordsOn(therapist)

  const next = await studio.begin('De versie die nu geldt')
  const later = `Is er op dit moment iemand in gevaar (${run})?`
  await studio.reword(next, ours, later)
  await author.goto(`${next}/verschillen`)
  await expectAccessible(author)
  await expect(author.getByRole('main')).toContainText('Veranderd: 1')
  await studio.describe(next, 'Een hulpvraag zegt nu duidelijker wanneer.')
  await studio.clear(next)
  await studio.push(next, 'Leg voor aan de leden', 'De leden kunnen nu meelezen')
  await approver.push(next, 'Geef akkoord', 'U hebt akkoord gegeven')
  await studio.publish(next)

  // The old decision says what it said; the open dossier keeps its question, a new one has the new question.
  await therapist.goto(besluit)
  expect(await wordsOn(therapist)).toBe(asDecided)
  await therapist.goto(`${dossier}/afwegingen/afweging-4-2?opnieuw=1`)
  await expect(therapist.getByRole('main')).toContainText(ours)
  const other = await openDossier(therapist, 'nvpa', 'kind', `Wilg ${run}`)
  await therapist.goto(`${other}/afwegingen/afweging-4-2`)
  await expect(therapist.getByRole('main')).toContainText(later)

  // And anybody can see what changed.
  await therapist.goto('/nvpa/kader')
  await therapist.getByRole('link', { name: /^Wat is er veranderd sinds versie/ }).click()
  await expectAccessible(therapist)
  await expect(therapist.getByRole('main')).toContainText('Veranderd: 1')
  const pdf = await therapist.request.get(`${new URL(therapist.url()).pathname}/pdf`)
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
})
