import { z } from 'zod'
import { findQuestion } from '../lesson/lesson'
import { type Text, textSchema } from '../question/text'
import { listLessonVersions } from '../store/lesson-versions'
import type { ClassroomRecord, JudgedAnswer } from './read-classroom-record'
import type { World } from './world'
import type { Interaction } from './xapi-activity'

const named = z.object({ id: z.string(), text: textSchema })

// An earlier release of Isnad may have kept lessons of another shape: those are passed over.
const keptLesson = z.object({
  id: z.string(),
  sections: z.array(
    z.object({
      id: z.string(),
      title: textSchema,
      questions: z.array(
        z.object({
          id: z.string(),
          version: z.string(),
          prompt: textSchema,
          options: z.array(named),
          slots: z.array(named.extend({ options: z.array(named) })),
          passage: z.object({}).nullable(),
          blank: z.object({}).nullable(),
          essay: z.object({}).nullable(),
        }),
      ),
    }),
  ),
})

/** Of a lesson, what its statements are made of. */
export interface KeptLesson {
  id: string
  sections: readonly {
    id: string
    title: Text
    questions: readonly (Interaction & { id: string; version: string; prompt: Text })[]
  }[]
}

/** The lessons as they were kept when somebody in a classroom answered a question that has been changed since. */
export async function readEarlierLessons(
  { store }: Pick<World, 'store'>,
  { asked, students }: Pick<ClassroomRecord, 'asked' | 'students'>,
): Promise<readonly KeptLesson[]> {
  const isEarlier = ({ lessonId, questionId, questionVersion }: JudgedAnswer) => {
    const lesson = asked.find(({ id }) => id === lessonId)
    return !lesson || findQuestion(lesson, questionId)?.question.version !== questionVersion
  }
  const versions = students
    .flatMap(({ answers }) => answers.filter(isEarlier))
    .map((each) => each.lessonVersion)
  const kept = await listLessonVersions(store, [...new Set(versions)])
  return kept.flatMap(({ content }) => keptLesson.safeParse(JSON.parse(content)).data ?? [])
}
