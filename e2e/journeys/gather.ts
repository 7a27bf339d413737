import { expect } from '@playwright/test'
import { expectSaid, press } from '../fixtures/form'
import { afwegingOf } from '../fixtures/kader'
import { STRANGE, type Story, type Walk } from './story'

const SOORT = { feit: 'Feit', mening: 'Mening', vermoeden: 'Vermoeden' } as const
const HAND = { eerste: 'Zelf gezien of gehoord', tweede: 'Gehoord van een ander' } as const
const RICHTING = { voor: 'Spreekt voor “ja”', tegen: 'Spreekt tegen “ja”' } as const

export async function facts({ page, dossier }: Walk, story: Story): Promise<void> {
  await page.goto(dossier)
  await page.getByRole('link', { name: 'Wat is er gezien, gehoord en gezegd?' }).click()
  const first = afwegingOf(story.association, 'afweging-4-1').vraag
  for (const { wat, soort, hand, bron, richting } of story.facts) {
    await page.getByRole('link', { name: 'Voeg iets toe' }).click()
    await page.getByLabel('Wat is er gebeurd of gezegd?').fill(wat)
    await page.getByRole('radio', { name: SOORT[soort] }).first().check()
    await page.getByRole('radio', { name: 'Op één dag' }).check()
    await page.getByLabel('Welke dag?', { exact: true }).fill('2026-10-06')
    await page.getByRole('radio', { name: HAND[hand] }).check()
    await page.getByLabel('Van wie hebt u dit?').fill(bron)
    if (hand === 'tweede') await page.getByRole('radio', { name: 'Akkoord met deze tekst', exact: true }).check()
    await page.getByText('Waar speelt dit een rol?').click()
    await page.getByRole('group', { name: first }).getByRole('radio', { name: RICHTING[richting] }).check()
    await press(page, 'Leg vast')
    await expectSaid(page, 'Dit is vastgelegd')
    const shown = page.locator('article').filter({ hasText: wat })
    await expect(shown.getByRole('heading', { name: SOORT[soort] })).toBeVisible()
    await expect(shown).toContainText(`Bron${bron}`)
    await expect(shown).toContainText('Gebeurd: 6 oktober 2026.')
    await expect(shown).toContainText(`${RICHTING[richting]} bij${first}`)
  }
}

export async function consult({ page, dossier }: Walk, { overleg }: Story): Promise<void> {
  await page.goto(dossier)
  await page.getByRole('link', { name: /^Overleg met een collega/ }).click()
  await expect(page.getByRole('main')).toContainText('uw notitie is het enige verslag')
  await page.getByRole('link', { name: 'Leg een overleg vast' }).click()
  await page.getByRole('radio', { name: overleg.met }).check()
  // The six topics belong to Veilig Thuis; how far away somebody stands to a colleague.
  const topics = page.getByRole('group', { name: 'Waarover ging het advies?' })
  if (overleg.met === 'Een collega') await page.locator('[name="opAfstand"][value="ja"]').check()
  else await expect(topics.getByRole('checkbox')).toHaveCount(6)
  await page.getByLabel('Wat hebt u besproken?').fill(overleg.besproken)
  await page.getByLabel('Wat kwam eruit?').fill(overleg.uitkomst)
  await page.getByRole('radio', { name: 'Nu', exact: true }).check()
  await press(page, 'Leg vast')
  await expect(page.getByRole('heading', { level: 2, name: overleg.met })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(overleg.besproken)
}

export async function talk({ page, dossier }: Walk, { gesprek, soort }: Story): Promise<void> {
  await page.goto(`${dossier}/gesprekken`)
  await page.getByRole('link', { name: 'Leg een gesprek vast' }).click()
  // Two lists that look alike: for an adult the health of the client counts too. And one's own ground.
  await page.getByRole('radio', { name: 'Nee, nog niet' }).check()
  const grounds = page.getByRole('group', { name: 'Waarom nog niet?' })
  await expect(grounds.getByRole('radio')).toHaveCount(4)
  await expect(grounds.getByRole('radio', { name: /gezondheid/ })).toHaveCount(soort === 'kind' ? 0 : 1)
  await page.getByRole('radio', { name: 'Ja, ik heb het gesprek gevoerd' }).check()
  await page.getByLabel('Met wie?').fill(gesprek.met)
  await page.getByLabel('Wat is er gezegd, in welke woorden?').fill(`${gesprek.gezegd} ${STRANGE}`)
  await page.getByLabel('Wat was de reactie?').fill(gesprek.reactie)
  await page.getByRole('radio', { name: 'Ongeveer' }).check()
  await page.getByLabel('Wanneer ongeveer?').fill('begin oktober')
  await press(page, 'Leg vast')
  await expect(page.getByRole('heading', { level: 2, name: `Gesprek met ${gesprek.met}` })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Gebeurd: omstreeks: begin oktober')
}

/** What is asked for by itself: the kindcheck of an adult client, and what a child itself is told and asked. */
export async function child({ page, dossier }: Walk, { soort }: Story): Promise<void> {
  await page.goto(dossier)
  if (soort === 'kind') {
    await page.getByRole('link', { name: 'Betrek het kind: vertel en vraag' }).click()
    await page.getByRole('link', { name: 'Leg vast wat u vertelde en vroeg' }).click()
    await page.getByRole('radio', { name: 'Gedaan' }).first().check()
    await page.getByLabel('Wat vertelde u het kind terug?').fill(STRANGE)
    await press(page, 'Leg vast')
    await expectSaid(page, 'Vastgelegd wat u het kind vertelde en vroeg')
    await expect(page.getByRole('main')).toContainText(STRANGE)
    return
  }
  await page.getByRole('link', { name: 'Zijn er kinderen, en zijn zij veilig?' }).click()
  await page.getByRole('link', { name: /^Leg deze check vast: Kindcheck/i }).click()
  await page.getByRole('group', { name: 'Zijn er kinderen jonger dan 18 jaar?' }).getByLabel('Nee').check()
  await page.getByRole('radio', { name: 'Gedaan: ik heb geen zorgen' }).check()
  await press(page, 'Leg vast')
  await expectSaid(page, 'De check staat nu in het dossier')
}
