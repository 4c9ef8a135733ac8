import { expect, test } from 'vitest'
import { loadLessons } from '@/lib/content/load-lessons'
import { LessonError } from '@/lib/lesson/lesson-error'
import { waysToClassify } from '@/lib/question/classify/schema'
import { authored, parse } from '../../lesson/authored'

const lessons = await loadLessons()
const asked = lessons.flatMap((lesson) =>
  lesson.sections.flatMap(({ questions }) =>
    questions.filter(({ kind }) => kind === 'classify').map((question) => ({ lesson, question })),
  ),
)
const rightWay = ({ options }: { options: readonly { id: string; correct: boolean }[] }) =>
  options.find(({ correct }) => correct)?.id

test('every segment may be any of the five ways', () => {
  for (const { question } of asked) {
    for (const { options } of question.slots) expect(options.map(({ id }) => id)).toEqual(waysToClassify)
  }
})

test('the key is the mode of the statement in it; without one a scare quote, or narration', () => {
  for (const { lesson, question } of asked) {
    for (const slot of question.slots) {
      const segment = slot.id.replace('-', '.')
      const said = [...lesson.statements.values()].find((statement) => statement.segment === segment)
      const isScare = lesson.quotedTerms.some((term) => term.scare && term.segment === segment)
      expect(rightWay(slot)).toBe(said?.mode ?? (isScare ? 'scare-quote' : 'narration'))
    }
  }
})

test('across the lessons each of the five ways is the key', () => {
  const keys = asked.flatMap(({ question }) => question.slots.map(rightWay))
  expect(new Set(keys)).toEqual(new Set(waysToClassify))
})

test('what is classified is a passage: segments that follow one another', () => {
  const scattered = authored()
  const ways = scattered.sections[0]?.questions.find(({ id }) => id === 'ways')
  Object.assign(ways as object, { segments: ['p0.1', 'p1.2', 'p2.1'] })
  expect(() => parse(scattered)).toThrow(LessonError)
  expect(() => parse(scattered)).toThrow(/segments: expected segments that follow one another in the article/)
})
