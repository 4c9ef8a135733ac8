// Builds an invented school to look at, in a data folder of its own: `npm run seed`, then
// `DATA_DIR=demo-data npm start`. The same seed gives the same school, ending on the day it is built.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import { seedSchool } from './school/seed-school.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
register()
const { openDataFolder } = await import('../lib/server/data-folder.ts')

const [folder, password, pin] = ['demo-data', 'a demo password', '1234']
if (existsSync(join(folder, 'isnad.db'))) {
  console.error(`${folder}/isnad.db is there already. To build the school anew, delete ${folder} first.`)
  process.exit(1)
}
console.log('Building an invented school: 3 teachers, 5 classrooms, 150 students, two months of answers …')
const school = await seedSchool(openDataFolder(folder).databasePath, { password, pin })
for (const { name, teacher, joinCode, students } of school)
  console.log(
    `${name} · ${teacher} · ${joinCode} · ${students.length} students, e.g. ${students[0]?.nickname}`,
  )
console.log(`
Every teacher's password is "${password}", every student's PIN ${pin}. Now: DATA_DIR=${folder} npm start`)
