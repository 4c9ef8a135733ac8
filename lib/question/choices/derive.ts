import { ask, type UnversionedQuestion } from '../derive-context'
import type { AuthoredChoices } from './schema'

export function deriveChoices(authored: AuthoredChoices): UnversionedQuestion {
  return ask({
    ...authored,
    evidenceShows: authored.skill === 'text-limits' ? 'what-the-text-says' : 'the-answer',
  })
}
