import { contentFolder } from '../content/content-folder'
import { loadEachLesson } from '../content/load-lessons'
import { checkBalance } from '../lesson/check-balance'

/** Prints every problem of `content/` at once; returns the exit code. */
export async function checkContent(folder = contentFolder): Promise<number> {
  const { lessons, problems } = await loadEachLesson(folder)
  const all = [...problems, ...lessons.flatMap(checkBalance)]
  if (all.length > 0) {
    for (const problem of all) console.error(problem)
    console.error(`\n${all.length} to mend`)
    return 1
  }
  for (const lesson of lessons) {
    const questions = lesson.sections.flatMap((section) => section.questions)
    console.log(
      `lessons/${lesson.id}: ${lesson.sections.length} sections, ${questions.length} questions, nothing to mend`,
    )
  }
  return 0
}
