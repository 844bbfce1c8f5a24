export const id=9222
export const ids=[9222]
export const modules={7441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_V:()=>GATHER_LIMIT,eI:()=>COPY_LIMIT,eJ:()=>LOGIN_LIMIT,kX:()=>ADMIN_LIMIT})
const LOGIN_LIMIT={callTimeoutMs:()=>4e4},COPY_LIMIT={callTimeoutMs:()=>12e4},GATHER_LIMIT={callTimeoutMs:()=>12e4},ADMIN_LIMIT={callTimeoutMs:()=>6e4}}),71962:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>describeRobotEnd})
var _day_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(35721),_text_format_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52764)
const WARNING_DAYS=14
function describeRobotEnd({endsAt,now}){const left=endsAt-now,day=(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__.im)(endsAt)
if(left<=0)return{text:`expired on ${day}`,isSoon:!0}
const days=Math.floor(left/_day_js__WEBPACK_IMPORTED_MODULE_1__.s)
return{text:`expires on ${day}, ${0===days?"in less than a day":`in ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__.LS)(days,"day")}`}`,isSoon:left<=WARNING_DAYS*_day_js__WEBPACK_IMPORTED_MODULE_1__.s}}}),51701:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>reportContradiction})
var _severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73002)
const COMPARED_SEVERITIES=_severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.filter(severity=>"negligible"!==severity)
function reportContradiction(overview,findings){if(void 0===overview.total)return"Harbor says the scan succeeded, but gives no summary that its report could be compared with"
if(overview.total>0&&0===findings.length)return`Harbor counted ${overview.total} findings, but its report lists none`
const lost=COMPARED_SEVERITIES.find(severity=>(overview.counts?.[severity]??0)>0&&!findings.some(finding=>finding.severity===severity))
if(void 0!==lost)return`Harbor counted ${overview.counts?.[lost]} findings of severity ${(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.JE)(lost)}, but its report lists none of them`
const{severity}=overview
return void 0!==severity&&"unknown"!==severity&&"negligible"!==severity?findings.some(finding=>"unknown"!==finding.severity&&(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.du)(finding.severity,severity))?void 0:`Harbor says the worst severity is ${(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.JE)(severity)}, but its report lists nothing of it`:void 0}}),9409:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>awaitScan})
var errors=__webpack_require__(85096),digest=__webpack_require__(73729)
const CHILDREN_EVERY_MS=15e3,MS_PER_CHILD=1e3
function hasMoved(before,now){return before?.status!==now?.status||before?.completePercent!==now?.completePercent||before?.reportId!==now?.reportId}var scan_overview=__webpack_require__(87958),format=__webpack_require__(52764),poll_until=__webpack_require__(75747),scan_platforms=__webpack_require__(17029),permission=__webpack_require__(55739),consistency=__webpack_require__(51701)
const LEAST_PATIENCE_MS=3e4,PATIENCE_FACTOR=3,AUTOMATIC_SCAN_GRACE_MS=6e3,NEW_TRACK={starts:0,failures:0,stops:0,sawRunning:!1}
function isSuperseded(overview,track){return(0,scan_overview.aq)(overview)===track.superseded}const LAST_LINES=4,MAX_CHARACTERS=900
function newTarget(platform){return{platform:platform.platform,digest:platform.digest,doubt:platform.doubt,track:NEW_TRACK,overview:void 0,tookMs:void 0,succeededAt:void 0,outcome:{kind:"open",because:"not scanned"}}}function openState(target){if(void 0!==target.succeededAt&&"open"===target.outcome.kind)return target.outcome.because
const{overview,track}=target
return void 0===overview?track.starts>0?"asked for, not listed yet":"no scan yet":isSuperseded(overview,track)?"asked for, not begun yet":overview.status}function isInProgress({overview}){return void 0!==overview&&!(0,scan_overview.hY)(overview)}function hasBegun({overview,track}){return void 0!==overview&&!isSuperseded(overview,track)&&"Pending"!==overview.status&&"Scheduled"!==overview.status}function isWithoutScan({overview,track}){return void 0===overview&&0===track.starts}function platformScan(target){return{platform:target.platform,digest:target.digest,isComplete:"complete"===target.outcome.kind,findings:"complete"===target.outcome.kind?target.outcome.findings:[],...void 0===target.overview?{}:{overview:target.overview}}}function describeInterruption(error,targets){const states=targets.filter(({outcome,overview})=>"open"===outcome.kind&&void 0!==overview&&!(0,scan_overview.hY)(overview)).map(target=>`${target.platform} was ${openState(target)}`).join(", "),known=""===states?"":`; when Harbor last answered, ${states}`
if(error instanceof errors.cc)return`the job was cancelled while waiting for the scan${known}`
if(error instanceof errors.dr)return`${error.message}${known}`
throw error}const REPORT_PATIENCE_MS=6e4,ABOUT_ONE_ARTIFACT=new Set([200,400,404,422])
function endWithout(run,end){const{target,message}=end
target.outcome={kind:"could-not-tell",message}
run.ports.log.warning(`${target.platform}: ${message}`)}function siblingProgress(run){const now=run.ports.clock.now(),finished=run.targets.flatMap(({tookMs})=>tookMs??[])
return{quietMs:now-run.progressAt,slowestSiblingMs:0===finished.length?void 0:Math.max(...finished),remainingMs:run.deadline-now}}async function failureMessage(run,target){const status=target.overview?.status??"",scans=(0,format.LS)(target.track.failures+1,"scan")
return"Stopped"===status?`${scans} ended in Stopped: a user or Harbor stopped the scanner`:`${scans} ended in Error: ${await scanLogTail(run,target)}`}function scanLogTail({input,harbor},{digest,overview}){const{repository}=input
return async function fetchScanLogTail(scan,harbor){if(""===scan.reportId)return"Harbor keeps no log of it"
try{return function tailOfScanLog(log){const lines=log.split(/\r?\n/).filter(line=>""!==line.trim()),errors=lines.filter(line=>/\[(ERROR|FATAL)\]/.test(line)),tail=(errors.length>0?errors:lines).slice(-LAST_LINES).map(line=>line.replace(/^\S+ \[[A-Z]+\] \[[^\]]*\]: /,"")).join(" | ")
return tail.length<=MAX_CHARACTERS?tail:`…${tail.slice(-MAX_CHARACTERS)}`}(await harbor.fetchScanLog(scan.repository,scan))||"its log is empty"}catch(error){if(error instanceof errors.cc)throw error
return(0,errors.SA)(error)?`see its log in Harbor (with ${(0,permission.bL)({resource:"scan",action:"read"})} the robot could show it here)`:`its log could not be read (${(0,errors.gJ)(error)})`}}({repository,digest,reportId:overview?.reportId??""},harbor)}var intervals=__webpack_require__(23217)
const LEAST_SCAN_MS=2e3,LIKELY={from:.85,to:1.15},ROUNDING_MS=1e3,FACTOR={early:3,likely:.85},LONGEST_EARLY_MS=5e3,LOOKS_PER_SECOND=10
function openTargets(run){return run.targets.filter(({outcome})=>"open"===outcome.kind)}function ageMs({root,queuedAt},now){const{answeredAt,overview}=root?.artifact??{},ageThen=Date.parse(answeredAt??"")-Date.parse(overview?.startTime??"")
return void 0===root||""!==(overview?.endTime??"")&&"Running"!==overview?.status||Number.isNaN(ageThen)?now-queuedAt:Math.max(0,ageThen)+now-root.at}var scanner=__webpack_require__(80428)
const HEARTBEAT_MS=3e4,SCANNER_AFTER_MS=45e3,HISTORY_AFTER_MS=12e3,HISTORY_LIMIT_MS=2e3
async function awaitScan(input,ports){const{clock,waits}=ports,run=function newRun(input,ports){const{clock}=ports,startedAt=clock.now(),deadline=startedAt+input.timeoutMs
return{input,ports,harbor:ports.connect({callTimeoutMs:()=>deadline-clock.now()}),startedAt,deadline,targets:[],skipped:[],fetched:new Map,projectId:void 0,root:void 0,children:void 0,progressAt:startedAt,queuedAt:startedAt,earlierSeconds:void 0,isIndexSilent:!1,isScannerChecked:!1,scannerTrouble:void 0}}(input,ports),couldNotTell=[]
waits.images+=1
try{await async function findTargets(run){const{root,platforms,skipped}=await(0,scan_platforms.jf)(run.input,run.harbor),seconds=void 0===root.overview?void 0:(0,scan_overview.tY)(root.overview)
run.root={artifact:root,at:run.ports.clock.now()}
void 0!==seconds&&(run.earlierSeconds=[seconds])
for(const part of skipped){run.skipped.push(part)
run.ports.log.info(`${part.platform} (${(0,digest.VK)(part.digest)}) is not judged: ${part.reason}`)}if(0===platforms.length)throw(0,scan_platforms.UG)(run.input.digest,skipped)
for(const platform of platforms){run.projectId??=platform.artifact.projectId
run.targets.push(newTarget(platform))
run.fetched.set(platform.digest,platform.artifact)}run.input.onPlatforms?.(platforms,root)}(run)
await async function pollUntilDone(run){const{clock,log}=run.ports
let saidAt=clock.now()
await(0,poll_until.g)({look:async()=>{const hasChanged=await async function lookAtImage(run){const open=openTargets(run),index=await async function lookAtIndex(run,open){const{input,harbor,ports,children,root}=run,isKnown=run.targets.every(({digest})=>digest!==input.digest)&&open.every(isInProgress)
if(!isKnown||void 0===children||run.isIndexSilent)return"ask-children"
const artifact=await harbor.fetchArtifact(input.repository,input.digest)
if(void 0===artifact)throw(0,scan_platforms.kq)(input.repository,input.digest)
const{overview}=artifact,now=ports.clock.now()
run.root={artifact,at:now}
void 0===overview&&(run.isIndexSilent=!0)
const sinceMs=now-children.at
return function needsChildren(index){const{overview,before,sinceMs,openChildren}=index
return void 0===overview||!function isUnderWay({status}){return"Running"===status||"Pending"===status||"Scheduled"===status}(overview)||sinceMs>=CHILDREN_EVERY_MS||hasMoved(before,overview)&&sinceMs>=openChildren*MS_PER_CHILD}({overview,before:children.overview,sinceMs,openChildren:open.length})?"ask-children":hasMoved(root?.artifact.overview,overview)?"moved":"unchanged"}(run,open)
if("unchanged"===index||"moved"===index)return"moved"===index
run.children={overview:run.root?.artifact.overview,at:run.ports.clock.now()}
const changes=await Promise.all(open.map(target=>async function pollAlone(run,target){try{return await async function pollTarget(run,target){const{input,ports,harbor}=run,artifact=run.fetched.get(target.digest)??await harbor.fetchArtifact(input.repository,target.digest)
if(void 0===artifact)throw(0,scan_platforms.kq)(input.repository,target.digest)
target.digest===input.digest&&(run.root={artifact,at:ports.clock.now()})
const before=target.overview?.status
target.overview=artifact.overview
const step=function decideScanStep(input){const{overview,track,policy}=input,started={...track,starts:track.starts+1}
if(void 0===overview)return track.starts>0?{kind:"wait",track}:"always"===policy.mode?{kind:"start",why:"a fresh scan was asked for",track:started}:input.elapsedMs<AUTOMATIC_SCAN_GRACE_MS?{kind:"wait",track}:{kind:"start",why:"Harbor did not start one by itself",track:started}
if(isSuperseded(overview,track))return{kind:"wait",track}
const superseded=(0,scan_overview.aq)(overview),isFromBefore=0===track.starts&&!track.sawRunning,fresh={kind:"start",why:"a fresh scan was asked for",track:{...started,superseded}}
switch(overview.status){case"Pending":case"Scheduled":case"Running":case"Unrecognised":{const seen={...track,sawRunning:!0}
return track.failures<policy.retries&&track.stops<policy.retries&&function isStuck(siblings){const{quietMs,slowestSiblingMs,remainingMs}=siblings
return!(void 0===slowestSiblingMs||remainingMs<slowestSiblingMs)&&quietMs>=Math.max(LEAST_PATIENCE_MS,PATIENCE_FACTOR*slowestSiblingMs)}(input.siblings)?{kind:"stop",track:{...seen,stops:track.stops+1}}:{kind:"wait",track:seen}}case"Success":return"always"===policy.mode&&isFromBefore?fresh:{kind:"finished",overview}
case"Error":case"Stopped":{if(isFromBefore)return"always"===policy.mode?fresh:{...fresh,why:`the last one ended in ${overview.status}`}
const failures=track.failures+1
return failures>policy.retries?{kind:"failed",overview}:{kind:"start",why:`the last one ended in ${overview.status} (retry ${failures} of ${policy.retries})`,track:{...started,failures,superseded}}}}}({overview:artifact.overview,track:target.track,elapsedMs:ports.clock.now()-run.startedAt,policy:{mode:input.mode,retries:input.retries},siblings:siblingProgress(run)})
switch(step.kind){case"wait":target.track=step.track
target.succeededAt=void 0
if(before===artifact.overview?.status)return!1
ports.log.info(`${target.platform}: ${openState(target)}`)
return!0
case"start":await async function startScan(run,start){const{target,why}=start
"Error"===target.overview?.status&&run.ports.log.warning(`${target.platform}: the scan failed: ${await scanLogTail(run,target)}`)
const answer=await run.harbor.startScan(run.input.repository,target.digest)
run.queuedAt=run.ports.clock.now()
if("string"!=typeof answer){const doubt=void 0===target.doubt?"":`; ${target.doubt}`
endWithout(run,{target,message:`Harbor does not scan it: ${answer.refusal}${doubt}`})
return}run.ports.log.info("started"===answer?`${target.platform}: started a scan, because ${why}`:`${target.platform}: a scan is under way already`)}(run,{target,why:step.why})
target.track=step.track
return!0
case"stop":target.track=step.track
await async function stopScan(run,target){const{log}=run.ports,{quietMs,slowestSiblingMs=0}=siblingProgress(run),hangs=`${target.platform}: stuck in ${openState(target)}: no progress for ${(0,format.Xo)(quietMs/1e3)}, while the others took ${(0,format.Xo)(slowestSiblingMs/1e3)} at most`
try{await run.harbor.stopScan(run.input.repository,target.digest)
log.warning(`${hangs}; stopping it to start it again`)}catch(error){if(!(0,errors.SA)(error))throw error
log.warning(`${hangs}; with the permission ${(0,permission.bL)({resource:"scan",action:"stop"})} the robot could start it again`)}}(run,target)
return!0
case"failed":endWithout(run,{target,message:await failureMessage(run,target)})
return!0
case"finished":return async function readReport(run,found){const{target,overview}=found,{clock,log}=run.ports,{repository,hasDescriptions=!0}=run.input,report=await run.harbor.fetchVulnerabilities(repository,target,{hasDescriptions}),problem=void 0===report?"Harbor says the scan succeeded, but gives no report":(0,consistency.E)(overview,report.findings)
if(void 0!==report&&void 0===problem){target.outcome={kind:"complete",findings:report.findings}
target.tookMs=Math.max(1e3*(overview.durationSeconds??0),clock.now()-run.startedAt)
const took=void 0===overview.durationSeconds?"":` in ${(0,format.Xo)(overview.durationSeconds)}`
log.info(`${target.platform}: scanned${took}, ${(0,format.LS)(report.findings.length,"finding")}`)
return!0}target.succeededAt??=clock.now()
target.outcome={kind:"open",because:problem??""}
if(clock.now()-target.succeededAt<REPORT_PATIENCE_MS)return!1
target.outcome={kind:"could-not-tell",message:problem??""}
return!0}(run,{target,overview:step.overview})}}(run,target)}catch(error){if(!(error instanceof errors.dr&&ABOUT_ONE_ARTIFACT.has(error.status??0)))throw error
endWithout(run,{target,message:error.message})
return!0}}(run,target)))
run.fetched.clear()
return changes.includes(!0)}(run),waiting=openTargets(run)
if(0===waiting.length)return waiting
await async function askOfLongWait(run,waiting){const waitedMs=run.ports.clock.now()-run.startedAt
if(!run.isScannerChecked&&(waitedMs>=SCANNER_AFTER_MS||!waiting.some(isInProgress))){run.isScannerChecked=!0
await async function checkScanner(run,waiting){const{project}=run.input.repository,trouble=await(0,scanner.g)(project,run.harbor)
if(void 0!==trouble){if("none"===trouble.kind&&!waiting.some(isInProgress))throw new errors.dr(trouble.message)
run.scannerTrouble=trouble.message
run.ports.log.warning(trouble.message)}}(run,waiting)}waitedMs>=HISTORY_AFTER_MS&&(run.earlierSeconds??=await async function fetchEarlierSeconds(run){const{clock,connect}=run.ports,harbor=connect({callTimeoutMs:()=>Math.min(HISTORY_LIMIT_MS,run.deadline-clock.now())})
try{return await harbor.fetchScanDurations(run.input.repository)}catch(error){if(error instanceof errors.dr)return[]
throw error}}(run))}(run,waiting)
if(hasChanged){saidAt=clock.now()
run.progressAt=saidAt}if(clock.now()-saidAt>=HEARTBEAT_MS){saidAt=clock.now()
const names=waiting.map(target=>`${target.platform} (${openState(target)})`).join(", ")
log.info(`Still waiting after ${(0,format.Xo)((saidAt-run.startedAt)/1e3)} for ${names}`)}return waiting},isDone:waiting=>0===waiting.length,interval:()=>function scan_run_pauseMs(run){const now=run.ports.clock.now(),open=openTargets(run),waitedMs=now-run.startedAt,late=open.flatMap(({succeededAt})=>void 0===succeededAt?[]:now-succeededAt)
return function nextLookMs(outlook){const share=1e3*outlook.images/LOOKS_PER_SECOND,pause=Math.max(share,Math.round(function pauseMs(outlook){if(void 0!==outlook.reportLateMs)return intervals.f.scan(outlook.reportLateMs)
const usual=intervals.f.scan(outlook.waitedMs),least=outlook.isQueued?LEAST_SCAN_MS:0
return Math.max(least,function byEarlierScans({ageMs,earlierMs},usual){if(0===earlierMs.length)return usual
const from=Math.min(...earlierMs)*LIKELY.from-ROUNDING_MS,to=Math.max(...earlierMs)*LIKELY.to+ROUNDING_MS,likely=usual*FACTOR.likely
return ageMs<from?Math.max(likely,Math.min(usual*FACTOR.early,LONGEST_EARLY_MS,from-ageMs)):ageMs<=to?likely:usual}(outlook,usual))}(outlook)))
return outlook.untilStartMs>0?Math.min(pause,outlook.untilStartMs):pause}({waitedMs,isQueued:!open.some(hasBegun),ageMs:ageMs(run,now),earlierMs:(run.earlierSeconds??[]).map(seconds=>1e3*seconds),reportLateMs:0===late.length?void 0:Math.min(...late),untilStartMs:open.some(isWithoutScan)?Math.max(0,AUTOMATIC_SCAN_GRACE_MS-waitedMs):0,images:run.ports.waits.images})}(run),deadline:run.deadline,clock})}(run)}catch(error){couldNotTell.push({kind:"could-not-tell",message:describeInterruption(error,run.targets)})}finally{waits.images-=1}for(const target of run.targets){const{outcome,platform}=target
if("complete"===outcome.kind)continue
const message="open"===outcome.kind?timeoutMessage(run,target):outcome.message
"open"===outcome.kind&&couldNotTell.some(reason=>void 0===reason.platform)||couldNotTell.push({kind:"could-not-tell",platform,message})}return{platforms:run.targets.map(platformScan),skipped:run.skipped,couldNotTell,waitedSeconds:Math.round((clock.now()-run.startedAt)/100)/10,...void 0===run.projectId?{}:{projectId:run.projectId}}}function timeoutMessage(run,target){const limit=(0,format.Xo)(run.input.timeoutMs/1e3),trouble=void 0===run.scannerTrouble?"":`; ${run.scannerTrouble}`
return`no finished scan within ${limit}; the last state was: ${openState(target)}${trouble}`}}),80428:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>fetchScannerName,g:()=>fetchScannerTrouble})
var errors=__webpack_require__(85096)
async function fetchScannerTrouble(project,harbor){try{return function findScannerTrouble(state,project){if("unknown"!==state){if("missing"===state)return{kind:"none",message:`Harbor has no scanner for project "${project}"; an administrator can add one under Administration, Interrogation Services`}
if(state.isDisabled)return{kind:"none",message:`the scanner "${state.name}" of project "${project}" is disabled; an administrator can enable it under Administration, Interrogation Services`}
if(""!==state.health&&"healthy"!==state.health)return{kind:"unhealthy",message:`Harbor calls the scanner "${state.name}" of project "${project}" ${state.health}: it does not answer Harbor`}}}(await harbor.fetchScanner(project),project)}catch(error){if(error instanceof errors.dr)return
throw error}}async function fetchScannerName(project,harbor){try{const state=await harbor.fetchScanner(project)
return"string"==typeof state||void 0===state.scanner?[]:[state.scanner]}catch(error){if(error instanceof errors.dr)return[]
throw error}}})}

