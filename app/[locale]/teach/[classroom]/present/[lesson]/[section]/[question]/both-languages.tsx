import { languagesOf } from '@/app/ui/reading-view'
import { directionOf } from '@/lib/i18n/direction'
import type { Locale, Text } from '@/lib/question/text'

type Props = { text: Text; locale: Locale; isQuoted?: boolean }

/** A text twice, side by side where there is room, the page's language first; once, where both are the same. */
export function BothLanguages({ text, locale, isQuoted = false }: Props) {
  const languages = languagesOf('both', locale).slice(0, text.ar === text.en ? 1 : 2)
  return (
    <span className="present-pair">
      {languages.map((language) => (
        <span key={language} lang={language} dir={directionOf(language)}>
          {isQuoted ? <q>{text[language]}</q> : text[language]}
        </span>
      ))}
    </span>
  )
}
