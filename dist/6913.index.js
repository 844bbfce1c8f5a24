export const id=6913
export const ids=[6913]
export const modules={36913:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{publishIssue:()=>publishIssue})
var errors=__webpack_require__(85096),report_outcomes=__webpack_require__(74161),github_marker=__webpack_require__(87017),sticky=__webpack_require__(25340),breaking_findings=__webpack_require__(71036),report_outcome=__webpack_require__(30546)
const HASH_LENGTH=8,MAX_ITEMS=2e3,STATE=/^<!-- harbor-actions known=(\d{1,9}) items=((?:[0-9a-f]{8})*) -->$/m
function brokenRules(outcome){if("not-judged"===outcome.kind)return[]
const kinds=outcome.report.verdict.reasons.map(({kind})=>kind)
return[...new Set(kinds)].filter(kind=>"could-not-tell"!==kind)}function renderIssueState(troubles,before=new Set){const isOpenEnded=troubles.some(({outcome})=>"undecided"===(0,report_outcome.u8)(outcome)),items=new Set([...troubles.map(({item})=>item),...isOpenEnded?before:[]])
return`\x3c!-- harbor-actions known=${items.size} items=${[...items].slice(0,MAX_ITEMS).join("")} --\x3e`}function parseIssueState(body){const[,total="0",text=""]=STATE.exec(body.replaceAll("\r",""))??[],known=new Set(text.match(/.{8}/g)??[])
return{known,isCut:Number(total)>known.size}}function newTroubles(troubles,before){return troubles.filter(({item,finding})=>!(before.known.has(item)||before.isCut&&void 0!==finding))}function markedIssues(issues){return issues.flatMap(issue=>{const marker=(0,github_marker.gY)(issue.body)
return void 0===marker?[]:[{...issue,marker,...parseIssueState(issue.body)}]})}var github_context=__webpack_require__(2324),comment=__webpack_require__(38282),render_document=__webpack_require__(79276),render_escape=__webpack_require__(56016),markdown=__webpack_require__(78858),cut=__webpack_require__(40531),changes=__webpack_require__(27098),describe_changes=__webpack_require__(1974)
const MAX_NAME=100,LIMITS={findings:100,others:50}
function renderIssueTitle(outcomes,name){return`Harbor, ${(0,render_escape._P)((0,cut.l)(name.replaceAll(/[@#`:<>&]/g," "),MAX_NAME))}: ${(0,report_outcome.Sx)(outcomes)}`}function imageLine(troubles){const[first]=troubles
if(void 0===first)return[]
const{image,outcome}=first,isNew=troubles.some(({finding})=>void 0===finding),findings=troubles.flatMap(({finding})=>finding??[]),parts=[`${image}: ${isNew?"now":"still"} ${(0,report_outcome.u8)(outcome)}`,...(0,describe_changes.kA)("new",0===findings.length?void 0:(0,changes.e)(findings))]
return[`- ${(0,render_escape.FV)(parts.join("; "),markdown.gz)}`]}function renderPassed(options){return`All images passed again · ${runLink(options.run.context,options.marker)}\n`}function runLink(context,{runId,runNumber}){return(0,render_escape.iQ)(`Run ${runNumber}`,(0,github_context.f)({...context,runId}))}async function publishIssue(outcomes,notice,ports){const{log}=ports,context=await notice.access.readContext()
if(void 0!==context&&""!==notice.token)try{const issues=await notice.access.connectIssues({token:notice.token,context})
await async function keepIssue(edition,ports){const{marker,hasPassed}=edition,open=await findOwn("open",{marker,...ports}),isDone=open.length>0||hasPassed,[issue,...copies]=isDone?open:await findOwn("closed",{marker,...ports}),plan=function planIssue(input){const{issue,hasPassed}=input
if(void 0===issue)return hasPassed?{kind:"none"}:{kind:"create"}
if((0,github_marker.qB)(issue.marker,input.marker)>0)return{kind:"keep",issue,why:"newer"}
if(hasPassed)return issue.isOpen?{kind:"close",issue,isWorse:!1}:{kind:"none"}
if(!issue.isOpen)return{kind:"reopen",issue,isWorse:!0}
const same=(0,github_marker.RC)(input.bodyWith(issue.marker,issue))
return(0,github_marker.RC)(issue.body)===same?{kind:"keep",issue,why:"unchanged"}:{kind:"update",issue,isWorse:input.isWorse(issue)}}({issue,marker,hasPassed,isWorse:before=>newTroubles(edition.troubles,before).length>0,bodyWith:edition.bodyWith})
if("create"!==plan.kind){await async function carryOut(plan,edition,{issues}){const{title,marker}=edition
if("none"===plan.kind||"keep"===plan.kind)return
const{kind,issue}=plan,{number}=issue
if("close"===kind)await issues.commentOnIssue(number,edition.passed)
else if(plan.isWorse){const before=issue.isOpen?issue:{known:new Set,isCut:!1}
await issues.commentOnIssue(number,edition.worse(newTroubles(edition.troubles,before)))}const state="close"===kind?"closed":"open"
await issues.updateIssue(number,{title,body:edition.bodyWith(marker,issue),..."update"===kind?{}:{state}})}(plan,edition,ports)
ports.log.info(function describe(plan){switch(plan.kind){case"none":return"No issue, because nothing is wrong"
case"keep":return`Issue #${plan.issue.number} ${"newer"===plan.why?"is of a later run and was not changed":"is up to date"}`
case"update":return`Updated issue #${plan.issue.number}${plan.isWorse?", with a comment on what is worse":""}`
case"reopen":return`Opened issue #${plan.issue.number} again`
case"close":return`Closed issue #${plan.issue.number}: all images passed`
default:return(0,errors.xb)(plan)}}(plan))
for(const{number,title,body,isOpen}of copies)isOpen&&await ports.issues.updateIssue(number,{title,body,state:"closed"})}else ports.log.info(`Created issue #${await async function createIssue(edition,{issues}){const{title,marker}=edition,issue={title,body:edition.bodyWith(marker,void 0)}
try{return await issues.createIssue(issue)}catch(error){if(!(error instanceof errors.y_&&(void 0===error.status||error.status>=500)))throw error
const[present]=await findOwn("open",{issues,marker})
return present?.number??issues.createIssue(issue)}}(edition,ports)}`)}(function editionOf(given,options){const{hash,store,context}=options,{workflow,job,runId,runAttempt,runNumber,sha}=context,{outcomes,name}=store.redact({outcomes:given,name:options.key||`${workflow} ${job}`}),redacted=body=>store.redact({body}).body,marker={key:`recheck ${name}`,runId,runAttempt,runNumber,sha},run={context,name},troubles=function troublesOf(images,hash){const named=(0,report_outcome.md)(images).filter(outcome=>"passed"!==(0,report_outcome.u8)(outcome)).map(outcome=>{const image=(0,report_outcome.Wm)(outcome)
return{outcome,trouble:(parts,finding)=>({item:hash(JSON.stringify([image,...parts])).slice(0,HASH_LENGTH),image,outcome,...void 0===finding?{}:{finding}})}})
return[...named.flatMap(({outcome,trouble})=>[trouble(["open"]),...brokenRules(outcome).map(kind=>trouble(["failed",kind]))]),...named.flatMap(({outcome,trouble})=>function failedFindings(outcome){return"judged"===outcome.kind&&"failed"===(0,report_outcome.u8)(outcome)?(0,breaking_findings.e)(outcome.report):[]}(outcome).map(finding=>trouble(["finding",finding.id,finding.package],finding)))]}(outcomes.images,hash)
return{hasPassed:"passed"===(0,report_outcomes.Mk)(outcomes.images),troubles,marker,title:redacted(renderIssueTitle(outcomes,name)),bodyWith:(marker,issue)=>redacted(function renderIssue(outcomes,options){const{run,marker,state}=options,document=(0,render_document.r)(outcomes,{limits:LIMITS}),about=`Kept by the re-check “${(0,render_escape.FV)(run.name,markdown.JA)}”, which closes it when all images pass and opens it again when one does not`
return(0,markdown.VC)({...document,head:[(0,github_marker.Bd)(marker),state,"",...document.head],foot:["",`<sub>${runLink(run.context,marker)} · ${about}</sub>`,""]},{maxBytes:comment.pJ})}(outcomes,{run,marker,state:renderIssueState(troubles,!0===issue?.isOpen?issue.known:void 0)})),passed:redacted(renderPassed({run,marker})),worse:troubles=>redacted(function renderWorse(troubles,options){const images=[...Map.groupBy(troubles,({image})=>image).values()]
return(0,markdown.VC)({head:[`**Something is worse** · ${runLink(options.run.context,options.marker)}`],sections:[(0,markdown.mN)(images.flatMap(imageLine),{noun:"image"})],foot:[""]},{maxBytes:comment.pJ})}(troubles,{run,marker}))}}(outcomes,{...notice,...ports,context}),{issues,log})}catch(error){if(error instanceof errors.cc)return
const why=error instanceof errors.y_?function describeIssueRefusal(error,context){const{message,status,isFromGitHub}=error
return 410===status?`${message}. Issues are turned off in this repository: turn them on in its settings, or set "issue" to off`:403!==status&&404!==status?message:isFromGitHub?`${message}. ${context.isFork?"The pull request comes from a fork, and GitHub gives such runs a token that can only read":`The token lacks a permission; GitHub accepts ${error.acceptedPermissions||"issues=write"}`}: add "permissions: issues: write" to the job that calls this, or set "issue" to off`:`${message}. The token may not write issues, or they are turned off in this repository: allow them, or set "issue" to off`}(error,context):(0,errors.gJ)(error)
log.warning(`There is no up-to-date issue about the images: ${why}`)}else log.info("No issue, because there is no repository or no token to write it with")}async function findOwn(state,{issues,marker}){const marked=markedIssues(await issues.fetchIssues(state))
return 0===marked.length?[]:function ownIssues(issues,by){return markedIssues(issues).filter(({author,marker})=>(0,sticky.Av)(author,by.login)&&marker.key===by.marker.key&&(0,github_marker.gn)(marker,by.marker)).toSorted((a,b)=>(0,github_marker.qB)(b.marker,a.marker)||a.number-b.number)}(marked,{login:await issues.fetchLogin(),marker})}})}

