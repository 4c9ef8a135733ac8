import { rightAnswer } from '../../bin/school/answers.mjs'
import type { Lesson } from '../../lib/lesson/lesson'
import type { Question } from '../../lib/question/question'
import { openDataFolder } from '../../lib/server/data-folder'
import { closeStore, openStore } from '../../lib/store/open-store'
import { fillClassroom } from '../builders/fill-classroom'
import { expectAccessible } from './expect-accessible'
import { expect, test } from './fixtures'
import { loadUnLesson } from './lesson-keys'
import type { TestServer } from './server'
import { signInTeacher } from './sign-in-teacher'

const lesson = await loadUnLesson()
const nicknames = Array.from({ length: 4 }, (_, index) => `نجمة ${index + 1}`)
const confused = nicknames.slice(0, 2)

test('a teacher reads who was taken for whom, gives practice in one press, and sees the answers behind a cell', async ({
  page,
  server,
  locale,
  t,
  newVisitor,
  baseURL,
  strays,
}) => {
  const classroom = await signInTeacher(page, server, t, `/${locale}`)
  const address = `/${locale}/teach/${classroom.id}/understood?lesson=${lesson.id}`
  await page.goto(address)
  await expect(page.getByText(t('Understood.nothing'))).toBeVisible()

  const asked = questionsOf(lesson).filter(takesVoronkovForConinsx)
  await answerAll(server, classroom.id)
  await page.reload()
  // The claims of a match count too, and there everybody was right.
  const n = questionsOf(lesson).flatMap(placesIn).filter(offersConinsxForVoronkov).length * nicknames.length
  const sentence = page.locator('[data-confusion="sources"]')
  await expect(sentence).toContainText(`${asked.length * confused.length}`)
  await expect(sentence).toContainText(`${n}`)
  for (const source of ['voronkov', 'coninsx'])
    await expect(sentence).toContainText(lesson.sources.get(source)?.name[locale] ?? '?')
  const row = page.locator('[data-matrix="sources"] [data-said="voronkov"]')
  await expect(row).toContainText(`${asked.length * confused.length}/${n}`)
  await expectAccessible(page)

  await page.getByRole('button', { name: t('Understood.practise', { students: confused.length }) }).click()
  await expect(
    page.getByRole('status').getByRole('link', { name: t('Understood.assignments') }),
  ).toBeVisible()
  await expect(
    page.getByRole('button', { name: t('Understood.practise', { students: confused.length }) }),
  ).toBeHidden()

  await page
    .locator('[data-need="skill"]')
    .getByRole('row', { name: 'نجمة 1' })
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 2 })).toContainText('نجمة 1')
  await expect(page.locator('[data-verdict="correct"]').first()).toBeVisible()
  await expectAccessible(page)

  strays.allow(/404/)
  const stranger = await newVisitor()
  await signInTeacher(stranger, server, t, `${baseURL}/${locale}`)
  for (const place of [address, new URL(page.url()).pathname])
    expect((await stranger.goto(`${baseURL}${place}`))?.status()).toBe(404)
})

/** Everybody is right wherever they answer, but that the first two credit Voronkov's words to Coninsx. */
async function answerAll(server: TestServer, classroom: string) {
  const store = await openStore(openDataFolder(server.dataDir).databasePath)
  fillClassroom(store, {
    classroom,
    lesson,
    nicknames,
    answerOf: (student, question) => {
      if (question.skill === 'comprehension') return null
      const isConfused = student < confused.length && takesVoronkovForConinsx(question)
      return isConfused ? { option: 'coninsx' } : rightAnswer(question)
    },
  })
  await closeStore(store)
}

function takesVoronkovForConinsx({ kind, options }: Question): boolean {
  return kind === 'who-said-it' && offersConinsxForVoronkov(options)
}

function placesIn({ options, slots }: Question) {
  return [options, ...slots.map((slot) => slot.options)]
}

function offersConinsxForVoronkov(options: Question['options']): boolean {
  const isRight = options.some(({ id, correct }) => id === 'voronkov' && correct)
  return isRight && options.some(({ id }) => id === 'coninsx')
}

function questionsOf({ sections }: Lesson): readonly Question[] {
  return sections.flatMap((section) => section.questions)
}
