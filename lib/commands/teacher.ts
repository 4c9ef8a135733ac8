/** A teacher who is signed in. */
export interface Teacher {
  id: string
  email: string
}
