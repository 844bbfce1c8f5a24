export const id=758
export const ids=[758]
export const modules={34758:(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
__webpack_require__.d(__webpack_exports__,{run:()=>run})
var harbor_repository=__webpack_require__(14084)
var inputs_images=__webpack_require__(35478)
var reporting=__webpack_require__(81189)
async function readReport(context){const{form:form}=context
form.required("report-file")
const request={paths:form.lines("report-file"),reporting:await(0,reporting.AC)(context),expected:await readExpectedImages(context)}
form.complete()
return request}async function readExpectedImages({form:form,loadListParser:loadListParser,...options}){if(!(0,inputs_images.v9)(form,"expected-images"))return
const listed=await(0,inputs_images.mP)(form,{name:"expected-images",loadParser:loadListParser})
return Promise.all(listed.map(async({repository:repository,tags:tags,dockerfile:dockerfile})=>{const location=dockerfile===void 0?void 0:await(0,reporting.li)(dockerfile,options).catch(()=>{})
const place=location===void 0?{}:{location:location}
return{repository:(0,harbor_repository.sT)(repository),tags:tags,...place}}))}var errors=__webpack_require__(85096)
var promotion_contradiction=__webpack_require__(84060)
var report_outcomes=__webpack_require__(74161)
var outputs=__webpack_require__(2068)
var report_outcome=__webpack_require__(30546)
function mergeReports(files,options={}){const location=options.location===void 0?{}:{location:options.location}
const merged=new Map
for(const{path:path,outcomes:outcomes}of files){const sole=(0,report_outcomes.xw)(outcomes)
const found=sole===void 0?outcomes.images.map(outcome=>({outcome:outcome,reportFile:""})):[{outcome:{...sole,...location},reportFile:path}]
const places=new Map
for(const one of found){const identity=identityOf(one.outcome)
const place=(places.get(identity)??0)+1
places.set(identity,place)
const key=`${identity} ${place}`
const present=merged.get(key)
merged.set(key,present===void 0?one:chooseOutcome(present,one))}}return[...merged.values()]}function rejectForeignReport(outcome,options){if(outcome.kind!=="judged")return outcome
const why=reasonToReject(outcome.report,options)
if(why===void 0)return outcome
const{kind:_,report:report,...place}=outcome
return{kind:"not-judged",repository:report.image.repository,tags:(0,report_outcome.ad)(outcome),message:why,...place}}function reasonToReject(report,{runId:runId}){if(runId!==""&&report.runId!==void 0&&report.runId!==runId)return`Its report was made at ${report.generatedAt} by another run (${report.runId}), so it does not count`
const contradiction=(0,promotion_contradiction.P)(report)
return contradiction===void 0?void 0:`Its report contradicts itself: ${contradiction}`}function identityOf(outcome){const subject=outcome.kind==="judged"?outcome.report.image.reference:outcome.repository
return JSON.stringify([outcome.kind,subject,(0,report_outcome.ad)(outcome).toSorted()])}function chooseOutcome(a,b){const age=timeOf(b)-timeOf(a)
if(age!==0)return age>0?b:a
const order=stateOrder(b)-stateOrder(a)
if(order!==0)return order<0?b:a
return{outcome:a.outcome,reportFile:a.reportFile||b.reportFile}}function timeOf({outcome:outcome}){const time=outcome.kind==="judged"?Date.parse(outcome.report.generatedAt):0
return Number.isNaN(time)?Number.MIN_SAFE_INTEGER:time}function stateOrder({outcome:outcome}){return report_outcome.$b.indexOf((0,report_outcome.u8)(outcome))}const NO_REPORT="No report of it was found: the job that should judge it failed before, or its artifact is missing"
function addMissingImages(expected,outcomes){const matches=matchExpected(expected,outcomes)
const used=new Set(matches.values())
return[...expected.map(image=>{const match=matches.get(image)
return match??{kind:"not-judged",...image,message:NO_REPORT}}),...outcomes.filter(outcome=>!used.has(outcome))]}function matchExpected(expected,outcomes){const owners=new Map
const claim=(image,tried)=>candidatesOf(image,outcomes).some(outcome=>{if(tried.has(outcome))return false
tried.add(outcome)
const owner=owners.get(outcome)
if(owner!==void 0&&!claim(owner,tried))return false
owners.set(outcome,image)
return true})
for(const image of expected)claim(image,new Set)
return new Map([...owners].map(([outcome,image])=>[image,outcome]))}function candidatesOf(image,outcomes){const isUnjudged=({kind:kind})=>kind==="judged"?0:1
return outcomes.filter(outcome=>{const tags=new Set((0,report_outcome.ad)(outcome))
return(0,report_outcome.B$)(outcome)===image.repository&&image.tags.every(tag=>tags.has(tag))}).toSorted((a,b)=>isUnjudged(a)-isUnjudged(b)||(0,report_outcome.ad)(a).length-(0,report_outcome.ad)(b).length)}var save_outcomes=__webpack_require__(40859)
async function mergeFiles(request,ports){const found=mergeReports(request.files,{location:request.location})
const runId=request.expected.length===0?"":request.runId
const fileOf=new Map(found.map(({outcome:outcome,reportFile:reportFile})=>[rejectForeignReport(outcome,{runId:runId}),reportFile]))
const images=addMissingImages(request.expected,[...fileOf.keys()])
const merged=unchangedFile(request.files,images)??await writeMerged(images,ports)
const reportFiles=[]
for(const outcome of merged.outcomes.images){const own=fileOf.get(outcome)??""
const isWanting=own===""&&outcome.kind==="judged"
reportFiles.push(isWanting?await(0,save_outcomes.O)((0,report_outcomes.Fv)(outcome.report),ports):own)}return{...merged,reportFiles:reportFiles}}function unchangedFile(files,images){const[only,...others]=files
if(only===void 0||others.length>0||only.outcomes.layout==="single")return
const{outcomes:outcomes,path:path}=only
const said=new Set(outcomes.images)
const isAll=said.size===images.length&&images.every(outcome=>said.has(outcome))
return isAll?{outcomes:outcomes,reportFile:path}:void 0}async function writeMerged(images,ports){const generatedAt=new Date(ports.clock.now()).toISOString()
const outcomes={generatedAt:generatedAt,layout:"list",images:images}
return{outcomes:outcomes,reportFile:await(0,save_outcomes.O)(outcomes,ports)}}var publish=__webpack_require__(53930)
async function publishStored(request,ports){const{paths:paths,expected:expected,reporting:reporting}=request
const files=await ports.store.readAll(paths,{mayBeEmpty:expected!==void 0})
const single=findSingle(files,request)
const{outcomes:outcomes,reportFile:reportFile,reportFiles:reportFiles}=single??await mergeFiles({files:files,expected:expected??[],location:reporting.location,runId:ports.runId},{...ports,log:ports.runner.log})
return{images:"",...(0,outputs.n)(outcomes,{reportFiles:reportFiles}),"report-file":reportFile,...await(0,publish.S)({outcomes:outcomes,reporting:reporting},ports)}}function findSingle([file,...others],{paths:paths,expected:expected}){if(file===void 0||others.length>0||file.path!==paths[0]||expected!==void 0)return
const sole=(0,report_outcomes.xw)(file.outcomes)
if(sole===void 0)return
const contradiction=(0,promotion_contradiction.P)(sole.report)
if(contradiction!==void 0)throw new errors.yo(`the report ${file.path} contradicts itself: ${contradiction}. It is not published`)
return{outcomes:file.outcomes,reportFile:file.path,reportFiles:[]}}var read_inputs=__webpack_require__(69715)
var report_ports=__webpack_require__(4314)
async function run(host){const request=await readReport((0,read_inputs.A)("report",host))
host.setOutputs(await publishStored(request,(0,report_ports.x)(host)))}}}

