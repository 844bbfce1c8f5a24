import { describe, expect, it } from 'vitest'
import {
  distributionByName,
  parseReleaseFile,
  type ReleaseFile,
} from '../../../../src/domain/operating-system/release-file.ts'

const parse = (file: ReleaseFile, text: string): string | undefined => {
  const found = parseReleaseFile(file, text)
  return found === undefined ? undefined : `${found.id} ${found.version}`.trim()
}

describe('os-release', () => {
  it.each([
    ['PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n', 'debian 12'],
    ['PRETTY_NAME="Debian GNU/Linux trixie/sid"\nID=debian\n', 'debian'],
    ['NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.12.12\n', 'alpine 3.12.12'],
    ['ID=alpine\nVERSION_ID=3.23.0_alpha20250612\n', 'alpine'],
    ["ID='ubuntu'\nVERSION_ID='20.04'\nID_LIKE=debian\n", 'ubuntu 20.04'],
    ['NAME="CentOS Linux"\nID="centos"\nVERSION_ID="7"\n', 'centos 7'],
    ['NAME="CentOS Stream"\nID="centos"\nVERSION_ID="9"\n', 'centos-stream 9'],
    ['ID="rhel"\nVERSION_ID="8.9"\n', 'rhel 8.9'],
    ['ID="ol"\nVERSION_ID="8.9"\n', 'ol 8.9'],
    ['ID="amzn"\nVERSION_ID="2023"\n', 'amzn 2023'],
    ['ID="opensuse-leap"\nVERSION_ID="15.5"\n', 'opensuse-leap 15.5'],
    ['ID=opensuse\nVERSION_ID="42.3"\n', 'opensuse-leap 42.3'],
    ['ID=wolfi\nVERSION_ID="20230201"\n', 'wolfi 20230201'],
    // Windows line ends, blanks, a comment, a name that comes twice.
    ['# a comment\r\n  ID=fedora\r\nVERSION_ID=1\r\nVERSION_ID=40\r\n', 'fedora 40'],
    ['ID=hello\nVERSION_ID="1.0.0"\n', 'hello 1.0.0'],
    ['ID=Debian\nVERSION_ID=9\n', 'debian 9'],
    ['ID=debian\nVERSION_ID="9 or so"\n', 'debian'],
  ])('of %j is that of %s', (text, system) => {
    expect(parse('etc/os-release', text)).toBe(system)
    expect(parse('usr/lib/os-release', text)).toBe(system)
  })

  it.each([
    '',
    'VERSION_ID=12\n',
    'ID=\n',
    'ID="x`y"\n',
    'ID=a b\n',
    `ID=${'x'.repeat(41)}\n`,
    'ID=<script>\n',
    'ID="\u202edebian"\n',
    '\0\0\0',
  ])('without a name that can be one, as in %j, names nothing', (text) => {
    expect(parse('etc/os-release', text)).toBeUndefined()
  })
})

describe('an older release file', () => {
  it.each<[ReleaseFile, string, string | undefined]>([
    ['etc/alpine-release', '3.12.1\n', 'alpine 3.12.1'],
    ['etc/debian_version', '9.13\n', 'debian 9.13'],
    ['etc/debian_version', 'trixie/sid\n', 'debian'],
    ['etc/debian_version', 'kali-rolling\n', undefined],
    ['etc/lsb-release', 'DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=14.04\n', 'ubuntu 14.04'],
    ['etc/lsb-release', 'DISTRIB_ID=LinuxMint\nDISTRIB_RELEASE=21\n', undefined],
    ['etc/centos-release', 'CentOS release 6.10 (Final)\n', 'centos 6.10'],
    ['etc/centos-release', 'CentOS Stream release 8\n', 'centos-stream 8'],
    ['etc/centos-release', 'CentOS Linux release 7.9.2009 (Core)\n', 'centos 7.9.2009'],
    ['etc/redhat-release', 'Red Hat Enterprise Linux Server release 6.10 (Santiago)\n', 'rhel 6.10'],
    ['etc/rocky-release', 'Rocky Linux release 8.9 (Green Obsidian)\n', 'rocky 8.9'],
    ['etc/almalinux-release', 'AlmaLinux release 9.3 (Shamrock Pampas Cat)\n', 'almalinux 9.3'],
    ['etc/oracle-release', 'Oracle Linux Server release 7.9\n', 'ol 7.9'],
    ['etc/fedora-release', 'Fedora release 38 (Thirty Eight)\n', 'fedora 38'],
    ['etc/system-release', 'Amazon Linux AMI release 2018.03\n', 'amzn 2018.03'],
    ['etc/system-release', 'Amazon Linux release 2 (Karoo)\n', 'amzn 2'],
    ['etc/redhat-release', 'Something else release 9\n', undefined],
    ['etc/redhat-release', '', undefined],
  ])('%s with %j is that of %s', (file, text, system) => {
    expect(parse(file, text)).toBe(system)
  })
})

describe('a name of Trivy', () => {
  it.each([
    ['redhat', '8.9', 'rhel 8.9'],
    ['alma', '9.3', 'almalinux 9.3'],
    ['oracle', '8', 'ol 8'],
    ['amazon', '2023', 'amzn 2023'],
    ['cbl-mariner', '2.0', 'mariner 2.0'],
    ['suse linux enterprise server', '15.5', 'sles 15.5'],
    ['opensuse.leap', '15.5', 'opensuse-leap 15.5'],
    ['ubuntu', '20.04-ESM', 'ubuntu 20.04'],
    ['debian', '12.5', 'debian 12.5'],
  ])('%s %s is that of os-release: %s', (name, version, system) => {
    const found = distributionByName(name, version)
    expect(`${found?.id} ${found?.version}`).toBe(system)
  })
})
