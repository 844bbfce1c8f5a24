import { boolean, required, secret, text } from '../input.ts'

/** Where Harbor is, and who asks. */
export const CONNECTION = {
  'harbor-url': required(text()),
  'robot-name': required(text()),
  'robot-token': required(secret()),
  'ca-certificate': text(),
  'tls-verify': boolean(true),
}
