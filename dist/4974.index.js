export const id=4974
export const ids=[4974]
export const modules={74974:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{fetchRefCommit:()=>fetchRefCommit,fetchRepositoryFile:()=>fetchRepositoryFile})
var valibot__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(89189),_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_domain_github_base_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(10130),_domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(67934)
const DEADLINE_MS=6e4,MAX_BYTES=16777216,described=valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({type:valibot__WEBPACK_IMPORTED_MODULE_2__.euz("file"),encoding:valibot__WEBPACK_IMPORTED_MODULE_2__.euz("base64"),content:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()}),branch=valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({commit:valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({sha:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()}),valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()})])}),commit=valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({sha:valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()}),ADVICE="Give the job the permission contents: read",FILE_ADVICE="Commit the file to the base branch, or, when it is there, give the job the permission contents: read"
async function fetchRepositoryFile(input,file){const{owner,name:repo}=input.context.repository,parts=(0,_domain_github_base_js__WEBPACK_IMPORTED_MODULE_1__.Az)(file.path),where=`${owner}/${repo}`
return withDeadline(input,async signal=>{const{unthrottled:octokit}=input.octokits,sha=await fetchCommit(input,{revision:file.revision,signal}),missing=`${where} has no file ${parts.join("/")} at the commit ${sha}`
return await attempt({missing,absent:FILE_ADVICE,...input},async()=>{const path=parts.map(encodeURIComponent).join("/"),{data,headers}=await octokit.request(`GET /repos/{owner}/{repo}/contents/${path}`,{owner,repo,ref:sha,headers:{accept:"application/vnd.github.raw+json"},request:{signal,parseSuccessResponseBody:!1}}),bytes=await async function readBody(body){const chunks=[]
let size=0
for await(const chunk of body){size+=chunk.length
if(size>MAX_BYTES)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_(`it is larger than ${MAX_BYTES/1024/1024} MiB`)
chunks.push(chunk)}return Buffer.concat(chunks)}(data)
return{text:(/^application\/json\b/.test(headers["content-type"]??"")?decodeDescribed(bytes):bytes).toString("utf8"),commit:sha}})})}function fetchRefCommit(input,name){return withDeadline(input,signal=>fetchCommit(input,{revision:{kind:"ref",name},signal}))}async function withDeadline(input,work){const deadline=AbortSignal.timeout(DEADLINE_MS)
try{return await work(AbortSignal.any([input.signal,deadline]))}catch(error){if(input.signal.aborted)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc("the job is being cancelled")
if(deadline.aborted)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_(`GitHub gave no answer within ${DEADLINE_MS/1e3} s`)
throw error}}async function fetchCommit(input,{revision,signal}){if("commit"===revision.kind)return revision.sha
const{owner,name:repo}=input.context.repository,{kind,name}=revision,question={owner,repo,name,request:{signal}},found="ref"===kind?await async function findCommit(input,question){const{name:ref,...place}=question
try{const route="GET /repos/{owner}/{repo}/commits/{ref}",{data}=await input.octokits.unthrottled.request(route,{...place,ref})
return requireCommit(valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(commit,data).sha)}catch(error){const{status}=error
if(404!==status&&422!==status)throw explain(error,{missing:"",...input})
return}}(input,question):void 0
return void 0!==found?found:attempt({missing:`${owner}/${repo} has no branch ${"ref"===kind?"or tag ":""}${name}`,...input},()=>async function fetchHead(input,question){const{name,...place}=question,{data}=await input.octokits.unthrottled.request("GET /repos/{owner}/{repo}/branches/{branch}",{...place,branch:name}),{commit:found}=valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(branch,data)
return requireCommit("sha"in found?found.sha:found.id)}(input,question))}function requireCommit(sha){if(!(0,_domain_github_base_js__WEBPACK_IMPORTED_MODULE_1__.WM)(sha))throw new Error("the answer has no commit")
return sha}function decodeDescribed(bytes){let json
try{json=JSON.parse(bytes.toString("utf8"))}catch{throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_("GitHub answered with neither the file nor JSON")}const found=valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(described,json)
if(!found.success)throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_("at that commit it is not a file but a directory, a link or a submodule")
return Buffer.from(found.output.content,"base64")}async function attempt(explanation,work){try{return await work()}catch(error){throw error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_?error:explain(error,explanation)}}function explain(error,explanation){const{missing,absent=ADVICE}=explanation,advice=explanation.advice??ADVICE,{status,response}=error
if(void 0===response)return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_(`no answer from GitHub (${(0,_domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.t)((0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error))})`)
const said=response.data?.message,answer=`GitHub answered ${Number(status)}${"string"==typeof said?` (${(0,_domain_text_one_line_js__WEBPACK_IMPORTED_MODULE_3__.t)(said)})`:""}`,options={status:Number(status),cause:error}
switch(status){case 404:return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_(`${missing}, or the token may not read it: ${answer}. ${explanation.advice??absent}`,options)
case 401:case 403:return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_(`the token in github-token may not read the repository: ${answer}. ${advice}`,options)
default:return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__.y_(answer,options)}}}),67934:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>joinLines,t:()=>shortLine})
const MAX_MESSAGE=240
function shortLine(message){const line=message.replaceAll(/\s+/g," ").trim()
return line.length<=MAX_MESSAGE?line:`${line.slice(0,MAX_MESSAGE)}…`}function joinLines(text){return text.replaceAll(/\s+/g,blanks=>/[\r\n]/.test(blanks)?" ":blanks)}})}

