import { strToU8, zipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { importStudents } from '@/lib/commands/import-students'
import { inventNicknames } from '@/lib/commands/invent-nicknames'
import { MAX_LIST_BYTES } from '@/lib/commands/max-list-bytes'
import { readClassroomChanges } from '@/lib/commands/read-classroom-changes'
import { returnToClassroom } from '@/lib/commands/return-to-classroom'
import type { Teacher } from '@/lib/commands/teacher'
import type { Classroom } from '@/lib/store/classrooms'
import { insertStudents } from '@/lib/store/insert-students'
import { classrooms, learners } from '@/lib/store/schema'
import { listStudents } from '@/lib/store/students'
import { aClassroom, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'

let world: TestWorld
let teacher: Teacher
let classroom: Classroom
beforeEach(async () => {
  world = await aWorld()
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
})

const names = ['سارة أحمد الخطيب', 'عمر حسن', 'Layla O’Neill-Haddad']
const importList = (list: string | Uint8Array, classId: string | null = null) =>
  importStudents(world, {
    teacher,
    classroom: classroom.id,
    list: typeof list === 'string' ? new TextEncoder().encode(list) : list,
    classId,
  })
async function imported(list: string | Uint8Array, classId: string | null = null) {
  const result = await importList(list, classId)
  if (!result.ok) throw new Error(result.reason)
  return result
}
const listed = async (list: string | Uint8Array) => (await imported(list)).students.map(({ name }) => name)
const countStudents = async () => (await listStudents(world.store, classroom.id)).length
/** All the database holds, freed pages included. */
const bytesStored = () => world.store.client.serialize()

describe('who is on an imported list', () => {
  it('gets a nickname in the first language of the classroom, and a PIN that lets them in', async () => {
    const { students } = await imported(names.join('\n'))
    expect(students.map(({ name }) => name)).toEqual(names)
    expect(new Set(students.map(({ nickname }) => nickname)).size).toBe(3)
    for (const { nickname, pin } of students) {
      expect(nickname).toMatch(/^\p{Script=Arabic}+ \p{Script=Arabic}+$/u)
      expect(pin).toMatch(/^[1-9]\d{5}$/)
      const asked = { sitting: await sitting(world, nickname), code: classroom.joinCode, nickname, pin }
      expect(await returnToClassroom(world, asked)).toMatchObject({ ok: true })
    }
    world.store.db
      .update(classrooms)
      .set({ languages: ['en', 'ar'] })
      .run()
    expect((await imported('Hind')).students[0]?.nickname).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
  })

  it('is nowhere in the database by name; of a PIN there is only the hash', async () => {
    const { students } = await imported(`الاسم,الصف\n${names.map((name) => `${name},التاسع`).join('\n')}`)
    const stored = bytesStored()
    for (const word of [...names, ...names.flatMap((name) => name.split(' ')), 'التاسع'])
      expect([word, stored.includes(word)]).toEqual([word, false])
    for (const { pin } of students) expect([pin, stored.includes(pin)]).toEqual([pin, false])
    // The same search finds what is stored.
    expect(students.every(({ nickname }) => stored.includes(nickname))).toBe(true)
    expect(world.store.db.select().from(learners).all()[0]?.pinHash).toMatch(/^\$argon2id\$/)
  })

  it('appears in the live table', async () => {
    await imported(names.join('\n'))
    const asked = { teacher, classroom: classroom.id, lesson: 'small', since: 0 }
    expect((await readClassroomChanges(world, asked))?.learners).toHaveLength(3)
  })

  it('is taken once when the name stands twice, and both lines are named', async () => {
    const { students, repeated } = await imported('Sara\nOmar\nSara\n\nSara')
    expect(students.map(({ name }) => name)).toEqual(['Sara', 'Omar'])
    expect(repeated).toEqual([
      { name: 'Sara', line: 3, firstLine: 1 },
      { name: 'Sara', line: 5, firstLine: 1 },
    ])
  })
})

describe('a list may be', () => {
  const rows = [
    ['سارة', 'أحمد'],
    ['عمر', 'حسن'],
  ]
  const joined = ['سارة أحمد', 'عمر حسن']
  const table = (delimiter: string) => rows.map((row) => row.join(delimiter)).join('\r\n')

  it.each([
    ['with commas', table(',')],
    ['with semicolons', table(';')],
    ['with tabs', table('\t')],
    ['with Arabic commas', table('،')],
    ['with a byte order mark', `\uFEFF${table(',')}`],
    ['with the mark before a quotation mark', `\uFEFF"سارة أحمد"\n"عمر حسن"`],
    ['with a title above each column', `الاسم الأول;اسم العائلة\n${table(';')}`],
    ['with English titles', `First Name,Last Name\n${table(',')}`],
    ['with the columns the other way round', `last_name,Given name\nأحمد,سارة\nحسن,عمر`],
    ['with one column among others', `رقم,اسم الطالب,البريد\n1,سارة أحمد,s@x.test\n2,عمر حسن,o@x.test`],
    ['with numbers and e-mails and no titles', `1,سارة,أحمد,s@x.test\n2,عمر,حسن,o@x.test`],
    ['with quotation marks', `"سارة أحمد"\n"عمر حسن"`],
    ['with empty lines and spaces', `\n  سارة   أحمد \n\n عمر حسن\n\n`],
  ])('%s', async (_, list) => {
    expect(await listed(list)).toEqual(joined)
  })

  it('as Excel saves it: UTF-16 with a mark, or windows-1256', async () => {
    const text = 'سارة\tأحمد\r\nعمر\tحسن'
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(await listed(utf16)).toEqual(joined)
    // سارة in windows-1256.
    expect(await listed(new Uint8Array([0xd3, 0xc7, 0xd1, 0xc9]))).toEqual(['سارة'])
  })

  it('with names as people have them', async () => {
    expect(await listed(`name\n"O'Brien, Seán"\n=1+1\nعبد الله\nطالب 1`)).toEqual([
      "O'Brien, Seán",
      '=1+1',
      'عبد الله',
      'طالب 1',
    ])
  })
})

describe('a list is refused, and nobody is imported', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `Student ${index}`).join('\n')

  it('with more names than there are places', async () => {
    await join(world, classroom.joinCode)
    world.store.client.exec('update classrooms set capacity = 4')
    expect(await importList(many(4))).toEqual({ ok: false, reason: 'no-room', room: 3, students: 4 })
    expect(await importList(many(10_000))).toMatchObject({ reason: 'no-room', students: 10_000 })
    expect(await countStudents()).toBe(1)
  })

  it('with more than there are when the last of them join meanwhile', async () => {
    world.store.db.update(classrooms).set({ capacity: 1 }).run()
    const where = { teacherId: teacher.id, classroomId: classroom.id, now: world.now() }
    const rows = ['one', 'two'].map((name) => ({ nickname: name, nicknameFolded: name, pinHash: 'none' }))
    expect(await insertStudents(world.store, where, rows)).toEqual({ room: 1 })
    expect(await countStudents()).toBe(0)
  })

  it.each([
    ['without a name in it', '\n\n', 'nobody'],
    ['of numbers', '1,2\n3,4', 'nobody'],
    ['with nothing but titles', 'name', 'nobody'],
    ['with a quotation mark that never closes', '"Sara\nOmar', 'unreadable'],
    ['larger than any class', `x${' '.repeat(MAX_LIST_BYTES)}`, 'too-large'],
  ])('%s: %s', async (_, list, reason) => {
    expect(await importList(list)).toEqual({ ok: false, reason })
    expect(await countStudents()).toBe(0)
  })

  it('when one nickname of the list is taken meanwhile', async () => {
    const [first] = await inventNicknames(world, { classroom: classroom.id, locale: 'ar', wanted: 1 })
    await join(world, classroom.joinCode, { nickname: first?.shown })
    const where = { teacherId: teacher.id, classroomId: classroom.id, now: world.now() }
    const rows = ['another', first?.folded ?? ''].map((nicknameFolded) => ({
      nickname: nicknameFolded,
      nicknameFolded,
      pinHash: 'none',
    }))
    expect(await insertStudents(world.store, where, rows)).toBe('nickname-taken')
    expect(await countStudents()).toBe(1)
  })

  it("into another teacher's classroom", async () => {
    const other = await aTeacher(world, 'other@school.test')
    const list = new TextEncoder().encode('Sara')
    const asked = { teacher: other, classroom: classroom.id, list, classId: null }
    expect(await importStudents(world, asked)).toEqual({ ok: false, reason: 'unknown-classroom' })
    expect(await countStudents()).toBe(0)
  })
})

describe('a OneRoster export', () => {
  const users = `"sourcedId","status","dateLastModified","enabledUser","orgSourcedIds","role","username","userIds","givenName","familyName","middleName"
"u1","active","","true","s","student","x1","","سارة","الخطيب","أحمد"
"u2","active","","true","s","student","x2","","Omar","Hasan",""
"u3","active","","true","s","teacher","x3","","Ms","Teacher",""
"u4","tobedeleted","","true","s","student","x4","","Gone","Away",""
"u5","active","","true","s","student","x5","","Other","Class",""`
  const enrollment = (user: string, of: string, role = 'student', status = 'active') =>
    `"e-${user}-${of}","${status}","","${of}","s","${user}","${role}","false","",""`
  const enrollments = (...rows: string[]) =>
    [
      'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
      ...rows,
    ].join('\n')
  const classes = 'sourcedId,status,dateLastModified,title\nc1,active,,التاسع ب\nc2,active,,Ten A'
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
  const oneClass = enrollments(
    enrollment('u1', 'c1'),
    enrollment('u2', 'c1'),
    enrollment('u3', 'c1', 'teacher'),
    enrollment('u4', 'c1'),
    enrollment('u5', 'c1', 'student', 'tobedeleted'),
  )

  it('brings the students of its class, not its teachers, nor who has left', async () => {
    const bytes = zip({ 'export/users.csv': users, 'export/enrollments.csv': oneClass, 'manifest.csv': 'x' })
    expect(await listed(bytes)).toEqual(['سارة أحمد الخطيب', 'Omar Hasan'])
  })

  it('without enrollments brings all its students', async () => {
    expect(await listed(zip({ 'users.csv': users }))).toHaveLength(3)
  })

  it('of several classes asks which, by their titles', async () => {
    const two = enrollments(enrollment('u1', 'c1'), enrollment('u2', 'c1'), enrollment('u5', 'c2'))
    const bytes = zip({ 'users.csv': users, 'enrollments.csv': two, 'classes.csv': classes })
    const choose = {
      ok: false,
      reason: 'choose-class',
      classes: [
        { id: 'c1', title: 'التاسع ب', students: 2 },
        { id: 'c2', title: 'Ten A', students: 1 },
      ],
    }
    expect(await importList(bytes)).toEqual(choose)
    expect(await importList(bytes, 'c3')).toEqual(choose)
    expect((await imported(bytes, 'c2')).students.map(({ name }) => name)).toEqual(['Other Class'])
  })

  it.each([
    ['without users.csv', zip({ 'enrollments.csv': oneClass })],
    ['that is broken', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    [
      'that unpacks into more than any school has',
      zip({ 'users.csv': `${users}\n${' '.repeat(21_000_000)}` }),
    ],
  ])('%s is refused', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(MAX_LIST_BYTES)
    expect(await importList(bytes)).toEqual({ ok: false, reason: 'unreadable' })
  })
})

describe('suggested nicknames', () => {
  it.each(['ar', 'en'] as const)(
    'in %s there are enough for the fullest classroom, all of them valid',
    async (locale) => {
      const all = await inventNicknames(world, { classroom: classroom.id, locale, wanted: 10_000 })
      expect(all.length).toBeGreaterThan(240)
      expect(new Set(all.map(({ folded }) => folded)).size).toBe(all.length)
      expect(all.every(({ shown }) => [...shown].length <= 24)).toBe(true)
    },
  )

  it('nobody in the classroom has', async () => {
    const all = await inventNicknames(world, { classroom: classroom.id, locale: 'en', wanted: 10_000 })
    const [taken] = all
    await join(world, classroom.joinCode, { nickname: taken?.shown.toUpperCase() })
    const left = await inventNicknames(world, { classroom: classroom.id, locale: 'en', wanted: 10_000 })
    expect(left).toHaveLength(all.length - 1)
    expect(left).not.toContainEqual(taken)
  })
})
