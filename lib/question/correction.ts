import type { OptionId } from './question'

/** What a teacher says of a question found wrong: it counts for nothing, or these options are right (any one of them where one is chosen). */
export type Correction = { kind: 'void' } | { kind: 'key'; options: readonly OptionId[] }
