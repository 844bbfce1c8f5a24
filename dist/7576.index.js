export const id=7576
export const ids=[7576]
export const modules={36787:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>StalledError,w:()=>runChild})
var external_node_child_process_=__webpack_require__(31421),errors=__webpack_require__(85096),stall=__webpack_require__(85971),promises_=__webpack_require__(51455)
const CHECK_INTERVAL_MS=200
async function readByteCounters(pid){const text=await readProc(pid,"io")
if(void 0===text)return
const field=name=>Number(new RegExp(`^${name}: (\\d+)$`,"m").exec(text)?.[1]??0)
return{read:field("rchar"),written:field("wchar")}}async function readMemory(pid){const text=await readProc(pid,"status")??""
return 1024*Number(/^VmRSS:\s+(\d+) kB$/m.exec(text)?.[1]??0)}async function readProc(pid,name){if("linux"===process.platform)return(0,promises_.readFile)(`/proc/${pid}/${name}`,"utf8").catch(()=>{})}var guard=__webpack_require__(2972),program_path=__webpack_require__(31941)
const USUAL_STALL={windowMs:12e4,leastBytesPerSecond:0},UNMEASURED_STALL_MS=18e5,MAX_KEPT_CHARACTERS=65536,KILL_AFTER_MS=2e3,WATCH_MS=1e3
class StalledError extends Error{name="StalledError"}async function runChild(program,options){const{signal}=options,path=await async function requireProgram(path,env){if(!(0,program_path.o)(path))return path
const found=await(0,program_path.a)(path,env)
if(void 0===found)throw Object.assign(new Error(`${path} is not on PATH`),{code:"ENOENT"})
return found}(program.path,options.env)
if(signal.aborted)throw new errors.cc(`${program.path} was not started: the job is being cancelled`)
const child=(0,external_node_child_process_.spawn)(path,program.args,{env:options.env,stdio:["pipe","pipe","pipe"]})
child.stdin.on("error",()=>{})
child.stdin.end(options.stdin??"")
const stdout=collect(child.stdout,{limit:options.maxStdoutCharacters??MAX_KEPT_CHARACTERS}),stderr=collect(child.stderr,{limit:MAX_KEPT_CHARACTERS,onLine:options.onStderrLine})
let reason
child.once("exit",()=>{if(void 0!==reason){child.stdout.destroy()
child.stderr.destroy()}})
const ended=new Promise((resolve,reject)=>{child.once("error",reject)
child.once("close",code=>resolve(code??1))}),end=error=>{reason??=error
child.kill("SIGINT")
setTimeout(()=>child.kill("SIGKILL"),KILL_AFTER_MS).unref()},onAbort=()=>end(new errors.cc(`${program.path} was ended: the job is being cancelled`))
signal.addEventListener("abort",onAbort,{once:!0})
let heard=0
child.stderr.on("data",chunk=>{heard+=chunk.length})
const forget=!0===options.isLong&&void 0!==child.pid?(0,guard.D)(child.pid):()=>{},{longStdout,maxStdoutCharacters=MAX_KEPT_CHARACTERS,bounds}=options
if(void 0!==longStdout){let said=0
child.stdout.on("data",chunk=>{said+=chunk.length
said>maxStdoutCharacters&&end(longStdout)})}const stopBounds=void 0===bounds||void 0===child.pid?()=>{}:function watchBounds(pid,bounds,end){const timer=setInterval(()=>{(async()=>{const[counters,memory]=await Promise.all([readByteCounters(pid),readMemory(pid)])
memory>bounds.memoryBytes&&end(bounds.error("took more memory than it needs"))
const{read,written}=counters??{read:0,written:0}
read-2*written>bounds.unwrittenBytes&&end(bounds.error("read much data that belongs to no file"))})()},CHECK_INTERVAL_MS)
return()=>clearInterval(timer)}(child.pid,bounds,end),stopWatching=function watch(pid,options){const unmeasured={windowMs:Math.max(options.stall.windowMs,UNMEASURED_STALL_MS),leastBytesPerSecond:0},watches={measured:new stall.kJ(options.stall),heard:new stall.kJ(unmeasured)},timer=setInterval(()=>{(async()=>{const counters=await readByteCounters(pid),measured=void 0===counters?await(options.measure?.().catch(()=>{})):counters.read+counters.written
options.onProgress?.(counters?.written)
const now=performance.now(),[watch,limit]=void 0===measured?[watches.heard,unmeasured]:[watches.measured,options.stall],moved=watch.look(now,measured??options.heard())
void 0!==moved&&options.end(new StalledError((0,stall.oO)(limit,moved)))})()},WATCH_MS)
return()=>clearInterval(timer)}(child.pid??0,{...options,stall:options.stall??USUAL_STALL,heard:()=>heard,end})
try{const exitCode=await ended
if(void 0!==reason)throw reason
return{exitCode,stdout:stdout(),stderr:stderr()}}finally{stopWatching()
stopBounds()
forget()
signal.removeEventListener("abort",onAbort)}}function collect(stream,options){const{onLine}=options
let kept="",pending=""
stream.setEncoding("utf8")
stream.on("data",chunk=>{kept=(kept+chunk).slice(-options.limit)
if(void 0===onLine)return
const lines=(pending+chunk).split("\n")
pending=lines.pop()??""
for(const line of lines)onLine(line)})
stream.on("end",()=>{""!==pending&&onLine?.(pending)})
return()=>kept}}),31941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a:()=>findOnPath,o:()=>isBareName})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760)
async function findOnPath(name,environment){const file="win32"===process.platform?`${name}.exe`:name
for(const directory of function readPath(environment){const name=Object.keys(environment).find(key=>"PATH"===key.toUpperCase())
return(void 0===name?"":environment[name]??"").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter(directory=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(directory))}(environment)){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory,file)
if(await isProgram(path))return path}}function isBareName(path){return!/[/\\]/.test(path)}async function isProgram(path){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK)
return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile()}catch{return!1}}}),45380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{aP:()=>selectEnvironment})
const decide=(source,harbor,helm,docker)=>({"read-source":source,"write-harbor":harbor,"run-helm":helm,"ask-docker":docker}),PASS=decide("pass","pass","pass","pass"),REMOVE=decide("remove","remove","remove","remove"),OWN=decide("pass","remove","remove","pass"),ENVIRONMENT_RULES=[{names:["INPUT_*","STATE_*","ACTIONS_*","GITHUB_TOKEN"],why:"The inputs, the robot secret among them, and the tokens of the runner",decisions:REMOVE},{names:["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH","GITHUB_STATE","GITHUB_STEP_SUMMARY"],why:"The files through which a step sends commands to the runner",decisions:REMOVE},{names:["RUNNER_TRACKING_ID"],why:"The runner finds and ends processes that outlive a job by this variable",decisions:PASS},{names:["LD_PRELOAD","LD_AUDIT","DYLD_INSERT_LIBRARIES","NODE_OPTIONS","BASH_ENV","ENV","BASH_FUNC_*"],why:"They load other code into a program, into Node or a shell",decisions:REMOVE},{names:["LD_*","DYLD_*"],why:"Where libraries are looked for: a credential helper may need its own; crane and helm are linked statically",decisions:OWN},{names:["GODEBUG","GOTRACEBACK","GOCOVERDIR","SSLKEYLOGFILE"],why:"They weaken TLS, or print headers, memory or keys (GODEBUG=http2debug=2 prints Authorization)",decisions:REMOVE},{names:["GOMAXPROCS","GOMEMLIMIT","GOGC"],why:"How much of the machine a Go program may use",decisions:PASS},{names:["REQUEST_METHOD"],why:"With it Go programs behave as CGI programs and ignore HTTP_PROXY (net/http)",decisions:REMOVE},{names:["CRANE_*","GGCR_*"],why:"Switches of crane and its library: crane is steered by its arguments alone",decisions:REMOVE},{names:["PATH","PATHEXT","COMSPEC","SYSTEMROOT","SYSTEMDRIVE","WINDIR","PROGRAMDATA","PROGRAMFILES*","HOME","HOMEDRIVE","HOMEPATH","USERPROFILE","APPDATA","LOCALAPPDATA","USER","USERNAME","TMPDIR","TEMP","TMP","LANG","LANGUAGE","LC_*","TZ"],why:"Where a program is, who runs it, and where it may put its temporary files",decisions:PASS},{names:["SSL_CERT_FILE","SSL_CERT_DIR"],why:"Which authorities the machine trusts",decisions:PASS},{names:["HTTP_PROXY","HTTPS_PROXY","NO_PROXY"],why:"crane falls back to the other scheme for some addresses: its proxies are set so that only the right scheme leaves the machine",decisions:decide("set","set","pass","pass")},{names:["DOCKER_CONFIG"],why:"Credentials of the user for a source and for a chart in a registry; a crane that copies gets a directory with these and those of the gateway, one that only sends the latter alone",decisions:decide("pass","set","pass","pass")},{names:["DOCKER_AUTH_CONFIG","REGISTRY_AUTH_FILE","DOCKER_*","BUILDKIT_*","CONTAINER_*","CONTAINERS_*"],why:"Credentials of the user and the address of the daemon; newer cranes prefer DOCKER_AUTH_CONFIG to DOCKER_CONFIG",decisions:OWN},{names:["XDG_*"],why:"Where the user keeps settings, credentials of podman among them",decisions:OWN},{names:["HELM_CACHE_HOME","HELM_CONFIG_HOME","HELM_DATA_HOME","KUBECACHEDIR","KUBECONFIG"],why:"A directory of this run, and the cluster of the inputs",decisions:decide("remove","remove","set","remove")},{names:["HELM_*","KUBE*"],why:"HELM_KUBEAPISERVER, HELM_KUBEINSECURE_SKIP_TLS_VERIFY and others win over the kubeconfig; HELM_DRIVER and HELM_PLUGINS change what helm does",decisions:REMOVE},{names:["AWS_*","ECR_*","GOOGLE_*","GCE_*","CLOUDSDK_*","AZURE_*","ACR_*","MSI_*","IDENTITY_*","VAULT_*"],why:"Cloud credentials, for the credential helpers of the registry that is read from",decisions:decide("pass","remove","pass","remove")},{names:["*"],why:"Everything else: a credential helper or a docker that is something else may need it",decisions:OWN}]
function findEnvironmentRule(name){const upper=name.toUpperCase(),rule=ENVIRONMENT_RULES.find(({names})=>names.some(pattern=>function isMatch(name,pattern){return pattern.endsWith("*")?name.startsWith(pattern.slice(0,-1)):name===pattern}(upper,pattern)))
if(void 0===rule)throw new Error(`no rule covers ${name}`)
return rule}function selectEnvironment(environment,child){const{purpose,set={}}=child,own=new Set(Object.keys(set).map(name=>name.toUpperCase())),selected={}
for(const[name,value]of Object.entries(environment))void 0===value||own.has(name.toUpperCase())||"pass"===findEnvironmentRule(name).decisions[purpose]&&(selected[name]=value)
for(const[name,value]of Object.entries(set)){if("remove"===findEnvironmentRule(name).decisions[purpose])throw new Error(`refusing to set ${name} for ${purpose}: ${findEnvironmentRule(name).why}`)
void 0!==value&&(selected[name]=value)}return selected}}),85971:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{PE:()=>LEAST_BYTES_PER_SECOND,kJ:()=>StallWatch,oO:()=>describeStall})
const LEAST_BYTES_PER_SECOND=50
class StallWatch{#limit
#samples=[]
#elapsedMs=0
#lookedAtMs
constructor(limit){this.#limit=limit}look(nowMs,moved){const{windowMs,leastBytesPerSecond}=this.#limit
this.#elapsedMs+=Math.min(nowMs-(this.#lookedAtMs??nowMs),5e3,windowMs)
this.#lookedAtMs=nowMs
const last=this.#samples.at(-1);(void 0===last||this.#elapsedMs-last.atMs>=windowMs/100)&&this.#samples.push({atMs:this.#elapsedMs,moved})
const beginsMs=this.#elapsedMs-windowMs
for(;(this.#samples[1]?.atMs??Number.POSITIVE_INFINITY)<=beginsMs;)this.#samples.shift()
const first=this.#samples[0]
if(void 0===first||first.atMs>beginsMs)return
const recent=moved-first.moved
return recent<Math.max(1,leastBytesPerSecond*windowMs/1e3)?recent:void 0}}function describeStall(limit,moved){const seconds=Math.round(limit.windowMs/1e3)
return moved<=0?`moved no byte for ${seconds} s`:`moved only ${moved} bytes in ${seconds} s`}}),76343:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>compareVersions,d:()=>isAtLeast})
var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(352),semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(63670),semver_functions_gte_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(42215),semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(91626)
const BEGINS_WITH_VERSION=/^v?\d+\.\d+/
function isAtLeast(version,oldest){const release=BEGINS_WITH_VERSION.test(version)?semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__(version):null
return null===release?void 0:semver_functions_gte_js__WEBPACK_IMPORTED_MODULE_2__(release,oldest)}function compareVersions(a,b){const[left,right]=[semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__(a,{loose:!0}),semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_3__(b,{loose:!0})]
return null===left||null===right?Number(null!==left)-Number(null!==right):semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__(left,right)}})}

