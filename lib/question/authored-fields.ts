import { z } from 'zod'

export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected an id of small letters, digits and hyphens')

export const segmentIdSchema = z.string().regex(/^p\d+\.\d+$/, 'expected a segment such as p9.2')

/** Where the article shows the answer, in the order to read it. */
export const evidenceSchema = z.array(segmentIdSchema).min(1, 'expected at least one segment')
