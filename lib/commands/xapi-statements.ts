import { createHash } from 'node:crypto'
import type { Lesson, Section } from '../lesson/lesson'
import { byArrival } from '../progress/fold-progress'
import { masteryOf } from '../progress/mastery'
import { resultOf, type Score } from '../progress/result'
import { skills } from '../question/question'
import {
  type ClassroomRecord,
  currentFirstTries,
  type JudgedAnswer,
  type StudentRecord,
} from './read-classroom-record'
import type { KeptLesson } from './read-earlier-lessons'
import { activityOf, interactionOf, responseOf } from './xapi-activity'

/**
 * What a classroom did as xAPI 1.0.3 statements: each try is `answered`, each section with every question answered is
 * `completed`, each skill `mastered` when it first was. The actor is an account of this school under the learner's id
 * and is called by nickname. The same statements have the same ids whenever they are made, so that a record store
 * that gets them twice keeps them once. A try at an earlier version of a question says how it was asked then, from the
 * lesson as it was kept (`earlier`); where it was not kept, the try is left out. Source: ADL, Experience API 1.0.3, part two, 2.4 and 4.1.
 */
export function xapiStatements(
  { lessons, asked, students }: ClassroomRecord,
  origin: string,
  earlier: readonly KeptLesson[],
): object[] {
  return students.flatMap((student) => [
    ...student.answers.flatMap((answer) => answered(origin, [...asked, ...earlier], student, answer)),
    ...lessons.flatMap((lesson) =>
      lesson.sections.flatMap((section) => completed(origin, student, lesson, section)),
    ),
    ...mastered(origin, lessons, student),
  ])
}

function answered(
  origin: string,
  lessons: readonly KeptLesson[],
  student: StudentRecord,
  answer: JudgedAnswer,
): object[] {
  const found = findAnswered(lessons, answer)
  if (!found) return []
  const { lesson, section, question } = found
  const isJudged = answer.possible > 0
  const judged = { score: scoreOf(answer), success: answer.verdict === 'correct' }
  return [
    {
      ...statement(origin, student, 'answered', answer.id, answer.serverTime),
      object: activityOf(`${placeOf(origin, lesson, section)}/${question.id}`, {
        name: question.prompt,
        ...interactionOf(question),
      }),
      result: { response: responseOf(question, answer.answer), ...(isJudged && judged) },
      context: {
        language: answer.locale,
        platform: 'Isnad',
        contextActivities: { parent: [sectionActivity(origin, lesson, section)] },
        extensions: { [`${origin}/xapi/try`]: answer.try, [`${origin}/xapi/hinted`]: answer.hinted },
      },
    },
  ]
}

/** The question as it was when it was answered: of several lessons that hold it, the first. */
function findAnswered(lessons: readonly KeptLesson[], answer: JudgedAnswer) {
  for (const lesson of lessons.filter(({ id }) => id === answer.lessonId))
    for (const section of lesson.sections)
      for (const question of section.questions)
        if (question.id === answer.questionId && question.version === answer.questionVersion)
          return { lesson, section, question }
  return null
}

function completed(origin: string, student: StudentRecord, lesson: Lesson, section: Section): object[] {
  const only = { ...lesson, sections: [section] }
  const own = student.answers.filter(({ lessonId }) => lessonId === lesson.id)
  const { total } = resultOf(only, own)
  const last = currentFirstTries(only, own).toSorted(byArrival).at(-1)
  if (!last || total.answered < total.questions) return []
  const key = `${student.id} ${lesson.id} ${section.id}`
  return [
    {
      ...statement(origin, student, 'completed', key, last.serverTime),
      object: sectionActivity(origin, lesson, section),
      result: { completion: true, ...(total.possible > 0 && { score: scoreOf(total) }) },
    },
  ]
}

/** At the first try after which a skill was had, whatever came later. */
function mastered(origin: string, lessons: readonly Lesson[], student: StudentRecord): object[] {
  const tries = lessons.flatMap((lesson) => currentFirstTries(lesson, student.answers)).toSorted(byArrival)
  return skills.flatMap((skill) => {
    const own = tries.filter((each) => each.skill === skill)
    const at = own.find((_, index) => masteryOf(own.slice(0, index + 1)).some(({ isMastered }) => isMastered))
    if (!at) return []
    return [
      {
        ...statement(origin, student, 'mastered', `${student.id} ${skill}`, at.serverTime),
        object: activityOf(`${origin}/skills/${skill}`, {
          type: 'http://adlnet.gov/expapi/activities/objective',
        }),
        result: { success: true },
      },
    ]
  })
}

function statement(
  origin: string,
  student: StudentRecord,
  verb: 'answered' | 'completed' | 'mastered',
  key: string,
  at: Date,
) {
  return {
    id: uuidOf(`${origin} ${verb} ${key}`),
    actor: {
      objectType: 'Agent',
      name: student.nickname,
      account: { homePage: origin, name: student.id },
    },
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    timestamp: at.toISOString(),
  }
}

function scoreOf({ points, possible }: Pick<Score, 'points' | 'possible'>) {
  return { scaled: Math.round((points / possible) * 1000) / 1000, raw: points, min: 0, max: possible }
}

function placeOf(origin: string, lesson: Pick<Lesson, 'id'>, section: Pick<Section, 'id'>): string {
  return `${origin}/lessons/${lesson.id}/${section.id}`
}

function sectionActivity(origin: string, lesson: Pick<Lesson, 'id'>, section: Pick<Section, 'id' | 'title'>) {
  const type = 'http://adlnet.gov/expapi/activities/module'
  return activityOf(placeOf(origin, lesson, section), { name: section.title, type })
}

/** Of version 5: the same text, the same id. Source: RFC 9562, 5.5. */
function uuidOf(text: string): string {
  const bytes = createHash('sha1').update('isnad ').update(text).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
