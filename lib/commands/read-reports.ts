import type { Lesson } from '../lesson/lesson'
import type { Mastery } from '../progress/mastery'
import { stillMissed, weakestSkills } from '../progress/next-practice'
import { type AskedQuestion, askedQuestions } from './question-sheet'
import { type ClassroomRecord, readClassroomRecord, type StudentRecord } from './read-classroom-record'
import { sectionSheet, skillSheet } from './score-sheets'
import type { Sheet } from './sheet'
import type { Teacher } from './teacher'
import type { World } from './world'

/** What fits on a page. */
const MOST_MISSED = 6

export interface ClassReport extends ClassroomRecord {
  /** One for each lesson: together they would be too wide for paper. */
  sections: readonly { lesson: Lesson; sheet: Sheet }[]
  skills: Sheet
  /** Fewest right at first try first; none that everybody got right. */
  missed: readonly AskedQuestion[]
}

/** A classroom on paper. Null as in `readClassroomRecord`. */
export async function readClassReport(
  world: World,
  asked: { teacher: Teacher; classroom: string },
): Promise<ClassReport | null> {
  const record = await readClassroomRecord(world, asked)
  if (!record) return null
  const missed = askedQuestions(record)
    .filter(({ facility }) => facility !== null && facility < 1)
    .toSorted((a, b) => Number(a.facility) - Number(b.facility))
    .slice(0, MOST_MISSED)
  const sections = record.lessons.map((lesson) => ({
    lesson,
    sheet: sectionSheet({ ...record, lessons: [lesson] }, 'paper'),
  }))
  return { ...record, sections, skills: skillSheet(record), missed }
}

export interface StudentReport {
  classroom: ClassroomRecord['classroom']
  lessons: readonly Lesson[]
  student: StudentRecord
  next: {
    skills: readonly Mastery[]
    missed: readonly Pick<AskedQuestion, 'lesson' | 'section' | 'question'>[]
  }
}

/** A student on paper: what they can do, and what to practise next. Null also for who is not in the classroom. */
export async function readStudentReport(
  world: World,
  asked: { teacher: Teacher; classroom: string; learner: string },
): Promise<StudentReport | null> {
  const record = await readClassroomRecord(world, asked)
  const student = record?.students.find(({ id }) => id === asked.learner)
  if (!record || !student) return null
  const { classroom, lessons } = record
  const missed = lessons.flatMap((lesson) => {
    const own = student.answers.filter(({ lessonId }) => lessonId === lesson.id)
    return lesson.sections.flatMap((section) =>
      stillMissed(section.questions, own).map((question) => ({ lesson, section, question })),
    )
  })
  const next = { skills: weakestSkills(student.mastery), missed: missed.slice(0, MOST_MISSED) }
  return { classroom, lessons, student, next }
}
