export const id=4758
export const ids=[4758]
export const modules={34758:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__)
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
var publish=__webpack_require__(2974),read_inputs=__webpack_require__(79561),report_ports=__webpack_require__(24966)
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
return{images:"",...(0,outputs.n)(outcomes,{reportFiles}),"report-file":reportFile,...await(0,publish.S)({outcomes,reporting},ports)}}(request,(0,report_ports.x)(host)))}})}

