import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, printFigure, printTitle, quantile } from './figures.mjs'
import { fillStore } from './fill-store.mjs'

const ANSWERS = 100_000
const REPETITIONS = 200
const LIMIT_MS = 5

/** How long the SQL behind a teacher's table takes: 40 learners, all questions of the lesson. */
export async function benchTable({ lesson }) {
  const { closeStore, openStore } = await import('../../lib/store/open-store.ts')
  const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'))
  const store = await openStore(join(folder, 'isnad.db'))
  try {
    const { teacherId, classroomIds } = await fillStore(store, lesson, ANSWERS)
    const classroomId = classroomIds[0]
    const questions = lesson.sections.flatMap((section) => section.questions).length
    printTitle(
      `The teacher's table: 40 learners x ${questions} questions, ${ANSWERS.toLocaleString('en')} answers`,
    )
    const whole = await asked(store, { teacherId, classroomId, lessonId: lesson.id, since: 0 })
    print('all of it', whole.times)
    const { times } = await asked(store, {
      teacherId,
      classroomId,
      lessonId: lesson.id,
      since: whole.revision,
    })
    print('what changed, when nothing did', times)
  } finally {
    await closeStore(store)
    await rm(folder, { recursive: true })
  }
}

/** The store's functions as `readClassroomChanges` calls them. */
async function asked(store, { teacherId, classroomId, lessonId, since }) {
  const { countFirstAnswers } = await import('../../lib/store/answers.ts')
  const { listAssignments } = await import('../../lib/store/assignments.ts')
  const { findClassroomOf } = await import('../../lib/store/classrooms.ts')
  const { listClassroomTable } = await import('../../lib/store/progress.ts')
  const times = []
  let revision = 0
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const startedAt = performance.now()
    await findClassroomOf(store, teacherId, classroomId)
    const table = await listClassroomTable(store, classroomId, lessonId, since)
    await listAssignments(store, classroomId)
    if (since === 0) await countFirstAnswers(store, classroomId, lessonId)
    times.push(performance.now() - startedAt)
    revision = table.revision
  }
  return { times, revision }
}

function print(what, times) {
  for (const [name, ms] of [
    ['median', median(times)],
    ['p95', quantile(times, 0.95)],
  ]) {
    printFigure(`${what}: ${name}`, {
      figure: `${ms.toFixed(2)} ms`,
      wanted: `<= ${LIMIT_MS} ms`,
      isMet: ms <= LIMIT_MS,
    })
  }
}
