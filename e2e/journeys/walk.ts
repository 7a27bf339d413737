import { expect, openBrowser, test } from '../fixtures/test'
import { watch } from '../fixtures/watch'
import { expectSaid, press } from '../fixtures/form'
import { makeUnknown } from '../fixtures/database'
import { acute, enrol, logIn, newDossier, note, persons } from './begin'
import { check, closeAndRestart, correct, decide, timeline, whatNow } from './deciding'
import { child, consult, facts, talk } from './gather'
import { onPaper, onScreen, pinned, report } from './proof'
import type { Story, Walk } from './story'
import { weigh } from './weigh'

/** One of the framework's examples, from the first page to the closed traject, by somebody who was never here. */
export function journey(story: Story): void {
  test.describe.serial(`a new therapist of ${story.shortName}`, () => {
    const seen = watch()
    let walk: Walk

    test.beforeAll(async ({ browser }) => {
      await makeUnknown(story.association, 'nieuw-lid')
      const context = await openBrowser(browser, seen)
      walk = { context, page: await context.newPage(), dossier: '', besluit: '', verbeterd: '', recoveryCodes: [] }
    })
    test.afterEach(async () => {
      expect(seen.found).toEqual([])
      await expectDiscreet(walk, story)
    })
    test.afterAll(() => walk.context.close())
    stages(story, () => walk)
  })
}

/** The window's title and the address carry nothing of the case: somebody may look along. */
async function expectDiscreet({ page }: Walk, story: Story): Promise<void> {
  const told = `${await page.title()} ${decodeURIComponent(page.url())}`.toLowerCase()
  for (const secret of [story.label, ...story.persons.map((p) => p.name), 'şule', '=ja', '=nee', '=norm'])
    expect(told).not.toContain(secret.toLowerCase())
}

function stages(story: Story, at: () => Walk): void {
  test('logs in by the member portal and sets up the own second factor (I3)', async () => {
    await logIn(at(), story)
    await enrol(at(), story)
  })
  test('opens a dossier under a neutral name (R-57, R-58)', () => newDossier(at(), story))
  test('always finds the question of danger now, with the numbers to call (R-37, R-53)', () => acute(at()))
  test('writes a note in passing (R-19)', () => note(at(), story))
  test('names those involved by a word and a role (R-19)', () => persons(at(), story))
  test('records fact and opinion apart, with source, hand and direction (R-10, R-11, R-13, R-19, R-20)', () =>
    facts(at(), story))
  test('records advice, which is recorded nowhere else (R-17, R-21, R-22, R-23)', () => consult(at(), story))
  test('records the conversation; grounds to wait differ for child and adult (R-25, R-32, R-33, R-63)', () =>
    talk(at(), story))
  test('does the kindcheck of an adult, and tells and asks a child itself (R-12, R-16, R-26, R-28, R-29)', () =>
    child(at(), story))
  test('weighs under the words of the own framework, nothing chosen beforehand (R-02, R-08, R-35, R-36, R-42, R-46, R-47, I4)', () =>
    weigh(at(), story))
  test('decides on reporting and on help, each for itself (R-03, R-18, R-41)', () => decide(at(), story))
  test('reads it back, gives reasons for what is open, and records it (R-07, R-30, I5)', () => check(at(), story))
  test('reads what to do now, without a term of anybody else (R-06, R-44, R-45, R-48, I8)', () => whatNow(at(), story))
  test('reads the record with framework, hash and place in the log (I1, I2)', () => onScreen(at(), story))
  test('has the same words on paper, each sign of them (I1, I2)', () => onPaper(at(), story))
  test('works under the text that was published, by its hash (I1)', () => pinned(at(), story))
  test('corrects by a new decision; the old one stays as it was (I2)', () => correct(at(), story))
  test('closes and begins again (R-05, I7)', () => closeAndRestart(at()))
  test('sees all of it in the timeline, each with both its times (I7)', () => timeline(at(), story))
  test('has the whole traject as a report (I1)', () => report(at(), story))
  test('comes back with a recovery code, which works once (I3)', () => recover(at(), story))
}

async function recover(walk: Walk, story: Story): Promise<void> {
  const { page, recoveryCodes } = walk
  const code = recoveryCodes[0] ?? ''
  for (const works of [true, false]) {
    await press(page, 'Uitloggen')
    await expectSaid(page, 'U bent uitgelogd')
    await logIn(walk, story)
    await page.getByRole('link', { name: 'Gebruik een herstelcode' }).click()
    await page.getByLabel('Herstelcode').fill(works ? code.toUpperCase().replaceAll('-', ' ') : code)
    await press(page, 'Verder')
    if (works) await expect(page.getByRole('link', { name: story.label })).toBeVisible()
    else await expect(page.locator('#fouten')).toContainText('Deze code klopt niet')
  }
}
