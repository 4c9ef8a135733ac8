import { addScores } from '../progress/add-scores'
import type { Score } from '../progress/result'
import { skills } from '../question/question'
import { inEveryLanguage } from '../question/text'
import type { ClassroomRecord, StudentRecord } from './read-classroom-record'
import { type Cell, type Column, named, type Sheet } from './sheet'

/** Learner × section, with each lesson's sections in their order and everything together at the end. */
export function sectionSheet({ lessons, students }: ClassroomRecord): Sheet {
  const isOne = lessons.length === 1
  const sections = lessons.flatMap((lesson) =>
    lesson.sections.map(({ title }): Column => {
      const of = isOne ? title : inEveryLanguage((locale) => `${lesson.title[locale]} · ${title[locale]}`)
      return { kind: 'score', of }
    }),
  )
  return {
    name: 'sections',
    columns: [...named('nickname'), ...sections, { kind: 'score', of: 'total' }],
    rows: students.map((student) => [
      student.nickname,
      ...student.results.flatMap((result) => result.sections.map(asCell)),
      asCell(addScores(student.results.map(({ total }) => total))),
    ]),
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
      ...trained.map((skill) => asCell(skillScore(student, skill))),
      student.mastery.filter(({ isMastered }) => isMastered).length,
    ]),
  }
}

export function skillScore({ results }: StudentRecord, skill: string): Score {
  return addScores(results.flatMap((result) => result.skills.filter((score) => score.skill === skill)))
}

function asCell({ points, possible, answered, questions }: Score): Cell {
  return { kind: 'score', score: { points, possible, answered, questions } }
}
