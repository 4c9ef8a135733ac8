import { matches, type SourceFile } from './source-files'

const length = '(?:\\d|\\[|\\(|auto|full|px)'
// Tailwind's classes that name a side of the screen instead of a side of the text.
const classes = [
  `(?:scroll-)?[mp][lr]-${length}`,
  `(?:left|right)-${length}`,
  'text-(?:left|right)\\b',
  '(?:float|clear)-(?:left|right)\\b',
  'rounded-(?:l|r|tl|tr|bl|br)\\b',
  'border-[lr]\\b',
  '(?:origin|object|bg)-(?:(?:top|bottom)-)?(?:left|right)\\b',
  'bg-(?:linear|gradient)-to-(?:l|r|tl|tr|bl|br)\\b',
].join('|')
const physicalClass = new RegExp(`(?<![\\w-])-?(?:${classes})[\\w.\\-[\\]()%/]*`, 'g')

const physicalProperty =
  /(?<![\w-])(?:(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|\b(?:text-align|float|clear)\s*:\s*(?:left|right)/g
const physicalStyle =
  /\b(?:(?:margin|padding|border)(?:Left|Right)\w*|border(?:Top|Bottom)(?:Left|Right)Radius)\b|\b(?:textAlign|float|clear)\s*:\s*['"](?:left|right)/g

/** Classes and inline styles of a component that would not turn round with the direction of the text. */
export function physicalInMarkup(file: SourceFile): string[] {
  return [...matches(file, physicalClass), ...matches(file, physicalStyle)]
}

export function physicalInStylesheet(file: SourceFile): string[] {
  return [...matches(file, physicalProperty), ...matches(file, physicalClass)]
}
