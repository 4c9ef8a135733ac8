import { checkContent } from './check-content'
import { printLessonCli } from './print-lesson-cli'

const usage = `isnad: lessons, teachers and the school’s data, from the command line

  isnad check                                 read content/ and name every mistake; exits 1 if there is one
  isnad lesson <id> --json                    print a lesson with its keys
  isnad teacher invite                        print a link that makes a new teacher, once
  isnad teacher reset-password <e-mail>       print a link that sets a new password, once
  isnad backup <file>                         write the whole database into one new file; the server may run
  isnad restore <file>                        put such a file in the place of the database; the server must be stopped
  isnad tidy                                  delete what has run out, as the server does once a day`

const ofTheData = ['backup', 'restore', 'tidy']

/** Runs one command; returns the exit code. */
export async function isnad([command, ...args]: readonly string[]): Promise<number> {
  if (command === 'check') return checkContent()
  if (command === 'lesson') return printLessonCli(args)
  if (command === 'teacher') return (await import('./teacher-cli')).teacherCli(args)
  if (ofTheData.includes(command ?? '')) return (await import('./backup-cli')).backupCli(command ?? '', args)
  console.error(usage)
  return command === undefined || command === 'help' || command === '--help' ? 0 : 1
}
