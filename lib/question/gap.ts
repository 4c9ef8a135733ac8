/** Where a verb stood, in the words of an inline choice. */
export const GAP = '____'
