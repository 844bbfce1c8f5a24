const OLDEST={22:15,23:8},POST_STEPS=["logout","remove-work"]
export function describeOldNode(version,program){const[major=0,minor=0]=version.split(".").map(Number)
if(!(major>=24||minor>=(OLDEST[major]??Number.POSITIVE_INFINITY)))return`harbor-actions needs Node.js 24, or 22.15 or later, and this runner has started it with Node.js ${version} (${program}). A runner of GitHub brings its own; Gitea, Forgejo and act take the node on PATH: install a newer one there, or give an image to the job that has it`}export function requireNode(entry){const problem=describeOldNode(process.versions.node,process.execPath)
if(void 0===problem)return!0
if(POST_STEPS.includes(entry))return!1
process.exitCode=1
process.stdout.write(`::error::${problem.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}\n`)
return!1}
