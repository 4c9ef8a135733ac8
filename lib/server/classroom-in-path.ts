/** Whose page of a teacher's this is: `/ar/teach/<classroom>/…`. An id is 128 random bits, so no other page of the desk looks like one. */
export function classroomInPath(path: string): string | null {
  return path.match(/^\/\w+\/teach\/([\w-]{22})(?:\/|$)/)?.[1] ?? null
}
