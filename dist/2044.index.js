export const id=2044
export const ids=[2044]
export const modules={34758:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var harbor_repository=__webpack_require__(14084),inputs_images=__webpack_require__(35478),reporting=__webpack_require__(81189)
async function readExpectedImages({form,loadListParser,...options}){if(!(0,inputs_images.v9)(form,"expected-images"))return
const listed=await(0,inputs_images.mP)(form,{name:"expected-images",loadParser:loadListParser})
return Promise.all(listed.map(async({repository,tags,dockerfile})=>{const location=void 0===dockerfile?void 0:await(0,reporting.li)(dockerfile,options).catch(()=>{}),place=void 0===location?{}:{location}
return{repository:(0,harbor_repository.sT)(repository),tags,...place}}))}var errors=__webpack_require__(85096),promotion_contradiction=__webpack_require__(84060),report_outcomes=__webpack_require__(74161),outputs=__webpack_require__(2068),report_outcome=__webpack_require__(30546)
function mergeNotes(files){const notes=[...new Set(files.flatMap(({outcomes})=>outcomes.notes??[]))]
return 0===notes.length?{}:{notes}}function rejectForeignReport(outcome,options){if("judged"!==outcome.kind)return outcome
const why=function reasonToReject(report,{runId}){if(""!==runId&&void 0!==report.runId&&report.runId!==runId)return`Its report was made at ${report.generatedAt} by another run (${report.runId}), so it does not count`
const contradiction=(0,promotion_contradiction.P)(report)
return void 0===contradiction?void 0:`Its report contradicts itself: ${contradiction}`}(outcome.report,options)
if(void 0===why)return outcome
const{kind:_,report,...place}=outcome
return{kind:"not-judged",repository:report.image.repository,tags:(0,report_outcome.ad)(outcome),message:why,...place}}function identityOf(outcome){const subject="judged"===outcome.kind?outcome.report.image.reference:outcome.repository
return JSON.stringify([outcome.kind,subject,(0,report_outcome.ad)(outcome).toSorted()])}function chooseOutcome(a,b){const age=timeOf(b)-timeOf(a)
if(0!==age)return age>0?b:a
const order=stateOrder(b)-stateOrder(a)
return 0!==order?order<0?b:a:{outcome:a.outcome,reportFile:a.reportFile||b.reportFile}}function timeOf({outcome}){const time="judged"===outcome.kind?Date.parse(outcome.report.generatedAt):0
return Number.isNaN(time)?Number.MIN_SAFE_INTEGER:time}function stateOrder({outcome}){return report_outcome.$b.indexOf((0,report_outcome.u8)(outcome))}const NO_REPORT="No report of it was found: the job that should judge it failed before, or its artifact is missing"
var save_outcomes=__webpack_require__(40859)
var publish=__webpack_require__(49664),read_inputs=__webpack_require__(79561),report_ports=__webpack_require__(4314)
async function run(host){const request=await async function readReport(context){const{form}=context
form.required("report-file")
const request={paths:form.lines("report-file"),reporting:await(0,reporting.AC)(context),expected:await readExpectedImages(context)}
form.complete()
return request}((0,read_inputs.A)("report",host))
host.setOutputs(await async function publishStored(request,ports){const{paths,expected,reporting}=request,files=await ports.store.readAll(paths,{mayBeEmpty:void 0!==expected}),single=function findSingle([file,...others],{paths,expected}){if(void 0===file||others.length>0||file.path!==paths[0]||void 0!==expected)return
const sole=(0,report_outcomes.xw)(file.outcomes)
if(void 0===sole)return
const contradiction=(0,promotion_contradiction.P)(sole.report)
if(void 0!==contradiction)throw new errors.yo(`the report ${file.path} contradicts itself: ${contradiction}. It is not published`)
return{outcomes:file.outcomes,reportFile:file.path,reportFiles:[]}}(files,request),{outcomes,reportFile,reportFiles}=single??await async function mergeFiles(request,ports){const found=function mergeReports(files,options={}){const location=void 0===options.location?{}:{location:options.location},merged=new Map
for(const{path,outcomes}of files){const sole=(0,report_outcomes.xw)(outcomes),found=void 0===sole?outcomes.images.map(outcome=>({outcome,reportFile:""})):[{outcome:{...sole,...location},reportFile:path}],places=new Map
for(const one of found){const identity=identityOf(one.outcome),place=(places.get(identity)??0)+1
places.set(identity,place)
const key=`${identity} ${place}`,present=merged.get(key)
merged.set(key,void 0===present?one:chooseOutcome(present,one))}}return[...merged.values()]}(request.files,{location:request.location}),runId=0===request.expected.length?"":request.runId,fileOf=new Map(found.map(({outcome,reportFile})=>[rejectForeignReport(outcome,{runId}),reportFile])),images=function addMissingImages(expected,outcomes){const matches=function matchExpected(expected,outcomes){const owners=new Map,claim=(image,tried)=>function candidatesOf(image,outcomes){const isUnjudged=({kind})=>"judged"===kind?0:1
return outcomes.filter(outcome=>{const tags=new Set((0,report_outcome.ad)(outcome))
return(0,report_outcome.B$)(outcome)===image.repository&&image.tags.every(tag=>tags.has(tag))}).toSorted((a,b)=>isUnjudged(a)-isUnjudged(b)||(0,report_outcome.ad)(a).length-(0,report_outcome.ad)(b).length)}(image,outcomes).some(outcome=>{if(tried.has(outcome))return!1
tried.add(outcome)
const owner=owners.get(outcome)
if(void 0!==owner&&!claim(owner,tried))return!1
owners.set(outcome,image)
return!0})
for(const image of expected)claim(image,new Set)
return new Map([...owners].map(([outcome,image])=>[image,outcome]))}(expected,outcomes),used=new Set(matches.values())
return[...expected.map(image=>matches.get(image)??{kind:"not-judged",...image,message:NO_REPORT}),...outcomes.filter(outcome=>!used.has(outcome))]}(request.expected,[...fileOf.keys()]),merged=function unchangedFile(files,images){const[only,...others]=files
if(void 0===only||others.length>0||"single"===only.outcomes.layout)return
const{outcomes,path}=only,said=new Set(outcomes.images)
return said.size===images.length&&images.every(outcome=>said.has(outcome))?{outcomes,reportFile:path}:void 0}(request.files,images)??await async function writeMerged(images,files,ports){const outcomes={generatedAt:new Date(ports.clock.now()).toISOString(),layout:"list",images,...mergeNotes(files)}
return{outcomes,reportFile:await(0,save_outcomes.O)(outcomes,ports)}}(images,request.files,ports),reportFiles=[]
for(const outcome of merged.outcomes.images){const own=fileOf.get(outcome)??"",isWanting=""===own&&"judged"===outcome.kind
reportFiles.push(isWanting?await(0,save_outcomes.O)((0,report_outcomes.Fv)(outcome.report),ports):own)}return{...merged,reportFiles}}({files,expected:expected??[],location:reporting.location,runId:ports.runId},{...ports,log:ports.runner.log})
return{images:"",...(0,outputs.n)(outcomes,{reportFiles}),"report-file":reportFile,...await(0,publish.S)({outcomes,reporting},ports)}}(request,(0,report_ports.x)(host)))}},90177:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{w:()=>createReportStore})
var report_outcomes=__webpack_require__(74161),report_redact=__webpack_require__(26641),document_file=__webpack_require__(17221),report_file=__webpack_require__(18190),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),errors=__webpack_require__(85096),format=__webpack_require__(52764),node_error=__webpack_require__(86272),workspace=__webpack_require__(84982)
async function readReportFiles(paths,options){const reports=[]
for(const path of paths){const files=await listReports(path,options)
for(const file of void 0===options.maxBytes?files:await chooseNewest(files))reports.push({path:file,outcomes:await(0,report_file.CE)(file,options.maxBytes)})}return reports}async function chooseNewest(files){let newest
for(const file of files){const at=await(0,promises_.lstat)((0,workspace.o1)(file)).then(({mtimeMs})=>mtimeMs,()=>0);(void 0===newest||at>newest.at)&&(newest={file,at})}return void 0===newest?[]:[newest.file]}async function listReports(path,options){try{const directory=(0,workspace.o1)(path)
await(0,workspace.Ab)(path,directory)
const there=await(0,promises_.stat)(directory).catch(error=>{if(!(0,node_error.U)(error,"ENOENT"))throw error})
if(void 0===there)return options.mayBeEmpty?[]:[path]
if(!there.isDirectory())return[path]
const files=(await(0,promises_.readdir)(directory,{recursive:!0,withFileTypes:!0})).filter(entry=>/\.json$/i.test(entry.name)&&!entry.isDirectory()).map(entry=>(0,external_node_path_.join)(path,(0,external_node_path_.relative)(directory,entry.parentPath),entry.name)).toSorted(format.n6)
if(files.length>0||options.mayBeEmpty)return files}catch(error){throw new errors.yo(`failed to look for reports in ${path}: ${(0,errors.gJ)(error)}`)}throw new errors.yo(`failed to look for reports in ${path}: there is no *.json in this directory. Was the artifact with the reports downloaded to it?`)}var temporary_path=__webpack_require__(74734)
function createReportStore(options){const{temporaryDirectory,redact}=options
return{readSingle:report_file.tL,readAll:readReportFiles,write:(path,outcomes)=>(0,report_file.u5)(path,{outcomes,redact}),writeDocument:(path,file)=>(0,document_file.f)(path,{...file,redact}),temporaryPath(outcomes,extension){const digest=(0,report_outcomes.xw)(outcomes)?.report.image.digest
return(0,temporary_path.l)(temporaryDirectory,{kind:"report",digest,extension})},redact:value=>(0,report_redact.S)(value,redact)}}},74734:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>temporaryPath})
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760)
function temporaryPath(directory,file){const subject=file.digest?.slice(7,19)??"images"
return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory,`harbor-${file.kind}-${subject}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.${file.extension}`)}},45999:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GN:()=>pinPolicy,d0:()=>formatPolicyReference,tz:()=>parsePolicyReference})
var _github_base_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(10130)
const IN_REPOSITORY=/^([A-Za-z0-9][A-Za-z0-9-]{0,99})\/([A-Za-z0-9._-]{1,100})\/([^@]{1,1000})@(.*)$/,REF=/^(?![-/.])(?!.*(?:\.\.|@\{|\/\/))[^\p{Cc} ~^:?*[\\]{1,255}$/u
function parsePolicyReference(text){const base=(0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.GH)(text)
if(void 0!==base)return{kind:"base",path:base}
const[,owner="",name="",path="",at=""]=IN_REPOSITORY.exec(text)??[]
if(""===owner)return{kind:"file",path:text}
const place={kind:"repository",owner,name,path}
if((0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.WM)(at))return{...place,commit:at}
const colon=at.indexOf(":"),ref=colon<0?at:at.slice(0,colon),commit=colon<0?void 0:at.slice(colon+1)
if(!REF.test(ref)||void 0!==commit&&!(0,_github_base_js__WEBPACK_IMPORTED_MODULE_0__.WM)(commit))throw new Error("the text after @ is not a commit, a branch or a tag, nor a branch or a tag with the full commit it is at, as in v1:<commit>")
return{...place,ref,...void 0===commit?{}:{commit}}}function formatPolicyReference(reference){switch(reference.kind){case"file":return reference.path
case"base":return`base:${reference.path}`
case"repository":{const{owner,name,path,ref,commit=""}=reference
return`${owner}/${name}/${path}@${ref??commit}`}}}function pinPolicy(policy){const reference=parsePolicyReference(policy.source)
return"repository"===reference.kind&&void 0!==reference.ref&&void 0!==policy.commit?`${policy.source}:${policy.commit}`:policy.source}},30546:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$b:()=>IMAGE_STATES,B$:()=>outcomeRepository,Hh:()=>commonState,Sx:()=>describeImages,Wm:()=>outcomeName,ad:()=>outcomeTags,lD:()=>outcomeTitle,mS:()=>reportState,md:()=>worstFirst,sM:()=>commonTitle,u8:()=>outcomeState,w4:()=>withLocation,y5:()=>outcomeMessage})
var _promotion_promotion_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4548),_text_format_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52764),_outcomes_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(74161),_render_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32356),_unused_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(20706)
const IMAGE_STATES=["failed","undecided","not-tagged","unused-exceptions","passed"]
function reportState({verdict,promotion}){return"passed"===verdict.name&&(0,_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_2__.S9)(promotion)?"not-tagged":verdict.name}function outcomeState(outcome){return"judged"===outcome.kind?reportState(outcome.report):"undecided"}function commonState(outcomes){const{images}=outcomes,verdict=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__.Mk)(images)
return"passed"!==verdict?verdict:images.some(outcome=>"not-tagged"===outcomeState(outcome))?"not-tagged":"fail"===(0,_unused_js__WEBPACK_IMPORTED_MODULE_1__.I)(outcomes)?.level?"unused-exceptions":"passed"}function worstFirst(images){const order=outcome=>IMAGE_STATES.indexOf(outcomeState(outcome))
return images.toSorted((a,b)=>order(a)-order(b))}function outcomeRepository(outcome){return"judged"===outcome.kind?outcome.report.image.repository:outcome.repository}function outcomeTags(outcome){if("not-judged"===outcome.kind)return[...new Set(outcome.tags)]
const{image,promotion}=outcome.report
return[...new Set([...image.tags,...promotion?.tags??[]])]}function outcomeName(outcome){const[tag]=outcomeTags(outcome)
return`${outcomeRepository(outcome)}${void 0===tag?"":`:${tag}`}`}function outcomeTitle(outcome){return"judged"===outcome.kind?(0,_render_text_js__WEBPACK_IMPORTED_MODULE_0__.Sw)(outcome.report):"Not judged"}function commonTitle(outcomes){const state=commonState(outcomes)
if("unused-exceptions"===state)return"Passed, but not every exception is needed"
const sole=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__.xw)(outcomes)
return void 0!==sole?(0,_render_text_js__WEBPACK_IMPORTED_MODULE_0__.Sw)(sole.report):"not-tagged"===state?"Passed, but not all tags are set":_render_text_js__WEBPACK_IMPORTED_MODULE_0__.A1[state]}function outcomeMessage(outcome){if("not-judged"===outcome.kind)return outcome.message
const{verdict,promotion}=outcome.report,tagging=void 0!==promotion&&"not-tagged"===reportState(outcome.report)?[(0,_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_2__.rl)(promotion,verdict.name)]:[]
return[...verdict.reasons.map(_render_text_js__WEBPACK_IMPORTED_MODULE_0__.uV),...tagging].join("; ")}const STATE_WORDS={failed:"failed",undecided:"undecided","not-tagged":"passed without all tags","unused-exceptions":"passed",passed:"passed"}
function describeImages({images}){const states=images.map(outcomeState),parts=IMAGE_STATES.map(state=>({state,count:states.filter(each=>each===state).length})).flatMap(({state,count})=>0===count?[]:[`${count} ${STATE_WORDS[state]}`])
return`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__.LS)(images.length,"image")}: ${parts.join(", ")||"nothing was judged"}`}function withLocation(outcomes,location){return void 0===location?outcomes:{...outcomes,images:outcomes.images.map(outcome=>({location,...outcome}))}}},2068:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>plainWord,n:()=>outcomeOutputs})
var _scan_severity_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73002),_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(30546),_outcomes_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(74161)
function outcomeOutputs(outcomes,options={}){const{images}=outcomes,{reportFiles=[]}=options,sole=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.xw)(outcomes)?.report,reports=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.B5)(images),sum=function addNumbers(all){const add=number=>all.reduce((sum,each)=>sum+number(each),0),counts=Object.fromEntries(_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.map(severity=>[severity,add(of=>of.counts[severity])])),isCompared=all.length>0&&all.every(({compared})=>void 0!==compared)
return{counts:{..._scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.BU,...counts},total:add(of=>of.total),fixable:add(of=>of.fixable),ignored:add(of=>of.ignored),compared:isCompared?{new:add(of=>of.compared?.new??0),fixed:add(of=>of.compared?.fixed??0)}:void 0}}(reports.map(numbersOf)),seconds=reports.flatMap(({scanSeconds})=>scanSeconds??[])
return{reference:reports.map(({image})=>image.reference).join("\n"),digest:sole?.image.digest??"",tags:sole?.image.tags.join("\n")??"",...numberOutputs(reports.length===images.length?sum:{...sum,compared:void 0},(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__.Mk)(images)),platforms:void 0===sole?"":JSON.stringify(sole.platforms.map(platformOutput)),"scan-duration":0===seconds.length?"":String(Math.max(...seconds)),"harbor-link":sole?.image.link??"",...void 0===sole?{images:JSON.stringify(images.map((outcome,index)=>function imageOutput(outcome,reportFile){const repository=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__.B$)(outcome),message=(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__.y5)(outcome)
if("not-judged"===outcome.kind)return{repository,reference:"",digest:"",tags:outcome.placedTags??[],verdict:"undecided",reportFile:"",harborLink:"",message}
const{image,verdict,counts,total,fixable}=outcome.report,numbers=Object.entries({...counts,total,fixable})
return{repository,reference:image.reference,digest:image.digest,tags:image.tags,verdict:verdict.name,...Object.fromEntries(numbers.filter(([,number])=>isKnown(number,verdict.name))),reportFile,harborLink:image.link,message}}(outcome,reportFiles[index]??"")))}:{}}}function platformOutput(platform){const{finishedAt,operatingSystem}=platform
return{...platform,platform:plainWord(platform.platform),scanStatus:plainWord(platform.scanStatus),...void 0===finishedAt?{}:{finishedAt:plainWord(finishedAt)},...void 0===operatingSystem?{}:{operatingSystem:systemOutput(operatingSystem)}}}function systemOutput({reason:_,...system}){return system}function plainWord(text){return text.replaceAll(/[^A-Za-z0-9._:/+-]/g,"_")}function numbersOf({counts,total,fixable,ignored,comparison}){const compared="compared"===comparison?.kind?{new:comparison.new,fixed:comparison.fixed.length}:void 0
return{counts,total,fixable,ignored:ignored.length,compared}}function numberOutputs(numbers,verdict){const format=count=>void 0!==count&&isKnown(count,verdict)?String(count):""
return{verdict,severity:worstSeverity(numbers.counts,verdict),...Object.fromEntries(_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.map(severity=>[severity,format(numbers.counts[severity])])),total:format(numbers.total),fixable:format(numbers.fixable),ignored:String(numbers.ignored),new:format(numbers.compared?.new),fixed:format(numbers.compared?.fixed)}}function isKnown(count,verdict){return count>0||"undecided"!==verdict}function worstSeverity(counts,verdict){const[worst]=_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.oC.filter(severity=>counts[severity]>0).toSorted((a,b)=>(0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(a)-(0,_scan_severity_js__WEBPACK_IMPORTED_MODULE_0__.IY)(b))
return worst??("undecided"===verdict?"":"none")}},20706:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>findUnusedInRun,W:()=>unusedLocation})
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85096),_exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2750),_github_base_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10130),_policy_reference_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(45999),_outcomes_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(74161)
function findUnusedInRun(outcomes){const reports=(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__.B5)(outcomes.images),levels=reports.map(({unusedExceptions})=>unusedExceptions?.level),level=_exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__.II.findLast(each=>levels.includes(each))??"note",all=(0,_exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__.M2)(reports.map(({unusedExceptions})=>unusedExceptions?.exceptions??[]),{isComplete:reports.length===outcomes.images.length}),said=new Set(reports.flatMap(({expired})=>expired.map(({id})=>id))),exceptions="note"===level?all.filter(({id,why})=>"expired"!==why||!said.has(id)):all
if(0!==exceptions.length)return{level,exceptions,message:`${(0,_exceptions_unused_js__WEBPACK_IMPORTED_MODULE_1__.iz)(exceptions,{isOneImage:void 0!==(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__.xw)(outcomes)})}${"fail"===level?". Remove what is not needed, or set unused-exceptions to warn or note":""}`}}function unusedLocation(exceptions){const[{file="",line=1,owner}={}]=exceptions
try{if(void 0!==owner&&"repository"===(0,_policy_reference_js__WEBPACK_IMPORTED_MODULE_3__.tz)(file).kind)return
return{path:(0,_github_base_js__WEBPACK_IMPORTED_MODULE_2__.Az)((0,_github_base_js__WEBPACK_IMPORTED_MODULE_2__.GH)(file)??file).join("/"),line}}catch(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)return
throw error}}}}

