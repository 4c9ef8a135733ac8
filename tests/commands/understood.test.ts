import { beforeEach, describe, expect, it } from 'vitest'
import { assignPractice } from '@/lib/commands/assign-practice'
import { correctForClassroom } from '@/lib/commands/correct-for-classroom'
import { readLearnerAnswers } from '@/lib/commands/read-learner-answers'
import { readUnderstood } from '@/lib/commands/read-understood'
import type { Teacher } from '@/lib/commands/teacher'
import { creditsIn } from '@/lib/progress/credits'
import type { Correction } from '@/lib/question/correction'
import type { Question } from '@/lib/question/question'
import type { Classroom } from '@/lib/store/classrooms'
import { assignmentLearners, assignments } from '@/lib/store/schema'
import { aLesson, aQuestion, withChangedQuestion } from '../builders/a-lesson'
import { aClassroom, answer, aTeacher, aWorld, join, type TestWorld } from '../builders/a-world'
import { fillClassroom } from '../builders/fill-classroom'

const names = ['hunt', 'voronkov', 'coninsx']
const said = (id: string, right: string): Question =>
  aQuestion(id, {
    kind: 'who-said-it',
    skill: 'who-said-it',
    options: names.map((name) => ({
      id: name,
      text: { ar: name, en: name },
      correct: name === right,
      why: { ar: `${name} ع`, en: `about ${name}` },
    })),
  })
const source = (id: string, mark: number) => ({
  id,
  kind: 'person' as const,
  gender: 'masculine' as const,
  name: { ar: id, en: id },
  initial: { ar: id, en: id },
  role: null,
  mark,
})

/** Hunt speaks once, Voronkov twice. */
const lesson = aLesson({
  sources: new Map(names.map((name, mark) => [name, source(name, mark)])),
  sections: aLesson().sections.map((section, index) => ({
    ...section,
    questions:
      index === 0
        ? [said('said-by-hunt', 'hunt'), said('said-by-voronkov', 'voronkov')]
        : [said('also-voronkov', 'voronkov'), aQuestion('b2', { skill: 'evidence' })],
  })),
})
const nicknames = Array.from({ length: 14 }, (_, index) => `student ${String(index).padStart(2, '0')}`)

let world: TestWorld
let teacher: Teacher
let classroom: Classroom
let students: string[]
beforeEach(async () => {
  world = await aWorld(lesson)
  teacher = await aTeacher(world)
  classroom = await aClassroom(world, teacher)
  // The first five take Voronkov for Coninsx at one of the two; the last never begins.
  students = fillClassroom(world.store, {
    classroom: classroom.id,
    lesson,
    nicknames,
    answerOf: (student, { id, options, kind }) => {
      if (student === 13) return null
      if (id === 'said-by-voronkov' && student < 5) return { option: 'coninsx' }
      return { option: kind === 'who-said-it' ? (options.find(({ correct }) => correct)?.id ?? '') : 'right' }
    },
  })
})

const read = async () => {
  const understood = await readUnderstood(world, { teacher, classroom: classroom.id, lesson })
  if (!understood) throw new Error('expected a classroom')
  return understood
}
const press = (by = teacher, confusable = 'sources') =>
  assignPractice(world, { teacher: by, classroom: classroom.id, lesson: lesson.id, confusable })

describe('what a class understood', () => {
  it('begins with whom they took for whom, where, and who did', async () => {
    const [sources] = (await read()).confusions
    expect(sources?.largest).toEqual({
      confusable: 'sources',
      said: 'voronkov',
      credited: 'coninsx',
      count: 5,
      n: 26,
      passages: [{ questionId: 'said-by-voronkov', slotId: null, count: 5 }],
      learners: students.slice(0, 5),
      practice: ['said-by-hunt', 'said-by-voronkov', 'also-voronkov'],
    })
  })

  it('sorts students by need in skills and sections, and names who has not begun', async () => {
    const { skills, sections } = await read()
    expect(skills.rows[0]?.cells.get('who-said-it')).toEqual({ points: 2, possible: 3 })
    expect(skills.rows.slice(0, 5).map(({ learnerId }) => learnerId)).toEqual(students.slice(0, 5))
    expect(sections.rows[0]?.cells.get('first')).toEqual({ points: 1, possible: 2 })
    expect(sections.notBegun).toEqual([students[13]])
  })

  it('has the hardest question on top', async () => {
    const [hardest] = (await read()).facilities
    expect(hardest).toMatchObject({ question: { id: 'said-by-voronkov' }, right: 8, n: 13 })
  })

  it('counts first tries only, at questions as they are now', async () => {
    const token = await join(world, classroom.joinCode)
    world.publish({ ...lesson, id: 'small' })
    await answer(world, 'b2', { browser: token, option: 'wrong' })
    await answer(world, 'b2', { browser: token })
    expect((await read()).tries.filter(({ questionId }) => questionId === 'b2')).toHaveLength(14)
    const changed = withChangedQuestion(lesson, 'said-by-voronkov')
    const understood = await readUnderstood(world, { teacher, classroom: classroom.id, lesson: changed })
    expect(
      creditsIn(understood?.tries ?? [], 'sources').every(({ credited, said }) => credited === said),
    ).toBe(true)
    expect(understood?.confusions[0]?.largest).toBeNull()
  })
})

describe('a question the teacher has corrected', () => {
  const correct = (question: string, correction: Correction) =>
    correctForClassroom(world, {
      questionVersion: `${question}-v1`,
      teacher,
      classroom: classroom.id,
      lesson: lesson.id,
      question,
      correction,
    })

  it('confuses nobody and is in no table, list or practice set once it is void', async () => {
    expect(await correct('said-by-voronkov', { kind: 'void' })).toMatchObject({ ok: true })
    const understood = await read()
    expect(understood.confusions[0]?.largest).toBeNull()
    expect(understood.facilities.map(({ question }) => question.id)).not.toContain('said-by-voronkov')
    expect(understood.skills.rows[0]?.cells.get('who-said-it')).toEqual({ points: 2, possible: 2 })
    expect(await press()).toEqual({ ok: false, reason: 'nothing-confused' })
  })

  it('counts by the new key', async () => {
    expect(await correct('said-by-voronkov', { kind: 'key', options: ['coninsx'] })).toMatchObject({
      ok: true,
    })
    const { confusions, facilities } = await read()
    expect(facilities[0]).toMatchObject({ question: { id: 'said-by-voronkov' }, right: 5, n: 13 })
    expect(confusions[0]?.largest).toMatchObject({ said: 'coninsx', credited: 'voronkov', count: 8, n: 13 })
    const which = { lesson, skill: undefined, section: undefined }
    const behind = { teacher, classroom: classroom.id, learner: students[0] ?? '', ...which }
    expect((await readLearnerAnswers(world, behind))?.questions[1]?.tries).toMatchObject([
      { verdict: 'correct', notes: [] },
    ])
  })
})

describe('one press', () => {
  it('gives those students a practice set of that confusion, once', async () => {
    expect(await press()).toEqual({ ok: true, questions: 3, learners: 5 })
    expect(await press()).toEqual({ ok: true, questions: 3, learners: 0 })
    const stored = world.store.db.select().from(assignments).all()
    expect(stored).toEqual([
      expect.objectContaining({
        classroomId: classroom.id,
        lessonId: lesson.id,
        questions: ['said-by-hunt', 'said-by-voronkov', 'also-voronkov'],
        isForSome: true,
        dueAt: null,
        languages: classroom.languages,
      }),
    ])
    const given = world.store.db.select().from(assignmentLearners).all()
    expect(given.map(({ learnerId }) => learnerId).sort()).toEqual(students.slice(0, 5))
    expect((await read()).practiceSets).toHaveLength(1)
  })

  it('gives it to whoever is confused later, and not again to the others', async () => {
    await press()
    world.wait(1000)
    const [late] = fillClassroom(world.store, {
      classroom: classroom.id,
      lesson,
      nicknames: ['late'],
      answerOf: (_, { id }) => (id === 'said-by-voronkov' ? { option: 'coninsx' } : null),
      from: nicknames.length,
    })
    expect(await press()).toEqual({ ok: true, questions: 3, learners: 1 })
    expect((await read()).practiceSets.map(({ learners }) => learners)).toEqual([
      students.slice(0, 5),
      [late],
    ])
  })

  it.each(['documents', 'modes', 'weather'])(
    'on %s that nobody confused gives nothing',
    async (confusable) => {
      expect(await press(teacher, confusable)).toEqual({ ok: false, reason: 'nothing-confused' })
      expect(world.store.db.select().from(assignments).all()).toEqual([])
    },
  )
})

describe('the answers behind a cell', () => {
  const behind = (asked: { skill?: string; section?: string; learner?: string; by?: Teacher } = {}) =>
    readLearnerAnswers(world, {
      teacher: asked.by ?? teacher,
      classroom: classroom.id,
      learner: asked.learner ?? students[0] ?? '',
      lesson,
      skill: asked.skill,
      section: asked.section,
    })

  it('are every try with the explanation of what was chosen', async () => {
    const read = await behind({ skill: 'who-said-it', section: 'first' })
    expect(read?.nickname).toBe('student 00')
    expect(read?.questions.map(({ question }) => question.id)).toEqual(['said-by-hunt', 'said-by-voronkov'])
    expect(read?.questions[1]?.tries).toMatchObject([
      { verdict: 'wrong', try: 1, notes: [{ why: { en: 'about coninsx' } }] },
    ])
  })

  it('are those of the skill or of the section asked for', async () => {
    expect((await behind({ skill: 'evidence' }))?.questions.map(({ question }) => question.id)).toEqual([
      'b2',
    ])
    expect((await behind({ section: 'second' }))?.questions).toHaveLength(2)
    expect((await behind())?.questions).toHaveLength(4)
  })

  it('are not there for a student of another classroom', async () => {
    const other = await aClassroom(world, teacher)
    const [stranger] = fillClassroom(world.store, {
      classroom: other.id,
      lesson,
      nicknames: ['Omar'],
      answerOf: () => null,
    })
    expect(await behind({ learner: stranger ?? '' })).toBeNull()
    expect(await behind({ learner: 'nobody' })).toBeNull()
  })
})

describe("another teacher's classroom", () => {
  it('is not there: no statistic, no practice, no answers', async () => {
    const other = await aTeacher(world, 'other@school.test')
    expect(await readUnderstood(world, { teacher: other, classroom: classroom.id, lesson })).toBeNull()
    expect(await press(other)).toEqual({ ok: false, reason: 'unknown-classroom' })
    expect(world.store.db.select().from(assignments).all()).toEqual([])
    const asked = {
      classroom: classroom.id,
      learner: students[0] ?? '',
      lesson,
      skill: undefined,
      section: undefined,
    }
    expect(await readLearnerAnswers(world, { teacher: other, ...asked })).toBeNull()
  })
})
