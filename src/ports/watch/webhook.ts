/** An address that takes a message. The address is a secret: it is all that one needs to write there. */
export interface Webhook {
  /**
   * Sends a JSON document once.
   *
   * @throws Error with a clause that names nothing of the address: "it answered 404".
   */
  send(body: string): Promise<void>
}
