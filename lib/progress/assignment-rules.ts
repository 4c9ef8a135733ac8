import type { LessonId, SectionId } from '../lesson/lesson'
import type { QuestionId } from '../question/question'
import { type Locale, locales } from '../question/text'

/** What a teacher has given to a student to do: a lesson, some of its sections, or a set of its questions. */
export interface GivenWork {
  lessonId: LessonId
  /** Null: all of them. */
  sections: readonly SectionId[] | null
  /** A practice set; null: every question of the sections. */
  questions: readonly QuestionId[] | null
  opensAt: Date
  dueAt: Date | null
  languages: readonly Locale[]
  isGated: boolean
  feedback: 'at-once' | 'after-due'
  createdAt: Date
}

interface Place {
  lesson: LessonId
  section: SectionId
  question: QuestionId
}

export interface QuestionRules {
  /** Nothing is asked before the student has said that they have read the section. */
  isGated: boolean
  /** Until then an answer is kept and nothing said about it; null: it is told at once. */
  held: { until: Date; triesSince: Date } | null
}

/** The beginning of time: every answer counts, whenever it was given. */
const EVER = new Date(0)

export function workState({ opensAt, dueAt }: Pick<GivenWork, 'opensAt' | 'dueAt'>, now: Date) {
  if (now < opensAt) return 'coming'
  return dueAt !== null && now >= dueAt ? 'over' : 'open'
}

export function covers(work: GivenWork, { lesson, section, question }: Place): boolean {
  const inSection = work.sections === null || work.sections.includes(section)
  const isAsked = work.questions === null ? inSection : work.questions.includes(question)
  return work.lessonId === lesson && isAsked
}

/**
 * What holds for one question where several assignments cover it: the strictest of each. It waits for feedback until
 * the last due date, from the day it was assigned, so that a test cannot be practised before it opens.
 */
export function rulesOf(works: readonly GivenWork[], place: Place, now: Date): QuestionRules {
  const given = works.filter((work) => covers(work, place))
  const held = given.filter((work) => holdsFeedback(work, now))
  const until = Math.max(...held.map(({ dueAt }) => Number(dueAt)))
  const triesSince = Math.min(...held.map((work) => Number(countsFrom(work))))
  return {
    isGated: given.some(({ isGated }) => isGated),
    held: held.length > 0 ? { until: new Date(until), triesSince: new Date(triesSince) } : null,
  }
}

function holdsFeedback({ feedback, dueAt }: GivenWork, now: Date): boolean {
  return feedback === 'after-due' && dueAt !== null && now < dueAt
}

/** A practice set asks again what was answered before; a lesson that was done before it was assigned is done. */
export function countsFrom({ questions, createdAt }: Pick<GivenWork, 'questions' | 'createdAt'>): Date {
  return questions === null ? EVER : createdAt
}

/** The languages in which a section may be read now: those that all open assignments of it allow; all, where none is in common. */
export function languagesFor(
  works: readonly GivenWork[],
  { lesson, section }: Omit<Place, 'question'>,
  now: Date,
): readonly Locale[] {
  const open = works.filter(
    (work) =>
      work.questions === null &&
      work.lessonId === lesson &&
      (work.sections === null || work.sections.includes(section)) &&
      workState(work, now) === 'open',
  )
  const common = locales.filter((locale) => open.every(({ languages }) => languages.includes(locale)))
  return common.length > 0 ? common : locales
}

export interface Standing {
  answered: number
  questions: number
  isDone: boolean
  /** How many were first answered after the due date. */
  late: number
}

/** How far a student is with a piece of work. Work that came late is counted, and called late. */
export function standingOf(
  work: Pick<GivenWork, 'questions' | 'createdAt' | 'dueAt'>,
  asked: readonly { id: QuestionId; version: string }[],
  answers: readonly { questionId: QuestionId; questionVersion: string; serverTime: Date }[],
): Standing {
  const from = countsFrom(work)
  const first = asked.flatMap(({ id, version }) => {
    const times = answers
      .filter(({ questionId, questionVersion }) => questionId === id && questionVersion === version)
      .map(({ serverTime }) => serverTime.getTime())
      .filter((time) => time >= from.getTime())
    return times.length > 0 ? [Math.min(...times)] : []
  })
  const { dueAt } = work
  return {
    answered: first.length,
    questions: asked.length,
    isDone: first.length === asked.length,
    late: dueAt === null ? 0 : first.filter((time) => time > dueAt.getTime()).length,
  }
}
