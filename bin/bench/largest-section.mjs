/** The section with the most to read: its paragraphs and its questions, in both languages. */
export function largestSection(lesson) {
  const [largest] = [...lesson.sections].sort((a, b) => charactersOf(b) - charactersOf(a))
  return largest
}

function charactersOf({ paragraphs, questions }) {
  const texts = [
    ...paragraphs.flatMap(({ segments }) => segments.map(({ text }) => text)),
    ...questions.flatMap(({ prompt, options }) => [prompt, ...options.map(({ text }) => text)]),
  ]
  return texts.reduce((sum, { ar, en }) => sum + ar.length + en.length, 0)
}
