import { loadLessons } from '../content/load-lessons'
import { LessonError } from '../lesson/lesson-error'
import { printLesson } from '../lesson/print-lesson'

/** `lesson <id> --json`: prints the whole lesson, keys included; returns the exit code. */
export async function printLessonCli(args: readonly string[]): Promise<number> {
  const [id] = args.filter((arg) => !arg.startsWith('--'))
  try {
    const lessons = await loadLessons()
    const lesson = lessons.find((candidate) => candidate.id === id)
    if (lesson) {
      process.stdout.write(`${JSON.stringify(printLesson(lesson), null, 2)}\n`)
      return 0
    }
    console.error(
      `expected a lesson id (${lessons.map((each) => each.id).join(', ')}), got ${id ?? 'nothing'}`,
    )
  } catch (error) {
    if (!(error instanceof LessonError)) throw error
    console.error(error.message)
  }
  return 1
}
