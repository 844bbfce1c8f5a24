/** Where GitHub gives a token for the identity of the run, and the secret that it wants for it. */
export interface IdTokenRequest {
  readonly url: string
  readonly token: string
}
