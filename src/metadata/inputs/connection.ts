import { boolean, required, secret, text } from '../input.ts'

/** Where Harbor is, and who asks. */
export const CONNECTION = {
  'harbor-url': required(
    text(
      'Address of Harbor: scheme, host and port, as in https://harbor.example.com or http://harbor.10.0.0.200.nip.io. The scheme decides between HTTP and HTTPS; a path is refused, a trailing slash dropped.',
    ),
  ),
  'robot-name': required(
    text('Name of the robot account as Harbor shows it, with its prefix, as in robot$library+ci-builder.'),
  ),
  'robot-token': required(secret('Secret of the robot account.')),
  'ca-certificate': text('Further certificate authority for Harbor: PEM text or the path of a PEM file.'),
  'tls-verify': boolean('Check the certificate of Harbor (true or false).', true),
}

/** For a warning; nothing is asked of Harbor. */
export const ROBOT_END = {
  'robot-ends': text(
    'Day on which the robot expires, as in 2027-02-28, or never; create-robot writes it to a variable (github-variable). The run warns in the last two weeks. Without it nothing is known of the end.',
  ),
}
