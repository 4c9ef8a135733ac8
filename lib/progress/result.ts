import type { Lesson, SectionId } from '../lesson/lesson'
import { type Question, type QuestionId, type Skill, skills } from '../question/question'
import { type CountedAnswer, foldProgress } from './fold-progress'

export interface Score {
  /** Of first tries, but for those held back. */
  points: number
  /** Of all questions whose verdicts may be told, answered or not. */
  possible: number
  answered: number
  questions: number
}

export interface Result {
  total: Score
  /** In the lesson's order. */
  sections: readonly (Score & { section: SectionId })[]
  /** Only the skills the lesson trains. */
  skills: readonly (Score & { skill: Skill })[]
}

/** Of a question that is held back it counts only that it was answered. */
export function resultOf(
  lesson: Pick<Lesson, 'sections'>,
  answers: readonly CountedAnswer[],
  held: ReadonlySet<QuestionId> = new Set(),
): Result {
  const questions = lesson.sections.flatMap((section) => section.questions)
  return {
    total: scoreOf(questions, answers, held),
    sections: lesson.sections.map(({ id, questions }) => ({
      section: id,
      ...scoreOf(questions, answers, held),
    })),
    skills: skills
      .map((skill) => ({
        skill,
        ...scoreOf(
          questions.filter((question) => question.skill === skill),
          answers,
          held,
        ),
      }))
      .filter((score) => score.questions > 0),
  }
}

function scoreOf(
  questions: readonly Question[],
  answers: readonly CountedAnswer[],
  held: ReadonlySet<QuestionId>,
): Score {
  const told = questions.filter(({ id }) => !held.has(id))
  const { points } = foldProgress(told, answers)
  const { answered } = foldProgress(questions, answers)
  const open = told.filter(({ kind }) => kind === 'open')
  // Each is worth a point; what only a teacher can judge, once it is judged.
  const possible = told.length - open.length + foldProgress(open, answers).possible
  return { points, possible, answered, questions: questions.length }
}
