import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { markAnswer, unmarkAnswer } from '@/lib/commands/mark-answer'
import { readClassroomChanges } from '@/lib/commands/read-classroom-changes'
import { readLesson } from '@/lib/commands/read-lesson'
import { countToMark, readMarking } from '@/lib/commands/read-marking'
import { readQuestion } from '@/lib/commands/read-question'
import { readResult } from '@/lib/commands/read-result'
import { submitAnswer } from '@/lib/commands/submit-answer'
import type { Teacher } from '@/lib/commands/teacher'
import { levels } from '@/lib/question/mark'
import type { Classroom } from '@/lib/store/classrooms'
import { answers, marks, progress } from '@/lib/store/schema'
import { aLesson, aQuestion } from '../builders/a-lesson'
import { aClassroom, answer, aTeacher, aWorld, join, sitting, type TestWorld } from '../builders/a-world'

const text = (words: string) => ({ ar: words, en: words })
const essay = { rubric: [text('all'), text('half'), text('nothing')] as const, model: text('model') }
const open = (id: string) => aQuestion(id, { kind: 'open', options: [], essay })
function anOpenLesson() {
  const lesson = aLesson()
  const [first, second] = lesson.sections
  if (!first || !second) throw new Error('expected two sections')
  return aLesson({
    sections: [{ ...first, questions: [...first.questions, open('o1'), open('o2')] }, second],
  })
}

let world: TestWorld
let teacher: Teacher
let classroom: Classroom
let sara: string
let omar: string
beforeEach(async () => {
  world = await aWorld(anOpenLesson())
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
  sara = await join(world, classroom.joinCode)
  omar = await join(world, classroom.joinCode, { nickname: 'Omar', browser: 'two' })
})

async function write(browser: string, id: string, question = 'o1') {
  world.wait(1000)
  const said = { locale: 'ar' as const, confidence: null, inReview: false, clientTime: null }
  const asked = { lesson: 'small', question, questionVersion: `${question}-v1` }
  const given = { ...asked, ...said, answerId: id, answer: { text: `words of ${id}` } }
  await submitAnswer(world, { ...given, sitting: await sitting(world, browser) })
}
const queue = async () => (await readMarking(world, { teacher, classroom: classroom.id })) ?? []
const mark = (id: string, level: string) =>
  markAnswer(world, { teacher, classroom: classroom.id, answer: id, level })
const unmark = (id: string) => unmarkAnswer(world, { teacher, classroom: classroom.id, answer: id })
const row = () => world.store.db.select().from(progress).get()

describe('the queue', () => {
  it('has first tries first, of these the oldest, with the question and its rubric', async () => {
    await write(sara, 'answer-1')
    await write(sara, 'answer-2')
    await write(omar, 'answer-3')
    await answer(world, 'a1', { browser: omar, option: 'wrong' })
    expect((await queue()).map(({ id }) => id)).toEqual(['answer-1', 'answer-3', 'answer-2'])
    expect((await queue())[0]).toMatchObject({
      nickname: 'Sara',
      text: 'words of answer-1',
      level: null,
      question: { id: 'o1', essay },
    })
  })

  it('counts what waits, in all or for one question', async () => {
    await write(sara, 'answer-1')
    await write(omar, 'answer-2', 'o2')
    const count = (question?: string) =>
      countToMark(world, { classroom: classroom.id, ...(question ? { question } : {}) })
    expect([await count(), await count('o1'), await count('o2')]).toEqual([2, 1, 1])
    await mark('answer-1', 'none')
    expect([await count(), await count('o1'), await count('o2')]).toEqual([1, 0, 1])
  })

  it('has nothing of guests and other classrooms', async () => {
    const other = await aClassroom(world, teacher)
    await write(await join(world, other.joinCode, { browser: 'three' }), 'answer-1')
    await write('a guest', 'answer-2')
    expect(await queue()).toEqual([])
  })
})

describe('an answer that waits', () => {
  it('is answered, but neither wrong nor a possible point', async () => {
    await write(sara, 'answer-1')
    expect(row()).toMatchObject({ answered: 1, points: 0, possible: 0, wrongInARow: 0 })
  })

  it('is missed by nobody on the live page', async () => {
    await write(sara, 'answer-1')
    const asked = { teacher, classroom: classroom.id, lesson: 'small', since: 0 }
    expect((await readClassroomChanges(world, asked))?.answers).toMatchObject([{ isRight: null }])
  })
})

describe('a mark', () => {
  it.each([
    ['full', 1],
    ['partial', 0.5],
    ['none', 0],
  ])('%s is %d of 1 point: in the table, in the result; the answer stays as it is', async (level, points) => {
    await write(sara, 'answer-1')
    const kept = world.store.db.select().from(answers).all()
    expect(await mark('answer-1', level)).toEqual({ ok: true })
    expect(row()).toMatchObject({ answered: 1, points, possible: 1 })
    const { learner } = await sitting(world, sara)
    const { total } = await readResult(world, { learner, lesson: anOpenLesson() })
    expect(total).toMatchObject({ points, possible: 5, answered: 1, questions: 6 })
    expect(world.store.db.select().from(answers).all()).toEqual(kept)
  })

  it('counts in the numbers of the question; what waits does not', async () => {
    await write(sara, 'answer-1')
    await write(omar, 'answer-2')
    await mark('answer-1', 'full')
    const asked = { teacher, classroom: classroom.id, lesson: 'small', question: 'o1', wouldBe: null }
    expect(await readQuestion(world, asked)).toMatchObject({ analysis: { right: 1, n: 1 }, toMark: 1 })
  })

  it('is what the student reads: the level in the rubric’s words, and the model answer', async () => {
    await write(sara, 'answer-1')
    await mark('answer-1', 'partial')
    const { learner } = await sitting(world, sara)
    const { feedback } = await readLesson(world, { learner, lesson: anOpenLesson() })
    expect(feedback.get('o1')).toMatchObject({
      verdict: 'partial',
      ruled: { kind: 'mark', level: 'partial', words: text('half') },
      key: { lines: [{ text: text('model') }] },
    })
  })

  it('given again takes the place of the one before, and taken back leaves nothing', async () => {
    await write(sara, 'answer-1')
    const before = row()
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...levels), { minLength: 1, maxLength: 5 }),
        async (given) => {
          for (const level of given) await mark('answer-1', level)
          expect(world.store.db.select().from(marks).all()).toMatchObject([{ level: given.at(-1) }])
          expect(row()?.points).toBe({ full: 1, partial: 0.5, none: 0 }[given.at(-1) ?? 'none'])
          await unmark('answer-1')
          expect({ ...row(), revision: 0 }).toEqual({ ...before, revision: 0 })
        },
      ),
      { numRuns: 20 },
    )
  })

  it('reaches the live page', async () => {
    await write(sara, 'answer-1')
    const asked = { teacher, classroom: classroom.id, lesson: 'small' }
    const { revision = 0 } = (await readClassroomChanges(world, { ...asked, since: 0 })) ?? {}
    await mark('answer-1', 'full')
    expect((await readClassroomChanges(world, { ...asked, since: revision }))?.progress).toMatchObject([
      { points: 1, possible: 1 },
    ])
  })

  it('says who gave it and when', async () => {
    await write(sara, 'answer-1')
    world.wait(5000)
    await mark('answer-1', 'full')
    const given = { answerId: 'answer-1', teacherId: teacher.id, markedAt: world.now() }
    expect(world.store.db.select().from(marks).all()).toMatchObject([given])
  })

  it.each(['', 'half', 'FULL'])('of a level "%s" is refused', async (level) => {
    await write(sara, 'answer-1')
    expect(await mark('answer-1', level)).toEqual({ ok: false, reason: 'malformed' })
  })

  it('of what no teacher has to judge is refused, as of what is not there', async () => {
    await answer(world, 'a1', { browser: sara, id: 'a-choice' })
    const unknown = { ok: false, reason: 'unknown-answer' }
    expect(await mark('a-choice', 'full')).toEqual(unknown)
    expect(await mark('elsewhere', 'full')).toEqual(unknown)
    expect(await unmark('elsewhere')).toEqual(unknown)
  })
})

it("another teacher's answer is unknown: not to be read, marked or taken back", async () => {
  await write(sara, 'answer-1')
  await mark('answer-1', 'full')
  const other = await aTeacher(world, 'other@school.test')
  const own = await aClassroom(world, other)
  expect(await readMarking(world, { teacher: other, classroom: classroom.id })).toBeNull()
  const unknown = { ok: false, reason: 'unknown-answer' }
  for (const room of [classroom.id, own.id]) {
    const asked = { teacher: other, classroom: room, answer: 'answer-1' }
    expect(await markAnswer(world, { ...asked, level: 'none' })).toEqual(unknown)
    expect(await unmarkAnswer(world, asked)).toEqual(unknown)
  }
  expect(world.store.db.select().from(marks).all()).toMatchObject([{ level: 'full' }])
})
