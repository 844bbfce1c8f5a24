export const id=1909
export const ids=[1909]
export const modules={81909:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var call_limits=__webpack_require__(7441),connection=__webpack_require__(43956),inputs_images=__webpack_require__(35478),labels=__webpack_require__(48515),parts=__webpack_require__(82919)
async function readLogin(context){const{form,loadListParser}=context,request={connection:await(0,parts.Y5)(context),robotEndsAt:(0,connection.CK)(form),repositories:await(0,inputs_images.NU)(form,loadListParser),plan:{scan:form.choice("scan"),deletes:"delete"===form.choice("on-failure"),sbom:form.boolean("sbom"),labels:void 0!==(0,labels.k)(form)},preparesCredentials:form.boolean("prepare-credentials")}
form.complete()
return request}var login=__webpack_require__(38100),robot_end=__webpack_require__(95081),credentials=__webpack_require__(7023),ports=__webpack_require__(9975),read_inputs=__webpack_require__(79561)
async function run(host){const request=await readLogin((0,read_inputs.A)("login",host)),{connection,preparesCredentials}=request;(0,robot_end.X)(request,{clock:(0,ports.ts)(host),log:host.log})
await(0,login.i)(request,{harbor:(0,ports.Nc)(host,(0,ports.NT)(host,connection))(call_limits.eJ),log:host.log})
preparesCredentials&&host.setOutputs({"docker-config":await(0,credentials.A)(host,connection)})}}),89370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GW:()=>craneHost,Gw:()=>isPrivate,YY:()=>isThisMachine,uO:()=>mayFallBack})
var _text_loopback_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55138)
const PRIVATE=[/\.local(:\d+)?$/,/^10\.\d+\.\d+\.\d+(:\d+)?$/,/^192\.168\.\d+\.\d+(:\d+)?$/,/^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+(:\d+)?$/],PLAIN_HTTP=[...PRIVATE,/\.localhost(:\d+)?$/,/127\.0\.0\.1/,/::1/,/^localhost(:\d+)?$/]
function mayFallBack(host){return PLAIN_HTTP.some(pattern=>pattern.test(host.toLowerCase()))}function isPrivate(host){return PRIVATE.some(pattern=>pattern.test(host.toLowerCase()))}function isThisMachine(host){const name=host.toLowerCase().replace(/:\d+$/,"")
return(0,_text_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(name)||/^[a-z0-9-.]+\.localhost$/.test(name)}function craneHost(connection){const{host,isPlainHttp}=connection
return isPlainHttp&&(0,_text_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(host)?`${host}:80`:host}}),7441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_V:()=>GATHER_LIMIT,eI:()=>COPY_LIMIT,eJ:()=>LOGIN_LIMIT,kX:()=>ADMIN_LIMIT})
const LOGIN_LIMIT={callTimeoutMs:()=>4e4},COPY_LIMIT={callTimeoutMs:()=>12e4},GATHER_LIMIT={callTimeoutMs:()=>12e4},ADMIN_LIMIT={callTimeoutMs:()=>6e4}}),78640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h6:()=>parseLabelName,k$:()=>describeNewLabel,nH:()=>planLabels})
const LONGEST_NAME_BYTES=128
function parseLabelName(text){const bytes=(new TextEncoder).encode(text).length
if(bytes>LONGEST_NAME_BYTES)throw new Error(`has ${bytes} bytes, and Harbor takes ${LONGEST_NAME_BYTES} for the name of a label`)
if(/\p{Cc}/u.test(text))throw new Error("has a line break or another control character")
return text}function planLabels(labels,verdict){const{passed,failed}=labels,on="passed"===verdict?passed:"failed"===verdict?failed:void 0
return{off:[passed,failed].filter(name=>void 0!==name&&name!==on),...void 0===on?{}:{on}}}function describeNewLabel(name,{passed}){return name===passed?{name,color:"#1D5100",description:"The last scan was judged, and passed"}:{name,color:"#C92100",description:"The last scan was judged, and failed"}}}),71962:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>describeRobotEnd})
var _day_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35721),_text_format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52764)
const WARNING_DAYS=14
function describeRobotEnd({endsAt,now}){const left=endsAt-now,day=(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__.im)(endsAt)
if(left<=0)return{text:`expired on ${day}`,isSoon:!0}
const days=Math.floor(left/_day_js__WEBPACK_IMPORTED_MODULE_1__.s)
return{text:`expires on ${day}, ${0===days?"in less than a day":`in ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__.LS)(days,"day")}`}`,isSoon:left<=WARNING_DAYS*_day_js__WEBPACK_IMPORTED_MODULE_1__.s}}}),46159:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G4:()=>describeNoText,Je:()=>readPem,Uq:()=>openText,Vh:()=>readJson})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
function readPem(form,options){return readText(form,{...options,isText:text=>/-----BEGIN|\n/.test(text),form:"PEM text"})}function readJson(form,options){return readText(form,{...options,isText:text=>text.startsWith("{"),form:"JSON"})}async function readText(form,options){const{name,files}=options,text=form.text(name)
if(options.isText(text))return text
try{return await files.readText(text)}catch(error){form.problem(name,describeNoText(options.form,error))
return""}}function describeNoText(form,error){return`is neither ${form} nor the path of a file that can be read: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`}async function openText(form,name,open){if(!form.isRefused(name))try{return await open()}catch(error){form.problem(name,(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error))
return}}}),43956:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AS:()=>readAuthority,CK:()=>readRobotEnd,_5:()=>readRegistry,dC:()=>readConnection,vI:()=>describeBadSecret,zq:()=>readAddress})
var _domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3488),_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52764),_attestation_text_or_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(46159)
const SHORTEST_TOKEN=4
async function readConnection(form,files){return{...await readAddress(form,files),credentials:{kind:"basic",user:readRobotName(form),secret:readRobotToken(form)}}}async function readAddress(form,files){const url=readHarborUrl(form)
return{url:url.origin,host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:"http:"===url.protocol,caCertificate:await readCaCertificate(form,{files,url}),tlsVerify:form.boolean("tls-verify")}}function readRegistry(form){const url=readHarborUrl(form)
return{host:(0,_domain_harbor_connection_js__WEBPACK_IMPORTED_MODULE_1__.U$)(url),isPlainHttp:"http:"===url.protocol}}const NO_URL=new URL("https://invalid")
function readHarborUrl(form){const text=form.required("harbor-url")
return""===text?NO_URL:form.parse("harbor-url",{text,parser:parseHarborUrl,fallback:NO_URL})}function parseHarborUrl(text){if(function hasUserInfo(text){const at=text.indexOf("@"),before=text.slice(0,Math.max(at,0))
return at>=0&&!/[?#]/.test(before)&&before.split(/\/+/).length<=2}(text))throw new Error('has a user name or a password in it; give those in "robot-name" and "robot-token"')
if(!URL.canParse(text))throw new Error(`"${text}" is not a URL; give scheme and host, as in https://harbor.example.com`)
const url=new URL(text)
if("http:"!==url.protocol&&"https:"!==url.protocol){const looksLikeHost=!text.includes("://")
throw new Error(`"${text}" ${looksLikeHost?"has no scheme":`starts with ${url.protocol}//`}; Harbor is reached over http:// or https://`)}if(""!==url.pathname.replaceAll("/","")||""!==url.search||""!==url.hash)throw new Error(`"${text}" has a path; give only scheme, host and port: ${url.origin}`)
return url}function readRobotName(form){const name=form.required("robot-name");/[\s:]/.test(name)&&form.problem("robot-name",`"${name}" contains a space or a colon; give it as Harbor shows it`)
return name}function readRobotToken(form){const token=form.raw("robot-token")
if(""===token.trim())form.problem("robot-token","is required and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?")
else{const bad=describeBadSecret(token)
""!==bad&&form.problem("robot-token",bad)}return token}function readRobotEnd(form){const text=form.text("robot-ends")
if(""===text||"never"===text)return
const time=Date.parse(`${text}T00:00:00Z`)
if(!Number.isNaN(time)&&(0,_domain_text_format_js__WEBPACK_IMPORTED_MODULE_2__.im)(time)===text)return time
form.problem("robot-ends",`"${text}" is not a day, as in 2027-02-28, nor "never"`)}function describeBadSecret(text){return/[\r\n]/.test(text)?"contains a line break; store the secret again without it":text!==text.trim()||function hasControlCharacter(text){return[...text].some(character=>{const code=character.codePointAt(0)??0
return code<32||127===code})}(text)?"begins or ends with a space, or contains a control character; store the secret again":text.length<SHORTEST_TOKEN?`is shorter than ${SHORTEST_TOKEN} characters, so it is no secret of Harbor`:""}async function readAuthority(form,options){return{caCertificate:await readCaCertificate(form,options),tlsVerify:form.boolean("tls-verify")}}async function readCaCertificate(form,options){const text=form.text("ca-certificate")
if(""===text)return""
if("http:"===options.url.protocol){form.problem("ca-certificate","has no effect with an http:// address; write harbor-url with https://")
return""}const given=readCertificates(text)
if(""!==given)return given
if(/-----BEGIN|\n/.test(text)){form.problem("ca-certificate","is not a certificate in PEM form (-----BEGIN CERTIFICATE-----)")
return""}try{const content=readCertificates(await options.files.readText(text))
if(""!==content)return content
form.problem("ca-certificate",`the file "${text}" holds no PEM certificate`)}catch(error){form.problem("ca-certificate",(0,_attestation_text_or_file_js__WEBPACK_IMPORTED_MODULE_0__.G4)("PEM text",error))}return""}const CERTIFICATE=/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g
function readCertificates(text){return[...text.matchAll(CERTIFICATE)].map(([,body=""])=>body.replace(/\s/g,"").replace(/.{1,64}/g,"$&\n")).map(lines=>`-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n`).join("")}}),48515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>readVerdictLabels,k:()=>readLabels})
var _domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(78640)
function readLabels(form){const passed=form.optional("label-passed",_domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__.h6),failed=form.optional("label-failed",_domain_harbor_label_js__WEBPACK_IMPORTED_MODULE_0__.h6)
void 0!==passed&&passed===failed&&form.problem("label-failed",`is "${failed}", as "label-passed" is: one label cannot stand for both`)
if(void 0!==passed||void 0!==failed)return{...void 0===passed?{}:{passed},...void 0===failed?{}:{failed}}}function readVerdictLabels(form,{scan}){const labels=readLabels(form)
if(void 0===labels)return{}
if("never"===scan){const name=void 0===labels.passed?"label-failed":"label-passed"
form.problem(name,'needs a verdict, and with "scan: never" there is no verdict')}return{labels}}}),66232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>readOutputFile})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
async function readOutputFile(form,options){const path=form.text(options.name)
if(""===path)return""
try{await options.files.requireWritablePath(path)}catch(error){form.problem(options.name,`"${path}" cannot be written: ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`)}return path}}),81189:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{li:()=>locateDockerfile,AC:()=>readMaskedReporting})
var errors=__webpack_require__(85096)
function lastFromLine(dockerfile){const continuation=function escapesWithBacktick(dockerfile){for(const raw of dockerfile.split("\n")){const line=raw.trim()
if(""!==line&&!line.startsWith("#"))return!1
if(/^#\s*escape\s*=\s*`$/i.test(line))return!0}return!1}(dockerfile)?"`":"\\"
let last=1,isContinued=!1,ends=[]
for(const[index,raw]of dockerfile.split(/\r?\n/).entries()){const line=raw.trim(),[end]=ends
if(void 0===end){if(""!==line&&!line.startsWith("#")){!isContinued&&/^FROM\s/i.test(line)&&(last=index+1);(isContinued||/^(RUN|COPY|ADD)\s/i.test(line))&&(ends=[...line.matchAll(/<<-?\s*(["']?)([A-Za-z_][A-Za-z0-9_]*)\1/g)].map(([,,word=""])=>word))
isContinued=line.endsWith(continuation)}}else line===end&&(ends=ends.slice(1))}return last}var trailing=__webpack_require__(43351),report_files=__webpack_require__(92848),output_file=__webpack_require__(66232)
const FILE_INPUTS=Object.keys(report_files.Y6)
function readMaskedReporting({form,mask,...options}){mask(form.raw("github-token"))
return async function readReporting(form,options){const pullRequest=form.text("pull-request"),number=Number(pullRequest),isNumber=/^\d{1,15}$/.test(pullRequest)&&number>0
""===pullRequest||isNumber||form.problem("pull-request",`"${pullRequest}" is not the number of a pull request`)
const location=await async function readLocation(form,options){const given=form.text("dockerfile")
if(""!==given)try{return await locateDockerfile(given,options)}catch(error){form.problem("dockerfile",(0,errors.gJ)(error))
return}}(form,options)
return{summary:form.boolean("summary"),annotations:form.boolean("annotations"),comment:form.choice("comment"),commentKey:form.text("comment-key"),githubToken:form.text("github-token"),files:await readFiles(form,options.files),...isNumber?{pullRequest:number}:{},...void 0===location?{}:{location}}}(form,options)}async function readFiles(form,files){const paths={}
for(const name of FILE_INPUTS)paths[name.replace(/-file$/,"")]=await(0,output_file.e)(form,{name,files})
return paths}async function locateDockerfile(given,options){const path=function repositoryPath(given,workspace){const path=given.replaceAll("\\","/"),root=`${(0,trailing.h)(workspace.replaceAll("\\","/"),"/")}/`,inside="/"!==root&&path.startsWith(root)?path.slice(root.length):path,parts=inside.split("/").filter(part=>"."!==part&&""!==part)
return/^(\/|[A-Za-z]:)/.test(inside)||parts.includes("..")?void 0:parts.join("/")}(given,options.workspace)
if(void 0===path)throw new Error(`"${given}" is outside of the repository; give its path in it`)
try{return{path,line:lastFromLine(await options.files.readText(given))}}catch(error){throw new Error(`"${given}" could not be read: ${(0,errors.gJ)(error)}`)}}}),82919:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y5:()=>readMaskedConnection,_t:()=>readListedImages,dQ:()=>requireScan})
var _connection_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43956),_images_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35478),_reporting_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81189)
async function readMaskedConnection(context){context.mask(context.form.raw("robot-token"))
const connection=await(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__.dC)(context.form,context.files)
context.maskConnection(connection)
return connection}function readListedImages({form,files,stager,workspace,loadListParser},connection){return(0,_images_js__WEBPACK_IMPORTED_MODULE_1__.H)(form,{stager,registry:connection,loadParser:loadListParser,locate:dockerfile=>(0,_reporting_js__WEBPACK_IMPORTED_MODULE_2__.li)(dockerfile,{files,workspace})})}function requireScan({form},waiting,problem){const{scan}=waiting
if("never"!==scan)return{...waiting,scan}
form.problem("scan",problem)
form.complete()
return{...waiting,scan:"auto"}}}),38100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>login})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55739),_domain_harbor_registry_answers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73653),_missing_permissions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(84644)
async function login(input,ports){const{connection}=input
connection.isPlainHttp?ports.log.warning(`Harbor at ${connection.host} is used over plain HTTP: the robot's secret and the image cross the network unencrypted. Use a robot of this one project that expires soon, and use TLS if possible`):connection.tlsVerify||ports.log.warning(`the certificate of ${connection.host} is not checked (tls-verify: false): an attacker on the network path can read the robot's secret`)
await ports.harbor.authenticate()
await async function requireWritableHarbor(input,{harbor,log}){if(!await harbor.isReadOnly())return
const found=(0,_domain_harbor_registry_answers_js__WEBPACK_IMPORTED_MODULE_2__.k)(`Harbor at ${input.connection.host}`),{pushes,attests,labels}=input.plan
if(!1!==pushes||!0===attests||!0===labels)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${found}. ${nothingDone(input.plan)}`)
log.warning(found)}(input,ports)
const projects=[...new Map(input.repositories.map(repository=>[repository.project,repository])).values()],problems=[]
for(const repository of projects){const problem=await findProblem({...input,repository},ports.harbor)
void 0!==problem&&problems.push(problem)}if(problems.length>0)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${problems.join("\n")}\n${nothingDone(input.plan)}`)
for(const repository of input.repositories.filter(({name})=>name.includes("/")).slice(0,1))await ports.harbor.requireReachable(repository)
const names=projects.map(({project})=>project).join(", ")
ports.log.info(`Harbor at ${connection.host} accepts ${connection.credentials.user}; its permissions on ${names} suffice`)}function nothingDone(plan){return`Nothing has been ${!1===plan.pushes?"scanned":"pushed"}.`}async function findProblem(input,harbor){const{connection,repository}=input,isThere=await harbor.isProject(repository.project)
if(!1===isThere)return`Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" or "images" (the part before the first slash is the project; the host is left out).`
if(!1!==input.plan.pushes&&await harbor.isProxyCache(repository.project))return`The project "${repository.project}" of Harbor at ${connection.host} is a proxy cache of another registry: Harbor accepts no pushes to it. Use a normal project in "repository" or "images".`
const missing=await(0,_missing_permissions_js__WEBPACK_IMPORTED_MODULE_3__.g)({repository,required:(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__.kx)(input.plan)},harbor)
return 0!==missing.length?(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__.NE)({robotName:connection.credentials.user,repository,missing,isProjectKnown:!0===isThere}):void 0}}),84644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>findMissingPermissions})
async function findMissingPermissions(input,harbor){const{repository,required}=input,actions=required.some(isRegistryPermission)?await harbor.fetchRegistryActions(repository):void 0,permitted=await Promise.all(required.map(permission=>isRegistryPermission(permission)?actions?.includes(permission.action)??!0:harbor.isPermitted(repository,permission)))
return required.filter((_,index)=>!1===permitted[index])}function isRegistryPermission({resource,action}){return"repository"===resource&&("push"===action||"pull"===action)}}),95081:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>warnOfRobotEnd})
var _domain_harbor_robot_end_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71962)
function warnOfRobotEnd(input,{clock,log}){const{connection,robotEndsAt}=input
if(void 0===robotEndsAt)return
const{text,isSoon}=(0,_domain_harbor_robot_end_js__WEBPACK_IMPORTED_MODULE_0__.N)({endsAt:robotEndsAt,now:clock.now()})
isSoon&&log.warning(`the robot ${connection.credentials.user} ${text} ("robot-ends"); give it a new secret or a successor: docs/robots.md`)}}),7023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>prepareCredentials,I:()=>removePreparedCredentials})
var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),plain_http=__webpack_require__(89370),errors=__webpack_require__(85096),basic_auth=__webpack_require__(40097)
const PREFIX="harbor-actions-credentials-"
function cannotWrite(error){return new errors.yo(`failed to write the credentials for Harbor below RUNNER_TEMP: ${(0,errors.gJ)(error)}. Nothing has been pushed`,{cause:error})}async function removeCredentials(directory){(0,external_node_path_.basename)((0,external_node_path_.resolve)(directory)).startsWith(PREFIX)&&await(0,promises_.rm)(directory,{recursive:!0,force:!0})}const CREDENTIALS_STATE="credentials-directory"
async function prepareCredentials(host,connection){const directory=await async function createCredentials(connection,options){const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory,PREFIX)).catch(error=>{throw cannotWrite(error)}),auth=(0,basic_auth.r)(connection.credentials),hosts=new Set([connection.host,(0,plain_http.GW)(connection)]),config={auths:Object.fromEntries([...hosts].map(host=>[host,{auth}]))}
try{await(0,promises_.writeFile)((0,external_node_path_.join)(directory,"config.json"),JSON.stringify(config),{mode:384,flag:"wx"})}catch(error){await removeCredentials(directory)
throw cannotWrite(error)}return directory}(connection,host)
host.saveState(CREDENTIALS_STATE,directory)
return directory}async function removePreparedCredentials(host){const directory=host.readState(CREDENTIALS_STATE)
if(""!==directory){await removeCredentials(directory)
host.log.info("Removed the registry credentials")}}})}

