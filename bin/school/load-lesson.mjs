import { register } from 'tsx/esm/api'

/** The lesson everything is measured with, keys included: a real article, and of several the one that asks most. */
export async function loadLesson() {
  const [lesson] = (await loadAll()).sort(
    (a, b) => Number(a.isInvented) - Number(b.isInvented) || countQuestions(b) - countQuestions(a),
  )
  if (!lesson) throw new Error('content/lessons: expected a lesson')
  return lesson
}

/** The lessons that were written for teaching, keys included. */
export async function loadInvented() {
  return (await loadAll()).filter(({ isInvented }) => isInvented)
}

async function loadAll() {
  register()
  const { loadLessons } = await import('../../lib/content/load-lessons.ts')
  return loadLessons()
}

function countQuestions({ sections }) {
  return sections.reduce((sum, { questions }) => sum + questions.length, 0)
}
