export const id=6407
export const ids=[6407]
export const modules={64759:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var _adapters_tool_install_tool_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13084),_domain_crane_release_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58024),_inputs_form_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(13868),_inputs_tool_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(78458),_wiring_work_directory_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(50786)
async function run(host){const form=(0,_inputs_form_js__WEBPACK_IMPORTED_MODULE_2__.RL)("setup-crane",host.read),request=(0,_inputs_tool_js__WEBPACK_IMPORTED_MODULE_3__.Y)(form)
form.complete()
const crane=await(0,_adapters_tool_install_tool_js__WEBPACK_IMPORTED_MODULE_0__.G)(_domain_crane_release_js__WEBPACK_IMPORTED_MODULE_1__.q,request,host);(0,_wiring_work_directory_js__WEBPACK_IMPORTED_MODULE_4__.Gx)(host,crane)
host.setOutputs({"crane-path":crane.path,"crane-version":crane.version})}}),9418:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gz:()=>isBusyStatus,L5:()=>retry,vz:()=>RESTART_RETRIES})
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(58500),_domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78542),_process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(85880)
const RESTART_RETRIES={tries:5,firstDelayMs:5e3,longestDelayMs:2e4}
async function retry(policy,attempt,options){const{signal,judge,onRetry,cancelled}=options,{tries:maxTries=Number.POSITIVE_INFINITY,patienceMs=Number.POSITIVE_INFINITY}=policy,giveUpAt=(0,_process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__.r)()+patienceMs
for(let tries=1;;tries+=1){const result=await attempt(),fault=judge(result)
if(void 0===fault||tries>=maxTries)return result
const waitMs=(0,_domain_harbor_answer_js__WEBPACK_IMPORTED_MODULE_1__.mu)(fault.retryAfter??"",Date.now())+backoffMs(tries,{policy,random:options.random??Math.random}),lastTryAt=Math.min(giveUpAt,fault.lastTryAt??giveUpAt)
if((0,_process_steady_clock_js__WEBPACK_IMPORTED_MODULE_2__.r)()+waitMs>lastTryAt)return result
onRetry?.(fault,{tries})
await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs,void 0,{signal}).catch(()=>{throw cancelled()})}}function backoffMs(tries,{policy,random}){return Math.min(policy.longestDelayMs,policy.firstDelayMs*2**(tries-1))*(.5+.5*random())}function isBusyStatus(status){return status>=500||408===status||429===status}}),2972:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>endWithThisProcess,w:()=>removeWithThisProcess})
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421)
const SCRIPT="\nconst { readFileSync, rmSync } = require('node:fs')\nconst programs = new Map()\nconst directories = new Set()\nconst startOf = (pid) => {\n  try {\n    const text = readFileSync('/proc/' + pid + '/stat', 'utf8')\n    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19]\n  } catch {\n    return ''\n  }\n}\nconst orders = {\n  end: (pid) => programs.set(pid, startOf(pid)),\n  ended: (pid) => programs.delete(pid),\n  remove: (directory) => directories.add(directory),\n  removed: (directory) => directories.delete(directory),\n}\nconst kill = (signal) => {\n  for (const [pid, start] of programs) {\n    if (startOf(pid) !== start) continue\n    try { process.kill(pid, signal) } catch {}\n  }\n}\nfor (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})\nlet text = ''\nprocess.stdin.setEncoding('utf8')\nprocess.stdin.on('data', (chunk) => {\n  const lines = (text + chunk).split('\\n')\n  text = lines.pop()\n  for (const line of lines) {\n    const [order, value] = JSON.parse(line)\n    orders[order](value)\n  }\n})\nconst clear = () => {\n  for (const directory of directories) rmSync(directory, { recursive: true, force: true, maxRetries: 3 })\n}\nprocess.stdin.on('close', () => {\n  if (programs.size + directories.size === 0) return process.exit()\n  kill('SIGTERM')\n  try { clear() } catch {}\n  setTimeout(() => {\n    kill('SIGKILL')\n    clear()\n    process.exit()\n  }, 2000)\n})\n"
let guard
function endWithThisProcess(pid){order("end",pid)
return()=>order("ended",pid)}function removeWithThisProcess(directory){order("remove",directory)
return()=>order("removed",directory)}function order(name,value){guard??=function startGuard(){const trackingId=process.env.RUNNER_TRACKING_ID,child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath,["-e",SCRIPT],{detached:!0,windowsHide:!0,env:void 0===trackingId?{}:{RUNNER_TRACKING_ID:trackingId},stdio:["pipe","ignore","ignore"]})
child.on("error",()=>{})
child.stdin?.on("error",()=>{})
child.unref()
child.stdin?.unref?.()
return child}()
guard.stdin?.write(`${JSON.stringify([name,value])}\n`)}}),85880:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>steadyNow})
function steadyNow(){return Math.round(performance.timeOrigin+performance.now())}}),78542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dm:()=>isTransientStatus,HC:()=>parseCraneAnswer,JN:()=>readAnswer,mu:()=>parseRetryAfter,xS:()=>quoteForeign})
var _text_strip_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24263)
const MAX_READ_CHARACTERS=8192,MAX_QUOTED_CHARACTERS=300
function readAnswer(response){const{status,header}=response,contentType=header("content-type")??"",error=status<400?void 0:parseRegistryError(response.text),body=response.text.slice(0,MAX_READ_CHARACTERS)
return{status,code:error?.code??"",message:quoteForeign(error?.message??body),origin:void 0===error?originOf(body,contentType):"registry",program:nameProgram(header("server")??"",void 0===error?body:""),location:header("location")??"",challenge:header("www-authenticate")??"",retryAfter:header("retry-after")??""}}function originOf(body,contentType){return""!==body.trim()||/html|text\/plain/i.test(contentType)?"front":"unknown"}const CODED=/\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\S{1,2000}): (?:multiple errors returned: )?([A-Z][A-Z_]{2,40})(?:: |$)([\s\S]*)/,UNCODED=/\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\S{1,2000}): unexpected status code (\d{3})(?: [A-Za-z' -]{0,60})?(?:: ([\s\S]*))?/
function parseCraneAnswer(words){const text=words.slice(0,MAX_READ_CHARACTERS),uncoded=UNCODED.exec(text),coded=null===uncoded?CODED.exec(text):null,nothing={location:"",challenge:"",retryAfter:""}
if(null!==uncoded){const[,url="",status="",body=""]=uncoded
return{...nothing,...placeOf(url),status:Number(status),code:"",message:quoteForeign(body),origin:""===body.trim()?"unknown":void 0===parseRegistryError(body)?"front":"registry",program:nameProgram("",body)}}if(null===coded)return
const[,url="",code="",message=""]=coded
return{...nothing,...placeOf(url),status:void 0,code,message:quoteForeign(message),origin:"registry",program:""}}function placeOf(url){const[beginning="",host=""]=/^[a-z]+:\/\/([^/]+)/.exec(url)??[]
return{host,path:url.slice(beginning.length)}}function parseRegistryError(text){if(text.trimStart().startsWith("{"))try{const{errors}=JSON.parse(text)
if(!Array.isArray(errors))return
const[first]=errors,code="string"==typeof first?.code?first.code:"",message="string"==typeof first?.message?first.message:"",detail=void 0===first?.detail?"":JSON.stringify(first.detail)
return{code,message:""===detail||"null"===detail?message:`${message}; ${detail}`}}catch{return}}const SERVERS=[[/^cloudflare/i,"Cloudflare"],[/^openresty/i,"OpenResty"],[/^nginx/i,"nginx"],[/^traefik/i,"Traefik"],[/^haproxy/i,"HAProxy"],[/^(?:istio-)?envoy/i,"Envoy"],[/^awselb|^cloudfront/i,"an AWS load balancer"],[/^caddy/i,"Caddy"],[/^apache/i,"Apache"],[/^microsoft-/i,"IIS or Azure"],[/^squid/i,"Squid"],[/^kong/i,"Kong"],[/^big-?ip/i,"an F5 load balancer"]],PAGES=[[/\bcloudflare\b|^error code: 5\d\d\s*$/i,"Cloudflare"],[/<center>(?:nginx|openresty)|default backend - 404/i,"nginx"],[/No server is available to handle this request/,"HAProxy"],[/^upstream connect error|^no healthy upstream/,"Envoy"]]
function nameProgram(server,page){const[,found=""]=SERVERS.find(([pattern])=>pattern.test(server))??PAGES.find(([pattern])=>pattern.test(page))??[]
return found}const UNPRINTABLE=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
function quoteForeign(text){const plain=(0,_text_strip_tags_js__WEBPACK_IMPORTED_MODULE_0__.K)(text.slice(0,MAX_READ_CHARACTERS)).replaceAll(UNPRINTABLE," ").replaceAll(/\s+/g," ").trim().replace(/\.$/,"")
return plain.length<=MAX_QUOTED_CHARACTERS?plain:`${plain.slice(0,MAX_QUOTED_CHARACTERS)}…`}const DEFINITE_SERVER_ERRORS=new Set([501,505,507,508,510,511,526,561])
function isTransientStatus(status){return status>=500?!DEFINITE_SERVER_ERRORS.has(status):408===status||425===status||429===status||460===status||499===status}function parseRetryAfter(text,now){const trimmed=text.trim()
if(/^\d{1,9}$/.test(trimmed))return 1e3*Number(trimmed)
if(!/^[A-Z][a-z]{2,8},? /.test(trimmed))return 0
const date=Date.parse(trimmed)
return Number.isNaN(date)?0:Math.max(0,date-now)}}),24263:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>stripTags})
function stripTags(html){let text="",from=0
for(;;){const open=html.indexOf("<",from),close=open<0?-1:html.indexOf(">",open)
if(close<0)return text+html.slice(from)
text+=`${html.slice(from,open)} `
from=close+1}}})}

