/** Everything that is wrong with a lesson, each with its place: `sections[2].questions[0].prompt.ar: expected …`. */
export class LessonError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'LessonError'
  }
}

/** Notes one problem: where it is, and what was expected there. */
export type Refuse = (place: string, expected: string) => void
