/** How sure a learner said they were, before the verdict. */
export const confidences = ['guess', 'think', 'sure'] as const
export type Confidence = (typeof confidences)[number]
