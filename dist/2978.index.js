export const id=2978
export const ids=[2978]
export const modules={32978:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var _wiring_credentials_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7023),_wiring_work_directory_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(50786)
async function run(host){await(0,_wiring_credentials_js__WEBPACK_IMPORTED_MODULE_0__.I)(host)
await(0,_wiring_work_directory_js__WEBPACK_IMPORTED_MODULE_1__.H4)(host)}}),40097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>encodeBasic})
function encodeBasic({user,secret}){return Buffer.from(`${user}:${secret}`).toString("base64")}}),89370:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GW:()=>craneHost,Gw:()=>isPrivate,YY:()=>isThisMachine,uO:()=>mayFallBack})
var _text_loopback_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(55138)
const PRIVATE=[/\.local(:\d+)?$/,/^10\.\d+\.\d+\.\d+(:\d+)?$/,/^192\.168\.\d+\.\d+(:\d+)?$/,/^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+(:\d+)?$/],PLAIN_HTTP=[...PRIVATE,/\.localhost(:\d+)?$/,/127\.0\.0\.1/,/::1/,/^localhost(:\d+)?$/]
function mayFallBack(host){return PLAIN_HTTP.some(pattern=>pattern.test(host.toLowerCase()))}function isPrivate(host){return PRIVATE.some(pattern=>pattern.test(host.toLowerCase()))}function isThisMachine(host){const name=host.toLowerCase().replace(/:\d+$/,"")
return(0,_text_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(name)||/^[a-z0-9-.]+\.localhost$/.test(name)}function craneHost(connection){const{host,isPlainHttp}=connection
return isPlainHttp&&(0,_text_loopback_js__WEBPACK_IMPORTED_MODULE_0__.U)(host)?`${host}:80`:host}}),55138:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{U:()=>isLoopback})
function isLoopback(host){return/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)}}),7023:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>prepareCredentials,I:()=>removePreparedCredentials})
var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),plain_http=__webpack_require__(89370),errors=__webpack_require__(85096),basic_auth=__webpack_require__(40097)
const PREFIX="harbor-actions-credentials-"
function cannotWrite(error){return new errors.yo(`failed to write the credentials for Harbor below RUNNER_TEMP: ${(0,errors.gJ)(error)}. Nothing has been pushed`,{cause:error})}async function removeCredentials(directory){(0,external_node_path_.basename)((0,external_node_path_.resolve)(directory)).startsWith(PREFIX)&&await(0,promises_.rm)(directory,{recursive:!0,force:!0})}const CREDENTIALS_STATE="credentials-directory"
async function prepareCredentials(host,connection){const directory=await async function createCredentials(connection,options){const directory=await(0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryDirectory,PREFIX)).catch(error=>{throw cannotWrite(error)}),auth=(0,basic_auth.r)(connection.credentials),hosts=new Set([connection.host,(0,plain_http.GW)(connection)]),config={auths:Object.fromEntries([...hosts].map(host=>[host,{auth}]))}
try{await(0,promises_.writeFile)((0,external_node_path_.join)(directory,"config.json"),JSON.stringify(config),{mode:384,flag:"wx"})}catch(error){await removeCredentials(directory)
throw cannotWrite(error)}return directory}(connection,host)
host.saveState(CREDENTIALS_STATE,directory)
return directory}async function removePreparedCredentials(host){const directory=host.readState(CREDENTIALS_STATE)
if(""!==directory){await removeCredentials(directory)
host.log.info("Removed the registry credentials")}}}),50786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gx:()=>addTool,H4:()=>removeWorkDirectory,jB:()=>leaveToPostStep})
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
const WORK_DIRECTORY_STATE="work-directory"
function leaveToPostStep(host,directory){host.saveState(WORK_DIRECTORY_STATE,directory)}function addTool(host,tool){leaveToPostStep(host,tool.directory)
""!==tool.directory&&host.addPath(tool.directory)}async function removeWorkDirectory(host){const directory=host.readState(WORK_DIRECTORY_STATE)
""!==directory&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory,{recursive:!0,force:!0})}})}

