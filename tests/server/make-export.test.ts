import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { submitAnswer } from '@/lib/commands/submit-answer'
import type { Teacher } from '@/lib/commands/teacher'
import type { Locale } from '@/lib/question/text'
import { makeExport } from '@/lib/server/make-export'
import type { Classroom } from '@/lib/store/classrooms'
import { recordLessonVersion } from '@/lib/store/lesson-versions'
import { aLesson, aQuestion, withChangedQuestion } from '../builders/a-lesson'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'
import { anAssignment } from '../builders/an-assignment'
import { wordsIn } from '../builders/sheet-words'

let world: TestWorld
let teacher: Teacher
let classroom: Classroom
let sara: string
let omar: string
beforeEach(async () => {
  world = await aWorld()
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
  sara = await join(world, classroom.joinCode, { nickname: '=1+1' })
  await answer(world, 'a1', { browser: sara, option: 'wrong', confidence: 'sure' })
  await answer(world, 'a1', { browser: sara })
  await answer(world, 'a2', { browser: sara })
  omar = await join(world, classroom.joinCode, { nickname: 'عمر', browser: 'two' })
})

const take = (
  file: string,
  { whose = teacher, locale = 'en' as Locale, learner = null as string | null } = {},
) =>
  makeExport(world, {
    teacher: whose,
    classroom: classroom.id,
    file,
    learner,
    words: wordsIn(locale),
    origin: 'http://school.test',
  })
const text = async (file: string, options = {}) => String((await take(file, options))?.body)
const unzip = async (file: string, options = {}) => {
  const body = (await take(file, options))?.body
  const files = unzipSync(body instanceof Uint8Array ? body : new Uint8Array())
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const everywhere = (words: string) => ({ ar: words, en: words })

const every = [
  ...['sections', 'skills', 'assignments', 'answers', 'questions', 'confusions'].flatMap((name) => [
    `${name}.csv`,
    `${name}.xlsx`,
  ]),
  'statements.jsonl',
  'everything.zip',
]

describe('another teacher', () => {
  it.each(every)('finds no %s', async (file) => {
    const other = await aTeacher(world, 'other@school.test')
    expect(await take(file)).not.toBeNull()
    expect(await take(file, { whose: other })).toBeNull()
  })

  it.each(['sections', 'sections.pdf', 'sections.csv.xlsx', 'teachers.csv', '..', 'everything.json'])(
    'nor does anybody find %s',
    async (file) => {
      expect(await take(file)).toBeNull()
    },
  )
})

describe('a table as CSV', () => {
  it('is UTF-8 with a byte order mark, and a nickname =1+1 stays words', async () => {
    const csv = await text('sections.csv')
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv.slice(1).split('\r\n')).toEqual([
      [
        'Nickname',
        ...['first', 'second', 'Everything'].flatMap((name) => [
          `${name} · right`,
          `${name} · possible so far`,
          `${name} · answered`,
        ]),
        'Tries',
        'Latest answer (UTC)',
      ].join(','),
      "'=1+1,1,2,2,0,0,0,1,2,2,3,2026-09-01T08:00:00.000Z",
      'عمر,0,0,0,0,0,0,0,0,0,0,',
      '',
    ])
  })

  it('has its headings in the language of the page', async () => {
    expect((await text('sections.csv', { locale: 'ar' })).slice(1).split(',')[0]).toBe('الاسم المستعار')
  })

  it('of skills counts every lesson together', async () => {
    const [head, first] = (await text('skills.csv')).slice(1).split('\r\n')
    expect(head).toContain('Understanding the text · right')
    expect(first).toBe("'=1+1,0,1,1,1,1,1,0")
  })

  it('of assignments has a row for each student who has the work, with what is done and what came late', async () => {
    const work = { sections: ['first'], dueAt: world.now() }
    await anAssignment(world, classroom.id, work)
    const { learner } = await sitting(world, omar)
    await anAssignment(world, classroom.id, {
      dueAt: null,
      learners: [learner?.id ?? ''],
      opensAt: world.now(),
    })
    world.wait(1000)
    await answer(world, 'a1', { browser: omar })
    const opened = '2026-09-01T07:00:00.000Z'
    const now = '2026-09-01T08:00:00.000Z'
    expect((await text('assignments.csv')).trim().split('\r\n').slice(1).toSorted()).toEqual(
      [
        `title,first,${opened},${now},the whole class,'=1+1,2,2,yes,0`,
        `title,first,${opened},${now},the whole class,عمر,1,2,no,1`,
        `title,the whole lesson,${now},,some students,عمر,1,4,no,0`,
      ].toSorted(),
    )
  })

  it('of sections does not count what waits for a mark as possible', async () => {
    const [lesson] = world.lessons.list()
    const essay = {
      rubric: [everywhere('2'), everywhere('1'), everywhere('0')],
      model: everywhere('model'),
    } as const
    const open = aQuestion('a1', { kind: 'open', options: [], essay, version: 'a1-v2' })
    const sections = lesson?.sections.map((section) => ({
      ...section,
      questions: section.questions.map((each) => (each.id === 'a1' ? open : each)),
    }))
    world.publish(aLesson({ version: 'lesson-v2', sections }))
    await submitAnswer(world, {
      ...{ sitting: await sitting(world, sara), answerId: 'essay-answer', lesson: 'small', question: 'a1' },
      ...{ questionVersion: 'a1-v2', answer: { text: 'Because.' }, locale: 'ar', confidence: null },
      ...{ inReview: false, clientTime: null },
    })
    const [, first] = (await text('sections.csv')).slice(1).split('\r\n')
    expect(first).toContain("'=1+1,1,1,2,")
  })

  it('of answers holds every try, in words', async () => {
    const rows = (await text('answers.csv')).trim().split('\r\n')
    expect(rows).toHaveLength(4)
    expect(rows[1]).toBe(
      `'=1+1,title,first,prompt a1,Understanding the text,1,a1 wrong,wrong,0,1,,Arabic,sure,no,no,2026-09-01T08:00:00.000Z`,
    )
    expect(rows[2]).toContain(',2,a1 right,right,1,1,')
  })

  it('of questions holds every option, with how many chose it first', async () => {
    const rows = (await text('questions.csv')).trim().split('\r\n')
    expect(rows).toHaveLength(1 + 4 * 3)
    expect(rows.slice(1, 4)).toEqual([
      'title,first,prompt a1,Understanding the text,1,0,0,0.793,,a1 right,yes,0,0',
      'title,first,prompt a1,Understanding the text,1,0,0,0.793,,a1 wrong,no,1,1',
      'title,first,prompt a1,Understanding the text,1,0,0,0.793,,a1 other,no,0,0',
    ])
    expect(rows[7]).toBe('title,second,prompt b1,Understanding the text,0,,,,,b1 right,yes,0,')
  })

  it.each(['+1', '-1', '@SUM(A1)', '＝2+2'])('keeps a nickname %s from being a formula', async (nickname) => {
    await join(world, classroom.joinCode, { nickname, browser: 'three' })
    const csv = await text('sections.csv')
    expect(csv).not.toMatch(/(^|\n|,)"?[=+\-@＝]/)
  })
})

describe('a table as XLSX', () => {
  it('reads from the right in Arabic, from the left in English', async () => {
    const sheet = async (locale: Locale) =>
      (await unzip('sections.xlsx', { locale }))['xl/worksheets/sheet1.xml']
    expect(await sheet('ar')).toContain('rightToLeft="1"')
    expect(await sheet('en')).not.toContain('rightToLeft')
  })

  it('keeps a nickname =1+1 as words and numbers as numbers', async () => {
    const files = await unzip('sections.xlsx')
    const sheet = files['xl/worksheets/sheet1.xml'] ?? ''
    expect(files['xl/sharedStrings.xml']).toContain('>=1+1<')
    expect(sheet).not.toContain('<f>')
    expect(sheet).toMatch(/<c r="C2"[^>]*><v>2<\/v>/)
  })
})

describe('xAPI statements', () => {
  const lines = async () =>
    (await text('statements.jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

  it('say every try, by an account of this school that is called by nickname', async () => {
    const { learner } = await sitting(world, sara)
    const [first, second] = await lines()
    expect(first).toMatchObject({
      actor: {
        objectType: 'Agent',
        name: '=1+1',
        account: { homePage: 'http://school.test', name: learner?.id },
      },
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
      object: {
        objectType: 'Activity',
        id: 'http://school.test/lessons/small/first/a1',
        definition: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          interactionType: 'choice',
          name: { en: 'prompt a1', ar: 'prompt a1 ع' },
        },
      },
      result: { response: 'wrong', success: false, score: { scaled: 0, raw: 0, min: 0, max: 1 } },
      context: { language: 'ar' },
      timestamp: '2026-09-01T08:00:00.000Z',
    })
    expect(second.result).toMatchObject({ response: 'right', success: true, score: { scaled: 1 } })
  })

  it('say that a section is completed once its last question is answered', async () => {
    await answer(world, 'b1', { browser: sara })
    const completed = (await lines()).filter(({ verb }) => verb.id.endsWith('/completed'))
    expect(completed).toHaveLength(1)
    expect(completed[0]).toMatchObject({
      object: { id: 'http://school.test/lessons/small/first' },
      result: { completion: true, score: { scaled: 0.5, raw: 1, max: 2 } },
    })
  })

  it('say what was answered before the question was changed, from the lesson as it was kept', async () => {
    await recordLessonVersion(world.store, aLesson(), world.now())
    world.publish(withChangedQuestion(aLesson(), 'a1'))
    const said = (await lines()).filter(({ object }) => object.id.endsWith('/first/a1'))
    expect(said.map(({ result }) => result.response)).toEqual(['wrong', 'right'])
  })

  it('have ids that are UUIDs and stay the same', async () => {
    const ids = (await lines()).map(({ id }) => id)
    expect(new Set(ids).size).toBe(4)
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect((await lines()).map(({ id }) => id)).toEqual(ids)
  })
})

describe('everything', () => {
  it('is all that is stored of each student, and the answers as a table', async () => {
    const files = await unzip('everything.zip')
    const { classroom: described, students } = JSON.parse(files['everything.json'] ?? '')
    expect(described.name).toBe('Class 9')
    expect(students).toHaveLength(2)
    expect(files['answers.csv']?.trim().split('\r\n')).toHaveLength(4)
  })

  it('of one student is theirs alone', async () => {
    const { learner } = await sitting(world, sara)
    const files = await unzip('everything.zip', { learner: learner?.id })
    const { students } = JSON.parse(files['everything.json'] ?? '')
    expect(students).toHaveLength(1)
    expect(students[0].learner.nickname).toBe('=1+1')
    expect(Object.values(files).join()).not.toContain('عمر')
  })

  it('of a student of another classroom is not there', async () => {
    const other = await aClassroom(world, teacher)
    const { learner } = await sitting(world, await join(world, other.joinCode, { browser: 'elsewhere' }))
    expect(await take('everything.zip', { learner: learner?.id ?? '' })).toBeNull()
  })
})
