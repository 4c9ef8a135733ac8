import type { Lesson, Section } from '../lesson/lesson'
import { byArrival } from '../progress/fold-progress'
import { groupBy } from '../progress/group-by'
import { applyRulings, correctionOf } from '../progress/rulings'
import type { Answer } from '../question/answer'
import type { Correction } from '../question/correction'
import { type Note, notesOn } from '../question/explain'
import type { Question } from '../question/question'
import type { RuledVerdict } from '../question/regrade'
import { listAnswers, type StoredAnswer } from '../store/answers'
import { findTeachersStudent } from '../store/learners'
import { listRulingsFor } from '../store/rulings'
import type { Teacher } from './teacher'
import type { World } from './world'

/** One submission, judged as the teachers' rulings have it, with the explanation of what was chosen. */
export interface LearnerTry extends Omit<StoredAnswer, 'verdict'> {
  verdict: RuledVerdict
  notes: readonly Note[]
}

export interface LearnerAnswers {
  nickname: string
  /** In the lesson's order; `tries` from the first, empty for a question not yet answered. */
  questions: readonly { question: Question; section: Section; tries: readonly LearnerTry[] }[]
}

/** What one student answered in a lesson, or in one skill or section of it. Null when they are not in this classroom of the teacher's. */
export async function readLearnerAnswers(
  world: World,
  asked: {
    teacher: Teacher
    classroom: string
    learner: string
    lesson: Lesson
    skill: string | undefined
    section: string | undefined
  },
): Promise<LearnerAnswers | null> {
  const student = await findTeachersStudent(world.store, asked.teacher.id, asked.learner)
  if (student?.classroom !== asked.classroom) return null
  const rulings = await listRulingsFor(world.store, student.id, asked.lesson.id)
  const all = asked.lesson.sections.flatMap((section) => section.questions)
  const answers = applyRulings(all, rulings, await listAnswers(world.store, student.id, asked.lesson.id))
  const byQuestion = groupBy(answers.toSorted(byArrival), ({ questionId, questionVersion }) =>
    keyOf(questionId, questionVersion),
  )
  const questions = asked.lesson.sections
    .filter(({ id }) => asked.section === undefined || id === asked.section)
    .flatMap((section) => section.questions.map((question) => ({ question, section })))
    .filter(({ question }) => asked.skill === undefined || question.skill === asked.skill)
    .map(({ question, section }) => {
      const own = byQuestion.get(keyOf(question.id, question.version)) ?? []
      return {
        question,
        section,
        tries: own.map((each) => ({
          ...each,
          notes: notesUnder(correctionOf(rulings, question), question, each.answer),
        })),
      }
    })
  return { nickname: student.nickname ?? '', questions }
}

/** The author's explanations are of the author's key: where there is another, they are not shown. */
function notesUnder(correction: Correction | null, question: Question, answer: Answer): readonly Note[] {
  return correction ? [] : notesOn(question, answer)
}

function keyOf(questionId: string, version: string): string {
  return `${questionId} ${version}`
}
