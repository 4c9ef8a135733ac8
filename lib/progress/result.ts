import type { Lesson, SectionId } from '../lesson/lesson'
import { type Question, type Skill, skills } from '../question/question'
import { type CountedAnswer, foldProgress } from './fold-progress'

export interface Score {
  /** Of first tries. */
  points: number
  /** Of all questions, answered or not. */
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

export function resultOf(lesson: Pick<Lesson, 'sections'>, answers: readonly CountedAnswer[]): Result {
  const questions = lesson.sections.flatMap((section) => section.questions)
  return {
    total: scoreOf(questions, answers),
    sections: lesson.sections.map(({ id, questions }) => ({ section: id, ...scoreOf(questions, answers) })),
    skills: skills
      .map((skill) => ({
        skill,
        ...scoreOf(
          questions.filter((question) => question.skill === skill),
          answers,
        ),
      }))
      .filter((score) => score.questions > 0),
  }
}

function scoreOf(questions: readonly Question[], answers: readonly CountedAnswer[]): Score {
  const { points, answered } = foldProgress(questions, answers)
  const open = questions.filter(({ kind }) => kind === 'open')
  // Each is worth a point; what only a teacher can judge, once it is judged.
  const possible = questions.length - open.length + foldProgress(open, answers).possible
  return { points, possible, answered, questions: questions.length }
}
