/** A share from 0 to 1, as the problems of a lesson write it: `42 %`. */
export const percent = (share: number) => `${Math.round(share * 100)} %`
