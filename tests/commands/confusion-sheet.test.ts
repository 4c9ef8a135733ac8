import { expect, test } from 'vitest'
import { confusionSheet } from '@/lib/commands/confusion-sheet'
import type { ClassroomRecord } from '@/lib/commands/read-classroom-record'
import { loadLessons } from '@/lib/content/load-lessons'

const lesson = (await loadLessons()).find(({ id }) => id === 'un-daesh-report')
if (!lesson) throw new Error('expected the lesson')
const questions = lesson.sections.flatMap((section) => section.questions)

/** The first student chooses this at every question of a kind at which it is on offer; a second would choose the key. */
function sheetOf(kind: string, option: string, students: readonly string[] = ['confused']) {
  const offering = questions.filter(
    (each) => each.kind === kind && each.options.some(({ id }) => id === option),
  )
  const answers = (learnerId: string) =>
    offering.map((question, seq) => ({
      learnerId,
      lessonId: lesson?.id,
      questionId: question.id,
      questionVersion: question.version,
      answer: {
        option: learnerId === students[0] ? option : question.options.find((each) => each.correct)?.id,
      },
      verdict: 'wrong',
      points: 0,
      possible: 1,
      seq,
      serverTime: new Date(Date.UTC(2026, 8, 1)),
    }))
  const record = { lessons: [lesson], students: students.map((id) => ({ id, answers: answers(id) })) }
  return confusionSheet(record as unknown as ClassroomRecord).rows
}

test('a row is one cell of a matrix: what it was, what it was taken for, how often, of how many', () => {
  const rows = sheetOf('who-said-it', 'voronkov', ['confused', 'right'])
  const coninsx = lesson.sources.get('coninsx')?.name
  const ofConinsx = questions.filter(
    ({ kind, options }) =>
      kind === 'who-said-it' &&
      options.some(({ id, correct }) => id === 'coninsx' && correct) &&
      options.some(({ id }) => id === 'voronkov'),
  ).length
  expect(ofConinsx).toBeGreaterThan(0)
  expect(rows).toContainEqual([
    { kind: 'text', text: lesson.title },
    { kind: 'confusable', code: 'sources' },
    { kind: 'text', text: coninsx },
    { kind: 'text', text: lesson.sources.get('voronkov')?.name },
    ofConinsx,
    2 * ofConinsx,
    0.5,
  ])
})

test('what is no source and no document has its own name', () => {
  const names = sheetOf('which-document', 'none').map(([, , , credited]) => credited)
  expect(names).toContainEqual({ kind: 'name', code: 'no-document' })
  const reporter = sheetOf('who-said-it', 'reporter').map(([, , , credited]) => credited)
  expect(reporter).toContainEqual({ kind: 'name', code: 'reporter' })
  const ways = sheetOf('how-reported', 'mixed').map(([, , , credited]) => credited)
  expect(ways).toContainEqual({ kind: 'name', code: 'mixed' })
})
