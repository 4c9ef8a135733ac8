import { inEveryLanguage } from '../question/text'
import type { GivenAssignment } from './list-assignments'
import type { ClassroomRecord } from './read-classroom-record'
import { type Cell, named, type Sheet, yesOrNo } from './sheet'

/** One row for each piece of work and each student who has it: until when, how far they are, and how much of it came late. */
export function assignmentSheet({ given }: ClassroomRecord): Sheet {
  return {
    name: 'assignments',
    columns: named(
      ...(['lesson', 'work', 'opensAt', 'dueAt', 'givenTo', 'nickname'] as const),
      ...(['answered', 'questions', 'done', 'late'] as const),
    ),
    rows: given.flatMap((work) =>
      work.students.map(({ nickname, standing }): Cell[] => [
        { kind: 'text', text: work.lesson.title },
        whatOf(work),
        work.assignment.opensAt,
        work.assignment.dueAt,
        { kind: 'givenTo', code: work.assignment.isForSome ? 'some' : 'all' },
        nickname,
        standing.answered,
        standing.questions,
        yesOrNo(standing.isDone),
        standing.late,
      ]),
    ),
  }
}

/** The titles of the sections, unless it is all of them or a practice set. */
function whatOf({ assignment, sections }: GivenAssignment): Cell {
  if (assignment.questions) return { kind: 'work', code: 'practice' }
  if (!assignment.sections) return { kind: 'work', code: 'lesson' }
  return {
    kind: 'text',
    text: inEveryLanguage((locale) => sections.map(({ title }) => title[locale]).join(' · ')),
  }
}
