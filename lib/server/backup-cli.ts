import { resolve } from 'node:path'
import { tidySchool } from '../commands/tidy-school'
import { backUp } from '../store/backup'
import { countRows } from '../store/count-rows'
import { closeStore, openStore, type Store } from '../store/open-store'
import { buildTime } from './build-time'
import { openDataFolder } from './data-folder'
import { env } from './env'
import { clockIsWrong } from './keep-tidy'
import { restoreDatabase } from './restore-database'

const usage = `isnad backup FILE    writes the whole database into one new file; the server may run
isnad restore FILE   puts such a file in the place of the database; the server must be stopped
isnad tidy           deletes what has run out, as the server does once a day`

/** `isnad backup`, `restore` and `tidy`: says what was done, or what is wrong, and gives the exit code. */
export async function backupCli(command: string, args: readonly string[]): Promise<number> {
  const [file, ...rest] = args
  try {
    if (command === 'tidy' && file === undefined) return await tidyNow()
    if (command === 'tidy' || file === undefined || rest.length > 0) return say(console.error, usage, 2)
    return command === 'backup' ? await backUpTo(resolve(file)) : await restoreFrom(resolve(file))
  } catch (error) {
    // What is wrong with a file or a setting is the owner's to mend: one line. Anything else is a defect: all of it.
    if (!(error instanceof Error) || !('code' in error)) throw error
    return say(console.error, error.message, 1)
  }
}

async function tidyNow(): Promise<number> {
  return withStore(async (store) => {
    const [now, builtAt] = [new Date(), buildTime()]
    const tidied = await tidySchool({ store, now: () => now }, { builtAt })
    if (!tidied.ok) return say(console.error, clockIsWrong(now, builtAt), 1)
    const { students, guests, leftovers } = tidied
    return say(console.log, `Deleted: ${students} students, ${guests} guests, ${leftovers} other rows.`, 0)
  })
}

async function backUpTo(file: string): Promise<number> {
  return withStore(async (store) => {
    await backUp(store, file)
    const { classrooms, students, answers } = await countRows(store)
    const inside = `${file}: ${classrooms} classes, ${students} students, ${answers} answers.`
    return say(console.log, `${inside}\nKeep it as safe as the school’s other records.`, 0)
  })
}

async function restoreFrom(file: string): Promise<number> {
  const { databasePath, classrooms, students, answers, erasedAgain } = await restoreDatabase(
    resolve(env().dataDir),
    file,
  )
  const inside = `${databasePath}: ${classrooms} classes, ${students} students, ${answers} answers.`
  const again = `Students in the backup who had been erased, and were erased again: ${erasedAgain}.`
  return say(console.log, `${inside}\n${again}`, 0)
}

async function withStore(work: (store: Store) => Promise<number>): Promise<number> {
  const store = await openStore(openDataFolder(env().dataDir).databasePath)
  try {
    return await work(store)
  } finally {
    await closeStore(store)
  }
}

function say(print: (line: string) => void, line: string, exitCode: number): number {
  print(line)
  return exitCode
}
