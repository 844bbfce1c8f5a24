export const id=425
export const ids=[425]
export const modules={7441:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_V:()=>GATHER_LIMIT,eI:()=>COPY_LIMIT,eJ:()=>LOGIN_LIMIT,kX:()=>ADMIN_LIMIT})
const LOGIN_LIMIT={callTimeoutMs:()=>4e4}
const COPY_LIMIT={callTimeoutMs:()=>12e4}
const GATHER_LIMIT={callTimeoutMs:()=>12e4}
const ADMIN_LIMIT={callTimeoutMs:()=>6e4}},51701:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>reportContradiction})
var _severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73002)
const COMPARED_SEVERITIES=_severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.filter(severity=>severity!=="negligible")
function reportContradiction(overview,findings){if(overview.total===void 0)return"Harbor says the scan succeeded, but gives no summary that its report could be compared with"
if(overview.total>0&&findings.length===0)return`Harbor counted ${overview.total} findings, but its report lists none`
const lost=COMPARED_SEVERITIES.find(severity=>(overview.counts?.[severity]??0)>0&&!findings.some(finding=>finding.severity===severity))
if(lost!==void 0)return`Harbor counted ${overview.counts?.[lost]} findings of severity ${(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.JE)(lost)}, but its report lists none of them`
const{severity}=overview
if(severity===void 0||severity==="unknown"||severity==="negligible")return
const isMatched=findings.some(finding=>finding.severity!=="unknown"&&(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.du)(finding.severity,severity))
return isMatched?void 0:`Harbor says the worst severity is ${(0,_severity_js__WEBPACK_IMPORTED_MODULE_0__.JE)(severity)}, but its report lists nothing of it`}},9409:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{S:()=>awaitScan})
var errors=__webpack_require__(85096)
var digest=__webpack_require__(73729)
const CHILDREN_EVERY_MS=15e3
const MS_PER_CHILD=1e3
function needsChildren(index){const{overview,before,sinceMs,openChildren}=index
if(overview===void 0||!isUnderWay(overview)||sinceMs>=CHILDREN_EVERY_MS)return true
return hasMoved(before,overview)&&sinceMs>=openChildren*MS_PER_CHILD}function hasMoved(before,now){return before?.status!==now?.status||before?.completePercent!==now?.completePercent||before?.reportId!==now?.reportId}function isUnderWay({status}){return status==="Running"||status==="Pending"||status==="Scheduled"}var scan_overview=__webpack_require__(87958)
var format=__webpack_require__(52764)
var poll_until=__webpack_require__(75747)
var scan_platforms=__webpack_require__(17029)
var permission=__webpack_require__(55739)
var consistency=__webpack_require__(51701)
const LEAST_PATIENCE_MS=3e4
const PATIENCE_FACTOR=3
function isStuck(siblings){const{quietMs,slowestSiblingMs,remainingMs}=siblings
if(slowestSiblingMs===void 0||remainingMs<slowestSiblingMs)return false
return quietMs>=Math.max(LEAST_PATIENCE_MS,PATIENCE_FACTOR*slowestSiblingMs)}const AUTOMATIC_SCAN_GRACE_MS=6e3
const NEW_TRACK={starts:0,failures:0,stops:0,sawRunning:false}
function isSuperseded(overview,track){return(0,scan_overview.aq)(overview)===track.superseded}function decideScanStep(input){const{overview,track,policy}=input
const started={...track,starts:track.starts+1}
if(overview===void 0){if(track.starts>0)return{kind:"wait",track}
if(policy.mode==="always")return{kind:"start",why:"a fresh scan was asked for",track:started}
if(input.elapsedMs<AUTOMATIC_SCAN_GRACE_MS)return{kind:"wait",track}
return{kind:"start",why:"Harbor did not start one by itself",track:started}}if(isSuperseded(overview,track))return{kind:"wait",track}
const superseded=(0,scan_overview.aq)(overview)
const isFromBefore=track.starts===0&&!track.sawRunning
const fresh={kind:"start",why:"a fresh scan was asked for",track:{...started,superseded}}
switch(overview.status){case"Pending":case"Scheduled":case"Running":case"Unrecognised":{const seen={...track,sawRunning:true}
const mayRepeat=track.failures<policy.retries&&track.stops<policy.retries
return mayRepeat&&isStuck(input.siblings)?{kind:"stop",track:{...seen,stops:track.stops+1}}:{kind:"wait",track:seen}}case"Success":return policy.mode==="always"&&isFromBefore?fresh:{kind:"finished",overview}
case"Error":case"Stopped":{if(isFromBefore)return policy.mode==="always"?fresh:{...fresh,why:`the last one ended in ${overview.status}`}
const failures=track.failures+1
if(failures>policy.retries)return{kind:"failed",overview}
return{kind:"start",why:`the last one ended in ${overview.status} (retry ${failures} of ${policy.retries})`,track:{...started,failures,superseded}}}}}const LAST_LINES=4
const MAX_CHARACTERS=900
function tailOfScanLog(log){const lines=log.split(/\r?\n/).filter(line=>line.trim()!=="")
const errors=lines.filter(line=>/\[(ERROR|FATAL)\]/.test(line))
const tail=(errors.length>0?errors:lines).slice(-LAST_LINES).map(line=>line.replace(/^\S+ \[[A-Z]+\] \[[^\]]*\]: /,"")).join(" | ")
return tail.length<=MAX_CHARACTERS?tail:`…${tail.slice(-MAX_CHARACTERS)}`}async function fetchScanLogTail(scan,harbor){if(scan.reportId==="")return"Harbor keeps no log of it"
try{return tailOfScanLog(await harbor.fetchScanLog(scan.repository,scan))||"its log is empty"}catch(error){if(error instanceof errors.cc)throw error
return(0,errors.SA)(error)?`see its log in Harbor (with ${(0,permission.bL)({resource:"scan",action:"read"})} the robot could show it here)`:`its log could not be read (${(0,errors.gJ)(error)})`}}function newTarget(platform){return{platform:platform.platform,digest:platform.digest,doubt:platform.doubt,track:NEW_TRACK,overview:void 0,tookMs:void 0,succeededAt:void 0,outcome:{kind:"open",because:"not scanned"}}}function openState(target){if(target.succeededAt!==void 0&&target.outcome.kind==="open")return target.outcome.because
const{overview,track}=target
if(overview===void 0)return track.starts>0?"asked for, not listed yet":"no scan yet"
return isSuperseded(overview,track)?"asked for, not begun yet":overview.status}function isInProgress({overview}){return overview!==void 0&&!(0,scan_overview.hY)(overview)}function hasBegun({overview,track}){if(overview===void 0||isSuperseded(overview,track))return false
return overview.status!=="Pending"&&overview.status!=="Scheduled"}function isWithoutScan({overview,track}){return overview===void 0&&track.starts===0}function platformScan(target){return{platform:target.platform,digest:target.digest,isComplete:target.outcome.kind==="complete",findings:target.outcome.kind==="complete"?target.outcome.findings:[],...target.overview===void 0?{}:{overview:target.overview}}}function describeInterruption(error,targets){const open=targets.filter(({outcome,overview})=>outcome.kind==="open"&&overview!==void 0&&!(0,scan_overview.hY)(overview))
const states=open.map(target=>`${target.platform} was ${openState(target)}`).join(", ")
const known=states===""?"":`; when Harbor last answered, ${states}`
if(error instanceof errors.cc)return`the job was cancelled while waiting for the scan${known}`
if(error instanceof errors.dr)return`${error.message}${known}`
throw error}const REPORT_PATIENCE_MS=6e4
const ABOUT_ONE_ARTIFACT=new Set([200,400,404,422])
async function pollAlone(run,target){try{return await pollTarget(run,target)}catch(error){if(!(error instanceof errors.dr&&ABOUT_ONE_ARTIFACT.has(error.status??0)))throw error
endWithout(run,{target,message:error.message})
return true}}function endWithout(run,end){const{target,message}=end
target.outcome={kind:"could-not-tell",message}
run.ports.log.warning(`${target.platform}: ${message}`)}async function pollTarget(run,target){const{input,ports,harbor}=run
const artifact=run.fetched.get(target.digest)??await harbor.fetchArtifact(input.repository,target.digest)
if(artifact===void 0)throw(0,scan_platforms.kq)(input.repository,target.digest)
if(target.digest===input.digest)run.root={artifact,at:ports.clock.now()}
const before=target.overview?.status
target.overview=artifact.overview
const step=decideScanStep({overview:artifact.overview,track:target.track,elapsedMs:ports.clock.now()-run.startedAt,policy:{mode:input.mode,retries:input.retries},siblings:siblingProgress(run)})
switch(step.kind){case"wait":target.track=step.track
target.succeededAt=void 0
if(before===artifact.overview?.status)return false
ports.log.info(`${target.platform}: ${openState(target)}`)
return true
case"start":await startScan(run,{target,why:step.why})
target.track=step.track
return true
case"stop":target.track=step.track
await stopScan(run,target)
return true
case"failed":endWithout(run,{target,message:await failureMessage(run,target)})
return true
case"finished":return readReport(run,{target,overview:step.overview})}}function siblingProgress(run){const now=run.ports.clock.now()
const finished=run.targets.flatMap(({tookMs})=>tookMs??[])
return{quietMs:now-run.progressAt,slowestSiblingMs:finished.length===0?void 0:Math.max(...finished),remainingMs:run.deadline-now}}async function stopScan(run,target){const{log}=run.ports
const{quietMs,slowestSiblingMs=0}=siblingProgress(run)
const hangs=`${target.platform}: stuck in ${openState(target)}: no progress for ${(0,format.Xo)(quietMs/1e3)}, while the others took ${(0,format.Xo)(slowestSiblingMs/1e3)} at most`
try{await run.harbor.stopScan(run.input.repository,target.digest)
log.warning(`${hangs}; stopping it to start it again`)}catch(error){if(!(0,errors.SA)(error))throw error
log.warning(`${hangs}; with the permission ${(0,permission.bL)({resource:"scan",action:"stop"})} the robot could start it again`)}}async function startScan(run,start){const{target,why}=start
if(target.overview?.status==="Error")run.ports.log.warning(`${target.platform}: the scan failed: ${await scanLogTail(run,target)}`)
const answer=await run.harbor.startScan(run.input.repository,target.digest)
run.queuedAt=run.ports.clock.now()
if(typeof answer!=="string"){const doubt=target.doubt===void 0?"":`; ${target.doubt}`
endWithout(run,{target,message:`Harbor does not scan it: ${answer.refusal}${doubt}`})
return}run.ports.log.info(answer==="started"?`${target.platform}: started a scan, because ${why}`:`${target.platform}: a scan is under way already`)}async function readReport(run,found){const{target,overview}=found
const{clock,log}=run.ports
const{repository,hasDescriptions=true}=run.input
const report=await run.harbor.fetchVulnerabilities(repository,target,{hasDescriptions})
const problem=report===void 0?"Harbor says the scan succeeded, but gives no report":(0,consistency.E)(overview,report.findings)
if(report!==void 0&&problem===void 0){target.outcome={kind:"complete",findings:report.findings}
target.tookMs=Math.max((overview.durationSeconds??0)*1e3,clock.now()-run.startedAt)
const took=overview.durationSeconds===void 0?"":` in ${(0,format.Xo)(overview.durationSeconds)}`
log.info(`${target.platform}: scanned${took}, ${(0,format.LS)(report.findings.length,"finding")}`)
return true}target.succeededAt??=clock.now()
target.outcome={kind:"open",because:problem??""}
if(clock.now()-target.succeededAt<REPORT_PATIENCE_MS)return false
target.outcome={kind:"could-not-tell",message:problem??""}
return true}async function failureMessage(run,target){const status=target.overview?.status??""
const scans=(0,format.LS)(target.track.failures+1,"scan")
if(status==="Stopped")return`${scans} ended in Stopped: a user or Harbor stopped the scanner`
return`${scans} ended in Error: ${await scanLogTail(run,target)}`}function scanLogTail({input,harbor},{digest,overview}){const{repository}=input
return fetchScanLogTail({repository,digest,reportId:overview?.reportId??""},harbor)}var intervals=__webpack_require__(23217)
const LEAST_SCAN_MS=2e3
const LIKELY={from:.85,to:1.15}
const ROUNDING_MS=1e3
const FACTOR={early:3,likely:.85}
const LONGEST_EARLY_MS=5e3
const LOOKS_PER_SECOND=10
function nextLookMs(outlook){const share=outlook.images*1e3/LOOKS_PER_SECOND
const pause=Math.max(share,Math.round(pauseMs(outlook)))
return outlook.untilStartMs>0?Math.min(pause,outlook.untilStartMs):pause}function pauseMs(outlook){if(outlook.reportLateMs!==void 0)return intervals.f.scan(outlook.reportLateMs)
const usual=intervals.f.scan(outlook.waitedMs)
const least=outlook.isQueued?LEAST_SCAN_MS:0
return Math.max(least,byEarlierScans(outlook,usual))}function byEarlierScans({ageMs,earlierMs},usual){if(earlierMs.length===0)return usual
const from=Math.min(...earlierMs)*LIKELY.from-ROUNDING_MS
const to=Math.max(...earlierMs)*LIKELY.to+ROUNDING_MS
const likely=usual*FACTOR.likely
if(ageMs<from)return Math.max(likely,Math.min(usual*FACTOR.early,LONGEST_EARLY_MS,from-ageMs))
return ageMs<=to?likely:usual}function newRun(input,ports){const{clock}=ports
const startedAt=clock.now()
const deadline=startedAt+input.timeoutMs
return{input,ports,harbor:ports.connect({callTimeoutMs:()=>deadline-clock.now()}),startedAt,deadline,targets:[],skipped:[],fetched:new Map,projectId:void 0,root:void 0,children:void 0,progressAt:startedAt,queuedAt:startedAt,earlierSeconds:void 0,isIndexSilent:false,isScannerChecked:false,scannerTrouble:void 0}}function openTargets(run){return run.targets.filter(({outcome})=>outcome.kind==="open")}function scan_run_pauseMs(run){const now=run.ports.clock.now()
const open=openTargets(run)
const waitedMs=now-run.startedAt
const late=open.flatMap(({succeededAt})=>succeededAt===void 0?[]:now-succeededAt)
return nextLookMs({waitedMs,isQueued:!open.some(hasBegun),ageMs:ageMs(run,now),earlierMs:(run.earlierSeconds??[]).map(seconds=>seconds*1e3),reportLateMs:late.length===0?void 0:Math.min(...late),untilStartMs:open.some(isWithoutScan)?Math.max(0,AUTOMATIC_SCAN_GRACE_MS-waitedMs):0,images:run.ports.waits.images})}function ageMs({root,queuedAt},now){const{answeredAt,overview}=root?.artifact??{}
const ageThen=Date.parse(answeredAt??"")-Date.parse(overview?.startTime??"")
const hasEnded=(overview?.endTime??"")!==""&&overview?.status!=="Running"
if(root===void 0||hasEnded||Number.isNaN(ageThen))return now-queuedAt
return Math.max(0,ageThen)+now-root.at}var scanner=__webpack_require__(80428)
const HEARTBEAT_MS=3e4
const SCANNER_AFTER_MS=45e3
const HISTORY_AFTER_MS=12e3
const HISTORY_LIMIT_MS=2e3
async function awaitScan(input,ports){const{clock,waits}=ports
const run=newRun(input,ports)
const couldNotTell=[]
waits.images+=1
try{await findTargets(run)
await pollUntilDone(run)}catch(error){couldNotTell.push({kind:"could-not-tell",message:describeInterruption(error,run.targets)})}finally{waits.images-=1}for(const target of run.targets){const{outcome,platform}=target
if(outcome.kind==="complete")continue
const message=outcome.kind==="open"?timeoutMessage(run,target):outcome.message
if(outcome.kind==="open"&&couldNotTell.some(reason=>reason.platform===void 0))continue
couldNotTell.push({kind:"could-not-tell",platform,message})}return{platforms:run.targets.map(platformScan),skipped:run.skipped,couldNotTell,waitedSeconds:Math.round((clock.now()-run.startedAt)/100)/10,...run.projectId===void 0?{}:{projectId:run.projectId}}}async function findTargets(run){const{root,platforms,skipped}=await(0,scan_platforms.jf)(run.input,run.harbor)
const seconds=root.overview===void 0?void 0:(0,scan_overview.tY)(root.overview)
run.root={artifact:root,at:run.ports.clock.now()}
if(seconds!==void 0)run.earlierSeconds=[seconds]
for(const part of skipped){run.skipped.push(part)
run.ports.log.info(`${part.platform} (${(0,digest.VK)(part.digest)}) is not judged: ${part.reason}`)}if(platforms.length===0)throw(0,scan_platforms.UG)(run.input.digest,skipped)
for(const platform of platforms){run.projectId??=platform.artifact.projectId
run.targets.push(newTarget(platform))
run.fetched.set(platform.digest,platform.artifact)}run.input.onPlatforms?.(platforms)}async function pollUntilDone(run){const{clock,log}=run.ports
let saidAt=clock.now()
const look=async()=>{const hasChanged=await lookAtImage(run)
const waiting=openTargets(run)
if(waiting.length===0)return waiting
await askOfLongWait(run,waiting)
if(hasChanged){saidAt=clock.now()
run.progressAt=saidAt}if(clock.now()-saidAt>=HEARTBEAT_MS){saidAt=clock.now()
const names=waiting.map(target=>`${target.platform} (${openState(target)})`).join(", ")
log.info(`Still waiting after ${(0,format.Xo)((saidAt-run.startedAt)/1e3)} for ${names}`)}return waiting}
await(0,poll_until.g)({look,isDone:waiting=>waiting.length===0,interval:()=>scan_run_pauseMs(run),deadline:run.deadline,clock})}async function lookAtImage(run){const open=openTargets(run)
const index=await lookAtIndex(run,open)
if(index==="unchanged"||index==="moved")return index==="moved"
run.children={overview:run.root?.artifact.overview,at:run.ports.clock.now()}
const changes=await Promise.all(open.map(target=>pollAlone(run,target)))
run.fetched.clear()
return changes.includes(true)}async function lookAtIndex(run,open){const{input,harbor,ports,children,root}=run
const isKnown=run.targets.every(({digest})=>digest!==input.digest)&&open.every(isInProgress)
if(!isKnown||children===void 0||run.isIndexSilent)return"ask-children"
const artifact=await harbor.fetchArtifact(input.repository,input.digest)
if(artifact===void 0)throw(0,scan_platforms.kq)(input.repository,input.digest)
const{overview}=artifact
const now=ports.clock.now()
run.root={artifact,at:now}
if(overview===void 0)run.isIndexSilent=true
const sinceMs=now-children.at
if(needsChildren({overview,before:children.overview,sinceMs,openChildren:open.length}))return"ask-children"
return hasMoved(root?.artifact.overview,overview)?"moved":"unchanged"}async function askOfLongWait(run,waiting){const waitedMs=run.ports.clock.now()-run.startedAt
if(!run.isScannerChecked&&(waitedMs>=SCANNER_AFTER_MS||!waiting.some(isInProgress))){run.isScannerChecked=true
await checkScanner(run,waiting)}if(waitedMs>=HISTORY_AFTER_MS)run.earlierSeconds??=await fetchEarlierSeconds(run)}async function fetchEarlierSeconds(run){const{clock,connect}=run.ports
const harbor=connect({callTimeoutMs:()=>Math.min(HISTORY_LIMIT_MS,run.deadline-clock.now())})
try{return await harbor.fetchScanDurations(run.input.repository)}catch(error){if(error instanceof errors.dr)return[]
throw error}}async function checkScanner(run,waiting){const{project}=run.input.repository
const trouble=await(0,scanner.g)(project,run.harbor)
if(trouble===void 0)return
if(trouble.kind==="none"&&!waiting.some(isInProgress))throw new errors.dr(trouble.message)
run.scannerTrouble=trouble.message
run.ports.log.warning(trouble.message)}function timeoutMessage(run,target){const limit=(0,format.Xo)(run.input.timeoutMs/1e3)
const trouble=run.scannerTrouble===void 0?"":`; ${run.scannerTrouble}`
return`no finished scan within ${limit}; the last state was: ${openState(target)}${trouble}`}},80428:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{W:()=>fetchScannerName,g:()=>fetchScannerTrouble})
var errors=__webpack_require__(85096)
function findScannerTrouble(state,project){if(state==="unknown")return
if(state==="missing")return{kind:"none",message:`Harbor has no scanner for project "${project}"; an administrator can add one under Administration, Interrogation Services`}
if(state.isDisabled)return{kind:"none",message:`the scanner "${state.name}" of project "${project}" is disabled; an administrator can enable it under Administration, Interrogation Services`}
if(state.health===""||state.health==="healthy")return
return{kind:"unhealthy",message:`Harbor calls the scanner "${state.name}" of project "${project}" ${state.health}: it does not answer Harbor`}}async function fetchScannerTrouble(project,harbor){try{return findScannerTrouble(await harbor.fetchScanner(project),project)}catch(error){if(error instanceof errors.dr)return
throw error}}async function fetchScannerName(project,harbor){try{const state=await harbor.fetchScanner(project)
return typeof state==="string"||state.scanner===void 0?[]:[state.scanner]}catch(error){if(error instanceof errors.dr)return[]
throw error}}}}

