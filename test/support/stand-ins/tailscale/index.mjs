// Stand-in for tailscale/github-action: there is no tailnet to join here. Says which inputs it was given.
const names = ['oauth-client-id', 'oauth-secret', 'audience', 'authkey', 'tags']
const given = names.filter((name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? '') !== '')
console.log(`Joined the tailnet (stand-in) by ${given.join(', ')}`)
