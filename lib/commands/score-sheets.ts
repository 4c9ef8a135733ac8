import { addScores } from '../progress/add-scores'
import { foldProgress, type SectionProgress } from '../progress/fold-progress'
import type { Score } from '../progress/result'
import { type Question, skills } from '../question/question'
import { inEveryLanguage } from '../question/text'
import type { ClassroomRecord, StudentRecord } from './read-classroom-record'
import { type Cell, type Column, named, type Sheet } from './sheet'

/**
 * Learner × section, with each lesson's sections in their order and everything together at the end; in a file with how
 * many tries, and when the last one was.
 */
export function sectionSheet(
  { lessons, students }: ClassroomRecord,
  isFor: 'file' | 'paper' = 'file',
): Sheet {
  const isOne = lessons.length === 1
  const sections = lessons.flatMap((lesson) =>
    lesson.sections.map(({ title }): Column => {
      const of = isOne ? title : inEveryLanguage((locale) => `${lesson.title[locale]} · ${title[locale]}`)
      return { kind: 'score', of }
    }),
  )
  const activity = isFor === 'file' ? named('tries', 'lastAnsweredAt') : []
  return {
    name: 'sections',
    columns: [...named('nickname'), ...sections, { kind: 'score', of: 'total' }, ...activity],
    rows: students.map((student) => {
      const done = lessons.flatMap((lesson) =>
        lesson.sections.map(({ questions }) => progressIn(student, lesson.id, questions)),
      )
      const total = addProgress(done)
      const when = isFor === 'file' ? [total.tries, total.lastAnsweredAt] : []
      return [student.nickname, ...done.map(asCell), asCell(total), ...when]
    }),
  }
}

/** Learner × skill, over all lessons together, with how many skills are mastered. */
export function skillSheet({ lessons, students }: ClassroomRecord): Sheet {
  const questions = lessons.flatMap(({ sections }) => sections).flatMap(({ questions }) => questions)
  const trained = skills.filter((skill) => questions.some((question) => question.skill === skill))
  return {
    name: 'skills',
    columns: [
      ...named('nickname'),
      ...trained.map((skill): Column => ({ kind: 'score', of: skill })),
      ...named('mastered'),
    ],
    rows: students.map((student) => [
      student.nickname,
      ...trained.map((skill) => {
        const inLesson = lessons.map(({ id, sections }) => {
          const own = sections.flatMap((section) => section.questions.filter((each) => each.skill === skill))
          return progressIn(student, id, own)
        })
        return asCell(addProgress(inLesson))
      }),
      student.mastery.filter(({ isMastered }) => isMastered).length,
    ]),
  }
}

export function skillScore({ results }: StudentRecord, skill: string): Score {
  return addScores(results.flatMap((result) => result.skills.filter((score) => score.skill === skill)))
}

type Progress = Pick<SectionProgress, 'points' | 'possible' | 'answered' | 'tries' | 'lastAnsweredAt'>

function progressIn({ answers }: StudentRecord, lesson: string, questions: readonly Question[]): Progress {
  return foldProgress(
    questions,
    answers.filter(({ lessonId }) => lessonId === lesson),
  )
}

function addProgress(all: readonly Progress[]): Progress {
  const sum = (part: 'points' | 'possible' | 'answered' | 'tries') =>
    all.reduce((total, each) => total + each[part], 0)
  const times = all.flatMap(({ lastAnsweredAt }) => lastAnsweredAt?.getTime() ?? [])
  return {
    points: sum('points'),
    possible: sum('possible'),
    answered: sum('answered'),
    tries: sum('tries'),
    lastAnsweredAt: times.length > 0 ? new Date(Math.max(...times)) : null,
  }
}

function asCell({ points, possible, answered }: Progress): Cell {
  return { kind: 'score', score: { points, possible, answered } }
}
