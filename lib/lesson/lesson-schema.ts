import { z } from 'zod'
import { modes } from '../question/attribution-model'
import { idSchema, segmentIdSchema } from '../question/authored-fields'
import { authoredQuestionSchema } from '../question/registry'
import { locales, textSchema } from '../question/text'

const genders = ['masculine', 'feminine'] as const

export const documentSchema = z.strictObject({
  name: textSchema,
  canonical: z.string().min(1, 'expected a non-empty text, got nothing'),
})

export const sourceSchema = z.strictObject({
  kind: z.enum(['person', 'organisation', 'document', 'unnamed']),
  gender: z.enum(genders),
  initial: textSchema,
  /** Left out for a source that is a document: it has the document's name. */
  name: textSchema.optional(),
  role: textSchema.optional(),
})

export const statementSchema = z.strictObject({
  id: idSchema,
  segment: segmentIdSchema,
  text: textSchema,
  source: idSchema,
  cue: z.strictObject({ segment: segmentIdSchema, text: textSchema }),
  mode: z.enum(modes),
  documents: z
    .array(
      z.strictObject({
        document: idSchema,
        relation: z.enum(['reports', 'is-about']),
        words: textSchema.optional(),
      }),
    )
    .default([]),
  continues: idSchema.optional(),
  within: idSchema.optional(),
  note: textSchema.optional(),
})

export const quotedTermSchema = z.strictObject({
  segment: segmentIdSchema,
  text: textSchema,
  scare: z.boolean().default(false),
})

export const noteSchema = z.strictObject({
  segment: segmentIdSchema,
  text: textSchema,
  note: textSchema,
  after: z.boolean().default(false),
})

export const sectionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  goal: textSchema,
  paragraphs: z.array(z.string()).min(1),
  questions: z.array(authoredQuestionSchema).min(1),
})

/** `lesson.yaml`, as `content/README.md` describes it. */
export const lessonSchema = z.strictObject({
  id: idSchema,
  original: z.enum(locales),
  /** Written for teaching: people, places and documents do not exist. Said on every page. */
  invented: z.boolean().default(false),
  summary: textSchema,
  provenance: textSchema,
  translation: textSchema,
  documents: z.record(idSchema, documentSchema),
  sources: z.record(idSchema, sourceSchema),
  /** Per paragraph, the first words of each of its segments. */
  paragraphs: z.record(z.string().regex(/^p\d+$/), z.array(textSchema).min(1)),
  quotedTerms: z.array(quotedTermSchema).default([]),
  statements: z.array(statementSchema),
  notes: z.array(noteSchema).default([]),
  sections: z.array(sectionSchema).min(1),
})

export type AuthoredLesson = z.infer<typeof lessonSchema>
