import { expect, it } from 'vitest'
import { matches, sourceFiles } from './source-files'

/** Files that speak to whoever runs the server; none of them is handed a nickname, a PIN or an answer. */
const mayPrint = [
  'lib/server/command-line.ts',
  'lib/server/check-content.ts',
  'lib/server/print-lesson-cli.ts',
  'lib/server/teacher-cli.ts',
  'lib/server/backup-cli.ts',
  'lib/server/keep-tidy.ts',
]

it('only the command line and the daily tidying print anything', () => {
  const others = sourceFiles(['lib', 'app'], /\.tsx?$/).filter(({ path }) => !mayPrint.includes(path))
  expect(others.flatMap((file) => matches(file, /\bconsole\.\w+|process\.std(out|err)/g))).toEqual([])
})
