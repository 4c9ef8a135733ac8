/** Of a list of students: far more than any class, and less than a form of ours may hold. */
export const MAX_LIST_BYTES = 900_000
