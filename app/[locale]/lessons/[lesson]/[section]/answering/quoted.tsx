import { directionOf } from '@/lib/i18n/direction'
import type { Words } from '../shown-question'

/** Words of the article, in the languages it is read in. */
export function Quoted({ words, className }: { words: readonly Words[]; className: string }) {
  return words.map(({ language, text }) => (
    <blockquote key={language} lang={language} dir={directionOf(language)} className={className}>
      {text}
    </blockquote>
  ))
}
