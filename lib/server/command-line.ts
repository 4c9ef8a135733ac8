import { checkContent } from './check-content'
import { printLessonCli } from './print-lesson-cli'

const usage = `isnad: lessons and teachers, from the command line

  isnad check                                 read content/ and name every mistake; exits 1 if there is one
  isnad lesson <id> --json                    print a lesson with its keys
  isnad teacher invite                        print a link that makes a new teacher, once
  isnad teacher reset-password <e-mail>       print a link that sets a new password, once`

/** Runs one command; returns the exit code. */
export async function isnad([command, ...args]: readonly string[]): Promise<number> {
  if (command === 'check') return checkContent()
  if (command === 'lesson') return printLessonCli(args)
  if (command === 'teacher') return (await import('./teacher-cli')).teacherCli(args)
  console.error(usage)
  return command === undefined || command === 'help' || command === '--help' ? 0 : 1
}
