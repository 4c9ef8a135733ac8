import type { UnversionedQuestion } from '../derive-context'
import type { AuthoredChoice } from './schema'

export function deriveChoice({ evidence, ...authored }: AuthoredChoice): UnversionedQuestion {
  return {
    ...authored,
    words: null,
    evidence,
    evidenceShows: authored.skill === 'text-limits' ? 'what-the-text-says' : 'the-answer',
    attribution: null,
  }
}
