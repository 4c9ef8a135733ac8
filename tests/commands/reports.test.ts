import { beforeEach, describe, expect, it } from 'vitest'
import { readClassReport, readStudentReport } from '@/lib/commands/read-reports'
import type { Teacher } from '@/lib/commands/teacher'
import { spellSheet } from '@/lib/i18n/spell-sheet'
import type { Classroom } from '@/lib/store/classrooms'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'
import { wordsIn } from '../builders/sheet-words'

let world: TestWorld
let teacher: Teacher
let classroom: Classroom
let sara: string
beforeEach(async () => {
  world = await aWorld()
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
  const browser = await join(world, classroom.joinCode)
  await answer(world, 'a1', { browser, option: 'wrong' })
  await answer(world, 'a2', { browser, option: 'wrong' })
  await answer(world, 'a2', { browser })
  await answer(world, 'b2', { browser })
  sara = (await sitting(world, browser)).learner?.id ?? ''
})

const asked = () => ({ teacher, classroom: classroom.id })

describe('the report of a class', () => {
  it('shows right of answered in one column for paper, and nothing where nothing was answered', async () => {
    await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'two' })
    const report = await readClassReport(world, asked())
    if (!report) throw new Error('expected a report')
    expect(spellSheet(report.sections[0]?.sheet ?? report.skills, wordsIn('en'), { isFor: 'paper' })).toEqual(
      {
        headings: ['Nickname', 'first', 'second', 'Everything'],
        rows: [
          ['Omar', null, null, null],
          ['Sara', '0/2', '1/1', '1/3'],
        ],
      },
    )
  })

  it('has at most one decimal on paper', async () => {
    const report = await readClassReport(world, asked())
    if (!report) throw new Error('expected a report')
    const score = { kind: 'score', score: { points: 2 / 3, possible: 1, answered: 1 } } as const
    const sheet = { ...report.skills, columns: report.skills.columns.slice(0, 2), rows: [['Sara', score]] }
    expect(spellSheet(sheet, wordsIn('en'), { isFor: 'paper' }).rows).toEqual([['Sara', '0.7/1']])
  })

  it('names the questions fewest got right at first try', async () => {
    const two = await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'two' })
    await answer(world, 'a2', { browser: two })
    const report = await readClassReport(world, asked())
    expect(report?.missed.map(({ question, facility }) => [question.id, facility])).toEqual([
      ['a1', 0],
      ['a2', 0.5],
    ])
  })
})

describe('the report of a student', () => {
  it('has the result by section, the skills, and what to practise next', async () => {
    const report = await readStudentReport(world, { ...asked(), learner: sara })
    expect(report?.student.results[0]?.sections.map(({ points, answered }) => [points, answered])).toEqual([
      [0, 2],
      [1, 1],
    ])
    expect(report?.next.skills.map(({ skill }) => skill)).toEqual(['comprehension', 'who-said-it'])
    expect(report?.next.missed.map(({ question }) => question.id)).toEqual(['a1'])
  })

  it('of another teacher’s student, or of another classroom’s, is not there', async () => {
    const other = await aTeacher(world, 'other@school.test')
    const elsewhere = await aClassroom(world, teacher)
    expect(await readStudentReport(world, { ...asked(), teacher: other, learner: sara })).toBeNull()
    expect(await readClassReport(world, { ...asked(), teacher: other })).toBeNull()
    expect(await readStudentReport(world, { teacher, classroom: elsewhere.id, learner: sara })).toBeNull()
  })
})
