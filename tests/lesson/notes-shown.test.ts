import { expect, test } from 'vitest'
import { loadLessons } from '@/lib/content/load-lessons'
import { notesShown } from '@/lib/lesson/notes-shown'

const lesson = (await loadLessons()).find(({ id }) => id === 'un-daesh-report')
const [section] = lesson?.sections ?? []
if (!lesson || !section) throw new Error('expected the lesson')
const telling = lesson.notes.filter(({ after }) => after)

test('a note that tells an attribution waits while one question of the section keeps its key', () => {
  const [last] = section.questions.slice(-1)
  const shown = notesShown(lesson, section, (question) => question !== last)
  expect(telling.length).toBeGreaterThan(0)
  expect(shown.filter(({ after }) => after)).toEqual([])
  expect(shown).toHaveLength(lesson.notes.length - telling.length)
})

test('with every key open all notes are shown', () => {
  expect(notesShown(lesson, section, () => true)).toEqual(lesson.notes)
})
