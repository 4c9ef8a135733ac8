import type { Lesson, Section } from '../lesson/lesson'
import { analyseQuestion } from '../progress/question-analysis'
import { countParts, slotPart } from '../progress/tally'
import type { Interval } from '../progress/wilson-interval'
import type { Question } from '../question/question'
import { inEveryLanguage, type Text } from '../question/text'
import { type ClassroomRecord, currentFirstTries } from './read-classroom-record'
import { type Cell, named, rounded, type Sheet, yesOrNo } from './sheet'

type FirstTry = ReturnType<typeof currentFirstTries>[number]

export interface AskedQuestion {
  lesson: Lesson
  section: Section
  question: Question
  /** One for each student who has tried it. */
  tries: readonly FirstTry[]
  /** The share right at first try; null where nobody has tried, or only a teacher can judge. */
  facility: number | null
  /** Its 95 % interval, and how well it tells apart who knows more; null as in `analyseQuestion`. */
  interval: Interval | null
  discrimination: number | null
}

/** Every question of a classroom's lessons, in their order, with its first tries. */
export function askedQuestions({ lessons, students }: ClassroomRecord): AskedQuestion[] {
  return lessons.flatMap((lesson) => {
    const all = students.flatMap(({ answers }) => currentFirstTries(lesson, answers))
    return lesson.sections.flatMap((section) =>
      section.questions.map((question) => {
        const tries = all.filter(({ questionId }) => questionId === question.id)
        const { right, n, interval, discrimination } = analyseQuestion(question, all)
        const facility = n === 0 ? null : rounded(right / n)
        return { lesson, section, question, tries, facility, interval, discrimination }
      }),
    )
  })
}

/** Every part a question can be answered with, with how many chose it at first try, of how many; a written one has one row. */
export function questionSheet(record: ClassroomRecord): Sheet {
  return {
    name: 'questions',
    columns: named(
      ...(['lesson', 'section', 'question', 'skill', 'students', 'facility'] as const),
      ...(['facilityLow', 'facilityHigh', 'discrimination'] as const),
      ...(['answer', 'isKey', 'chosen', 'share'] as const),
    ),
    rows: askedQuestions(record).flatMap(rowsOf),
  }
}

function rowsOf({ lesson, section, question, tries, ...numbers }: AskedQuestion): Cell[][] {
  const start: Cell[] = [
    { kind: 'text', text: lesson.title },
    { kind: 'text', text: section.title },
    { kind: 'text', text: question.prompt },
    { kind: 'skill', code: question.skill },
    tries.length,
    numbers.facility,
    numbers.interval && rounded(numbers.interval.low),
    numbers.interval && rounded(numbers.interval.high),
    numbers.discrimination === null ? null : rounded(numbers.discrimination),
  ]
  const parts = partsAsked(lesson, question)
  if (parts.length === 0) return [[...start, null, null, null, null]]
  const given = countParts(tries.map(({ answer }) => ({ answer, learners: 1 })))
  return parts.map(({ part, text, isKey }) => {
    const chosen = given.get(part) ?? 0
    const share = tries.length === 0 ? null : rounded(chosen / tries.length)
    return [...start, { kind: 'text', text }, yesOrNo(isKey), chosen, share]
  })
}

function partsAsked(lesson: Lesson, { options, slots, passage }: Question) {
  const accepted = new Set(passage?.accepted.flatMap(({ segments }) => segments))
  const segmentText = (id: string): Text => lesson.segments.get(id)?.text ?? { ar: id, en: id }
  return [
    ...options.map(({ id, text, correct }) => ({ part: id, text, isKey: correct })),
    ...slots.flatMap((slot) =>
      slot.options.map(({ id, text, correct }) => ({
        part: slotPart(slot.id, id),
        text: inEveryLanguage((locale) => `${slot.text[locale]}: ${text[locale]}`),
        isKey: correct,
      })),
    ),
    ...(passage?.segments ?? []).map((id) => ({ part: id, text: segmentText(id), isKey: accepted.has(id) })),
  ]
}
