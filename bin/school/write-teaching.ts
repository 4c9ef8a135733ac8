import { fitCorrection } from '../../lib/commands/correct-for-classroom'
import { findQuestion, type Lesson } from '../../lib/lesson/lesson'
import { levels } from '../../lib/question/mark'
import { insertAssignment } from '../../lib/store/assignments'
import { recordCorrection } from '../../lib/store/corrections'
import { listOpenAnswers, recordMark } from '../../lib/store/marks'
import type { Store } from '../../lib/store/open-store'
import { Random } from './random'

const dayMs = 24 * 60 * 60 * 1000

/** A teacher leaves a fifth of what was written for later. */
const MARKED = 0.8

interface Taught {
  classroom: { id: string; teacherId: string; createdAt: Date }
  students: readonly { id: string }[]
  lessons: readonly Lesson[]
  seed: number
  until: Date
}

/** What a teacher of an invented classroom has done: work given out, past and open, answers marked, a question corrected. */
export async function writeTeaching(store: Store, taught: Taught): Promise<void> {
  const random = new Random(taught.seed)
  await giveWork(store, taught, random)
  await markAnswers(store, taught, random)
  await correctOne(store, taught, random)
}

/** The real article is over, its first section and all of it for a few; the next lesson is open for a week to come. */
async function giveWork(store: Store, { classroom, students, lessons, until }: Taught, random: Random) {
  const [first, second] = lessons.toSorted((a, b) => Number(a.isInvented) - Number(b.isInvented))
  if (!first || !second) return
  const [begins, end] = [classroom.createdAt.getTime(), until.getTime()]
  const terms = { classroomId: classroom.id, questions: null, languages: ['ar' as const, 'en' as const] }
  const few = students.filter(() => random.isLucky(0.2)).map(({ id }) => id)
  for (const work of [
    {
      lesson: first,
      sections: first.sections.slice(0, 2).map(({ id }) => id),
      learners: null,
      from: begins,
      days: 5,
    },
    { lesson: first, sections: null, learners: few, from: begins + 7 * dayMs, days: 7 },
    { lesson: second, sections: null, learners: null, from: end - 3 * dayMs, days: 10 },
  ]) {
    const opensAt = new Date(work.from)
    await insertAssignment(store, {
      ...terms,
      id: random.id(),
      lessonId: work.lesson.id,
      sections: work.sections,
      learners: work.learners,
      opensAt,
      dueAt: new Date(work.from + work.days * dayMs),
      isGated: false,
      feedback: 'at-once',
      createdAt: opensAt,
    })
  }
}

async function markAnswers(store: Store, { classroom, lessons, until }: Taught, random: Random) {
  for (const answer of await listOpenAnswers(store, classroom.id)) {
    const lesson = lessons.find(({ id }) => id === answer.lessonId)
    const section = lesson && findQuestion(lesson, answer.questionId)?.section
    if (!lesson || !section || !random.isLucky(MARKED)) continue
    const place = { answer, lesson, section }
    await recordMark(store, place, { level: random.pick(levels), teacherId: classroom.teacherId, now: until })
  }
}

/** A second option is taken for right too, where that can be. */
async function correctOne(store: Store, { classroom, lessons, until }: Taught, random: Random) {
  const corrected = lessons.flatMap((lesson) =>
    lesson.sections.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        const other = question.options.find(({ correct }) => !correct)
        const options = question.options.filter((option) => option.correct || option === other)
        const key = { kind: 'key' as const, options: options.map(({ id }) => id) }
        const correction = question.kind === 'choice' ? fitCorrection(question, key) : null
        return correction ? [{ lesson, question, correction }] : []
      }),
    ),
  )
  if (corrected.length === 0) return
  const { correction, ...place } = random.pick(corrected)
  const made = { id: random.id(), correction, teacherId: classroom.teacherId, now: until }
  await recordCorrection(store, { classroomId: classroom.id, ...place }, made)
}
