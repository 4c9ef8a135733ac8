import { loadLessons } from '../content/load-lessons'
import { checkBalance } from '../lesson/check-balance'
import { LessonError } from '../lesson/lesson-error'

/** Prints every problem of `content/` at once; returns the exit code. */
export async function checkContent(folder?: string): Promise<number> {
  try {
    const lessons = await loadLessons(folder)
    const problems = lessons.flatMap(checkBalance)
    if (problems.length > 0) throw new LessonError(problems)
    for (const lesson of lessons) {
      const questions = lesson.sections.flatMap((section) => section.questions)
      console.log(
        `lessons/${lesson.id}: ${lesson.sections.length} sections, ${questions.length} questions, nothing to mend`,
      )
    }
    return 0
  } catch (error) {
    if (!(error instanceof LessonError)) throw error
    for (const problem of error.problems) console.error(problem)
    console.error(`\n${error.problems.length} to mend`)
    return 1
  }
}
