import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A data folder on the disk, empty, for a test about files. */
export function aSchoolFolder() {
  const dir = mkdtempSync(join(tmpdir(), 'isnad-school-'))
  return {
    dir,
    databasePath: join(dir, 'isnad.db'),
    /** The files in which these words stand, as bytes on the disk. */
    filesWith: (words: string) =>
      readdirSync(dir).filter((file) => readFileSync(join(dir, file)).includes(Buffer.from(words, 'utf8'))),
    remove: () => rmSync(dir, { recursive: true }),
  }
}
