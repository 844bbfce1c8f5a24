export const id=3436
export const ids=[3436]
export const modules={33436:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var _wiring_work_directory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(50786)
async function run(host){await(0,_wiring_work_directory_js__WEBPACK_IMPORTED_MODULE_0__.H4)(host)}}),50786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gx:()=>addTool,H4:()=>removeWorkDirectory,jB:()=>leaveToPostStep})
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455)
const WORK_DIRECTORY_STATE="work-directory"
function leaveToPostStep(host,directory){host.saveState(WORK_DIRECTORY_STATE,directory)}function addTool(host,tool){leaveToPostStep(host,tool.directory)
""!==tool.directory&&host.addPath(tool.directory)}async function removeWorkDirectory(host){const directory=host.readState(WORK_DIRECTORY_STATE)
""!==directory&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory,{recursive:!0,force:!0})}})}

