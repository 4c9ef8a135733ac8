import type { Locator } from '@playwright/test'
import { loadLessons } from '../../lib/content/load-lessons'
import { asLabel } from '../../lib/question/phrase'
import { answerByKeyboard, tabTo } from './answer-by-keyboard'
import { answerByTouch } from './answer-by-touch'
import { questionCard } from './answering'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'

const lessons = await loadLessons()

for (const lesson of lessons) {
  test(`${lesson.id}: the whole lesson, with the keyboard alone or by touch, to the X-ray`, async ({
    page,
    locale,
    isMobile,
    t,
  }) => {
    test.setTimeout(180_000)
    const follow = async (link: Locator) => {
      if (isMobile) return link.tap()
      await tabTo(page, link)
      await page.keyboard.press('Enter')
    }
    for (const closed of ['x-ray', 'x-ray/voices']) {
      await page.goto(`/${locale}/lessons/${lesson.id}/${closed}`)
      await expect(page.getByText(t('XRay.notYet'), { exact: true })).toBeVisible()
      await expect(page.locator('[data-source], [data-voice], [data-strip]')).toHaveCount(0)
    }
    const expectLabel = () => expect(page.locator('[data-invented]')).toHaveCount(lesson.isInvented ? 1 : 0)
    await page.goto(`/${locale}/lessons/${lesson.id}`)
    await expectLabel()
    await follow(page.getByRole('link', { name: t('Lesson.start') }))
    for (const [index, section] of lesson.sections.entries()) {
      await expect(page.getByRole('heading', { level: 1 })).toContainText(section.title[locale])
      await expectLabel()
      for (const question of section.questions) {
        if (isMobile) await answerByTouch(page, question, t, locale)
        else await answerByKeyboard(page, question, t)
        const verdict = question.kind === 'open' ? 'waiting' : 'correct'
        await expect(questionCard(page, question).locator(`[data-feedback="${verdict}"]`)).toBeVisible()
      }
      const next = lesson.sections[index + 1]
      const name = next ? t('Section.next', { title: next.title[locale] }) : t('Section.toResult')
      await follow(page.getByRole('link', { name }))
    }
    const judged = lesson.sections.flatMap((each) => each.questions).filter(({ kind }) => kind !== 'open')
    const total = judged.length
    await expect(page.getByText(t('Result.total', { points: total, possible: total }))).toBeVisible()
    await expectLabel()
    await expectAccessible(page)
    await follow(page.getByRole('link', { name: t('Result.xRay') }))
    await expect(page.locator('[data-statement]')).toHaveCount(lesson.statements.size)
    for (const statement of lesson.statements.values()) {
      const shown = page.locator(`[data-statement="${statement.id}"]`)
      await expect(shown).toHaveAttribute('data-source', statement.source)
    }
    await expectLabel()
    await expectAccessible(page)
    await follow(page.getByRole('link', { name: t('XRay.toVoices') }))
    for (const source of lesson.sources.values())
      await expect(page.locator(`[data-voice="${source.id}"]`)).toContainText(asLabel(source.name)[locale])
    await expectLabel()
    const stripped = page.locator('[data-strip]').first()
    await follow(stripped.locator('summary'))
    await expect(stripped).toContainText(t('Voices.answers.fact'))
    await expectAccessible(page)
  })
}
