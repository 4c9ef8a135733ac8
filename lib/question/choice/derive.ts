import { ask, type UnversionedQuestion } from '../derive-context'
import type { AuthoredChoice } from './schema'

export function deriveChoice(authored: AuthoredChoice): UnversionedQuestion {
  return ask({
    ...authored,
    evidenceShows: authored.skill === 'text-limits' ? 'what-the-text-says' : 'the-answer',
  })
}
