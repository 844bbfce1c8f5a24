export const id=909
export const ids=[909]
export const modules={81909:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var call_limits=__webpack_require__(7441)
var inputs_images=__webpack_require__(35478)
var labels=__webpack_require__(48515)
var parts=__webpack_require__(29497)
async function readLogin(context){const{form,loadListParser}=context
const request={connection:await(0,parts.Y5)(context),repositories:await(0,inputs_images.NU)(form,loadListParser),plan:{scan:form.choice("scan"),deletes:form.choice("on-failure")==="delete",sbom:form.boolean("sbom"),labels:(0,labels.k)(form)!==void 0},preparesCredentials:form.boolean("prepare-credentials")}
form.complete()
return request}var login=__webpack_require__(38100)
var credentials=__webpack_require__(7023)
var ports=__webpack_require__(54508)
var read_inputs=__webpack_require__(69715)
async function run(host){const request=await readLogin((0,read_inputs.A)("login",host))
const{connection,preparesCredentials}=request
await(0,login.i)(request,{harbor:(0,ports.Nc)(host,(0,ports.NT)(host,connection))(call_limits.eJ),log:host.log})
if(preparesCredentials)host.setOutputs({"docker-config":await(0,credentials.A)(host,connection)})}},89370:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GW:()=>craneHost,Gw:()=>isPrivate,YY:()=>isThisMachine,uO:()=>mayFallBack})
const PRIVATE=[/\.local(:\d+)?$/,/^10\.\d+\.\d+\.\d+(:\d+)?$/,/^192\.168\.\d+\.\d+(:\d+)?$/,/^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+(:\d+)?$/]
const PLAIN_HTTP=[...PRIVATE,/\.localhost(:\d+)?$/,/127\.0\.0\.1/,/::1/,/^localhost(:\d+)?$/]
function mayFallBack(host){return PLAIN_HTTP.some(pattern=>pattern.test(host.toLowerCase()))}function isPrivate(host){return PRIVATE.some(pattern=>pattern.test(host.toLowerCase()))}const THIS_MACHINE=/^(?:localhost|[a-z0-9-.]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i
function isThisMachine(host){return THIS_MACHINE.test(host)}const LOOPBACK=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/
function craneHost(connection){const{host,isPlainHttp}=connection
return isPlainHttp&&LOOPBACK.test(host)?`${host}:80`:host}},7441:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_V:()=>GATHER_LIMIT,eI:()=>COPY_LIMIT,eJ:()=>LOGIN_LIMIT,kX:()=>ADMIN_LIMIT})
const LOGIN_LIMIT={callTimeoutMs:()=>4e4}
const COPY_LIMIT={callTimeoutMs:()=>12e4}
const GATHER_LIMIT={callTimeoutMs:()=>12e4}
const ADMIN_LIMIT={callTimeoutMs:()=>6e4}},38100:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i:()=>login})
var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096)
var _domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(55739)
var _domain_harbor_registry_answers_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73653)
var _missing_permissions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(84644)
async function login(input,ports){const{connection}=input
if(connection.isPlainHttp)ports.log.warning(`Harbor at ${connection.host} is used over plain HTTP: the robot's secret and the image cross the network unencrypted. Use a robot of this one project that expires soon, and use TLS if possible`)
else if(!connection.tlsVerify)ports.log.warning(`the certificate of ${connection.host} is not checked (tls-verify: false): an attacker on the network path can read the robot's secret`)
await ports.harbor.authenticate()
await requireWritableHarbor(input,ports)
const projects=[...new Map(input.repositories.map(repository=>[repository.project,repository])).values()]
const problems=[]
for(const repository of projects){const problem=await findProblem({...input,repository},ports.harbor)
if(problem!==void 0)problems.push(problem)}if(problems.length>0)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${problems.join("\n")}\n${nothingDone(input.plan)}`)
for(const repository of input.repositories.filter(({name})=>name.includes("/")).slice(0,1))await ports.harbor.requireReachable(repository)
const names=projects.map(({project})=>project).join(", ")
ports.log.info(`Harbor at ${connection.host} accepts ${connection.credentials.user}; its permissions on ${names} suffice`)}function nothingDone(plan){return`Nothing has been ${plan.pushes===false?"scanned":"pushed"}.`}async function requireWritableHarbor(input,{harbor,log}){if(!await harbor.isReadOnly())return
const found=(0,_domain_harbor_registry_answers_js__WEBPACK_IMPORTED_MODULE_2__.k)(`Harbor at ${input.connection.host}`)
const{pushes,attests,labels}=input.plan
if(pushes===false&&attests!==true&&labels!==true)log.warning(found)
else throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${found}. ${nothingDone(input.plan)}`)}async function findProblem(input,harbor){const{connection,repository}=input
const isThere=await harbor.isProject(repository.project)
if(isThere===false)return`Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" or "images" (the part before the first slash is the project; the host is left out).`
if(input.plan.pushes!==false&&await harbor.isProxyCache(repository.project))return`The project "${repository.project}" of Harbor at ${connection.host} is a proxy cache of another registry: Harbor accepts no pushes to it. Use a normal project in "repository" or "images".`
const missing=await(0,_missing_permissions_js__WEBPACK_IMPORTED_MODULE_3__.g)({repository,required:(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__.kx)(input.plan)},harbor)
if(missing.length===0)return
return(0,_domain_harbor_permission_js__WEBPACK_IMPORTED_MODULE_1__.NE)({robotName:connection.credentials.user,repository,missing,isProjectKnown:isThere===true})}},84644:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>findMissingPermissions})
async function findMissingPermissions(input,harbor){const{repository,required}=input
const isOfRegistry=required.some(({resource})=>resource==="repository")
const actions=isOfRegistry?await harbor.fetchRegistryActions(repository):void 0
const permitted=await Promise.all(required.map(permission=>permission.resource==="repository"?actions?.includes(permission.action)??true:harbor.isPermitted(repository,permission)))
return required.filter((_,index)=>permitted[index]===false)}},7023:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>prepareCredentials,I:()=>removePreparedCredentials})
var promises_=__webpack_require__(51455)
var external_node_path_=__webpack_require__(76760)
var plain_http=__webpack_require__(89370)
var errors=__webpack_require__(85096)
var basic_auth=__webpack_require__(40097)
const PREFIX="harbor-actions-credentials-"
async function createCredentials(connection,options){const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory,PREFIX)).catch(error=>{throw cannotWrite(error)})
const auth=(0,basic_auth.r)(connection.credentials)
const hosts=new Set([connection.host,(0,plain_http.GW)(connection)])
const config={auths:Object.fromEntries([...hosts].map(host=>[host,{auth}]))}
try{await(0,promises_.writeFile)((0,external_node_path_.join)(directory,"config.json"),JSON.stringify(config),{mode:384,flag:"wx"})}catch(error){await removeCredentials(directory)
throw cannotWrite(error)}return directory}function cannotWrite(error){return new errors.yo(`failed to write the credentials for Harbor below RUNNER_TEMP: ${(0,errors.gJ)(error)}. Nothing has been pushed`,{cause:error})}async function removeCredentials(directory){if(!(0,external_node_path_.basename)((0,external_node_path_.resolve)(directory)).startsWith(PREFIX))return
await(0,promises_.rm)(directory,{recursive:true,force:true})}const CREDENTIALS_STATE="credentials-directory"
async function prepareCredentials(host,connection){const directory=await createCredentials(connection,host)
host.saveState(CREDENTIALS_STATE,directory)
return directory}async function removePreparedCredentials(host){const directory=host.readState(CREDENTIALS_STATE)
if(directory==="")return
await removeCredentials(directory)
host.log.info("Removed the registry credentials")}}}

