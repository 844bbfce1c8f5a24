export const id=6439
export const ids=[6439]
export const modules={56439:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{createIssueApi:()=>createIssueApi})
var _caller_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56060),_pages_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(33423)
const CLOSED_PAGES=5
function createIssueApi(input){const{octokit}=input.octokits,{attempt,repository,signal,fetchLogin}=(0,_caller_js__WEBPACK_IMPORTED_MODULE_0__.u)(input),once={request:{signal,retries:0}}
return{fetchLogin,fetchIssues:state=>attempt(`read the ${state} issues`,async()=>{const sort={sort:"open"===state?"created":"updated",direction:"desc"}
return(await(0,_pages_js__WEBPACK_IMPORTED_MODULE_1__.n)("number",page=>octokit.request("GET /repos/{owner}/{repo}/issues",{...repository,...sort,state,per_page:_pages_js__WEBPACK_IMPORTED_MODULE_1__.K,page}),"open"===state?void 0:CLOSED_PAGES)).filter(entry=>null==entry.pull_request).map(decodeIssue)}),createIssue:issue=>attempt("create an issue",async()=>{const{data}=await octokit.request("POST /repos/{owner}/{repo}/issues",{...repository,...issue,...once})
return data.number}),async updateIssue(number,change){const{state}=change
await attempt(`update issue #${number}`,()=>octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}",{...repository,...change,...void 0===state?{}:{state_reason:"closed"===state?"completed":"reopened"},issue_number:number}))},async commentOnIssue(number,body){await attempt(`comment on issue #${number}`,()=>octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{...repository,issue_number:number,body,...once}))}}}function decodeIssue(wire){const{number,title,state}=wire
return{number,title,author:wire.user?.login??"",body:wire.body??"",isOpen:"open"===state}}})}

