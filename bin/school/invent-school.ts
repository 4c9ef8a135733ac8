import type { Lesson } from '../../lib/lesson/lesson'
import type { Answer } from '../../lib/question/answer'
import type { Confidence } from '../../lib/question/confidence'
import { gradeAnswer } from '../../lib/question/grade-answer'
import type { Question } from '../../lib/question/question'
import type { Locale } from '../../lib/question/text'
import { type Mind, modelAnswer, modelConfidence } from './answer-model'
import { drawMixUps, type MixUps } from './mix-ups'
import { Random } from './random'

export interface InventedStudent {
  nickname: string
  locale: Locale
  joinedAt: Date
  answers: readonly InventedAnswer[]
}

export interface InventedAnswer {
  lesson: Lesson
  question: Question
  try: number
  answer: Answer
  locale: Locale
  confidence: Confidence | null
  givenAt: Date
}

export interface InventedClassroom {
  name: string
  /** Of the teachers, from 0. */
  teacher: number
  languages: readonly Locale[]
  mixUps: MixUps
  students: readonly InventedStudent[]
}

export const TEACHERS = ['huda@school.example', 'salim@school.example', 'noor@school.example']

const classrooms = [
  { name: 'التاسع أ', teacher: 0, languages: ['ar', 'en'] as const, english: 0.2, begins: 56 },
  { name: 'التاسع ب', teacher: 0, languages: ['ar'] as const, english: 0, begins: 42 },
  { name: 'العاشر', teacher: 1, languages: ['ar', 'en'] as const, english: 0.4, begins: 49 },
  { name: 'Year 10 media', teacher: 2, languages: ['en', 'ar'] as const, english: 0.8, begins: 35 },
  { name: 'Newspaper club', teacher: 2, languages: ['en', 'ar'] as const, english: 0.5, begins: 21 },
]
const STUDENTS = 30
const names = {
  ar: ['نجمة', 'غيمة', 'صقر', 'نورس', 'زيتونة', 'لؤلؤة', 'مرجانة', 'نخلة', 'فراشة', 'قنديل'],
  en: ['Star', 'Cloud', 'Falcon', 'Gull', 'Olive', 'Pearl', 'Coral', 'Palm', 'Moth', 'Lantern'],
}
const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/**
 * Five classrooms of thirty, each with two hours a week until `until`: what every student answered and when, by a
 * model of ability, difficulty and typical confusions. The same seed gives the same school.
 */
export function inventSchool(
  lessons: readonly Lesson[],
  { seed, until }: { seed: number; until: Date },
): InventedClassroom[] {
  const random = new Random(seed)
  return classrooms.map(({ english, begins, ...classroom }) => {
    const mixUps = drawMixUps(lessons, random)
    const firstHour = hourOf(until, begins)
    const students = Array.from({ length: STUDENTS }, (_, number) => {
      const locale: Locale = random.isLucky(english) ? 'en' : 'ar'
      const nickname = `${names[locale][number % 10]} ${Math.floor(number / 10) * 10 + random.between(1, 9) + 10}`
      const mind: Mind = { ability: random.normal(), mixUps: random.isLucky(0.6) ? mixUps : {} }
      const answers = answersOf(lessons, { mind, locale, random, firstHour, until })
      return { nickname, locale, joinedAt: firstHour, answers }
    })
    return { ...classroom, mixUps, students }
  })
}

/** Ten in the morning by UTC, some days before. */
function hourOf(until: Date, daysBefore: number): Date {
  const day = new Date(until.getTime() - daysBefore * dayMs)
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 10))
}

interface Student {
  mind: Mind
  locale: Locale
  random: Random
  firstHour: Date
  until: Date
}

/** Two sections a week, the real article first; some stop early, some stay away for an hour. */
function answersOf(lessons: readonly Lesson[], student: Student): InventedAnswer[] {
  const { random, firstHour, until } = student
  const inTurn = lessons.toSorted((a, b) => Number(a.isInvented) - Number(b.isInvented))
  const sections = inTurn.flatMap((lesson) => lesson.sections.map((section) => ({ lesson, section })))
  const stamina = random.between(3, sections.length + 4)
  return sections.slice(0, stamina).flatMap(({ lesson, section }, hour) => {
    if (random.isLucky(0.06)) return []
    let at = firstHour.getTime() + Math.floor(hour * 3.5) * dayMs + random.between(0, 6) * minuteMs
    return section.questions.flatMap((question) =>
      triesAt(question, student).flatMap((given, index) => {
        at += random.between(20, 90) * 1000
        const givenAt = new Date(at)
        return givenAt < until ? [{ ...given, lesson, question, try: index + 1, givenAt }] : []
      }),
    )
  })
}

/** Wrong once, most try again, and know a little more. */
function triesAt(question: Question, { mind, locale, random }: Student) {
  const first = oneTry(question, mind, locale, random)
  if (first.isRight || question.essay || random.isLucky(0.35)) return [first]
  const second = oneTry(question, { ...mind, ability: mind.ability + 0.8 }, locale, random)
  return second.isRight || random.isLucky(0.6) ? [first, second] : [first, second, { ...second }]
}

function oneTry(question: Question, mind: Mind, locale: Locale, random: Random) {
  const answer = modelAnswer(question, mind, random)
  const isRight = gradeAnswer(question, answer)?.grade.verdict === 'correct'
  return { answer, isRight, locale, confidence: modelConfidence(isRight, random) }
}
