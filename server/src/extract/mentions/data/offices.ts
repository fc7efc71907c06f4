/**
 * Offices, one a line: the name that comparisons use | other names for the same office. "-" stands for a hyphen or a space.
 * What is one office in law but named by sex ("chairman") has one name here, so that the wording alone is no difference.
 */
export const OFFICES = `
president|pres,state president
vice president|vice-president,vp,veep
ceo|chief executive,chief executive officer,chief exec,group chief executive
cfo|chief financial officer,finance chief,finance director
coo|chief operating officer
cto|chief technology officer,chief technical officer
cio|chief information officer
cmo|chief marketing officer
auditor general|auditor-general
general counsel|
town clerk|
city clerk|
county clerk|
solicitor general|solicitor-general
surgeon general|
inspector general|
governor general|governor-general
chief medical officer|chief medical officer of health
medical officer of health|
chief nursing officer|chief nurse
chief statistician|
chief scientist|chief science officer
chief economist|
chief engineer|
chief strategist|
chief of staff|
chief justice|
chief|
general manager|
managing director|
managing partner|
executive director|
executive vice president|executive vice-president,evp
senior vice president|senior vice-president,svp
deputy director|
director|
director general|director-general
secretary general|secretary-general
general secretary|
party secretary|party chief
secretary|
secretary of state|
secretary of defense|defense secretary,defence secretary
treasury secretary|secretary of the treasury
foreign secretary|
home secretary|
press secretary|
state secretary|
treasurer|
founder|
co-founder|cofounder
owner|
co-owner|
partner|
chair|chairman,chairwoman,chairperson
vice chair|vice-chair,vice chairman,vice chairwoman,vice-chairman
co-chair|co-chairman
board member|
leader|
majority leader|
minority leader|
opposition leader|
deputy leader|
head|
deputy head|
head coach|
boss|
executive|exec
prime minister|premier,pm
deputy prime minister|deputy premier,vice premier,vice-premier
foreign minister|minister of foreign affairs
finance minister|minister of finance
defense minister|defence minister,minister of defense,minister of defence
interior minister|minister of the interior
health minister|minister of health
minister|
deputy minister|vice minister
chancellor|
vice chancellor|vice-chancellor
governor|gov
lieutenant governor|lt gov,lt governor
mayor|
deputy mayor|
council member|councilman,councilwoman,councilmember,councillor,councilor
alderman|
commissioner|
senator|sen
representative|rep,congressman,congresswoman,congressmember
state senator|state sen
state representative|state rep
lawmaker|
assemblyman|assemblywoman,assemblymember
member of parliament|mp
speaker|house speaker
whip|majority whip,minority whip
ambassador|amb
envoy|special envoy
consul|
delegate|
attorney general|
solicitor general|
district attorney|da
attorney|atty,lawyer,solicitor
prosecutor|
judge|magistrate,district judge,circuit judge,magistrate judge,federal judge
justice|
sheriff|
police chief|chief of police
fire chief|
inspector|
superintendent|supt
detective|det
officer|
sergeant|sgt
lieutenant|lt
captain|capt
major|maj
colonel|col
lieutenant colonel|lt col
general|gen
major general|maj gen
lieutenant general|lt gen
brigadier general|brig gen
admiral|adm
rear admiral|
commander|cmdr
corporal|cpl
private|pvt,pfc
professor|prof,associate professor,assistant professor
dean|
provost|
principal|
rector|
teacher|
editor|
editor-in-chief|editor in chief,chief editor
managing editor|
publisher|
spokesperson|spokesman,spokeswoman
press officer|
manager|
project manager|
analyst|
senior analyst|
economist|
coach|
trainer|
archbishop|
bishop|
cardinal|
pope|
pastor|
priest|
rabbi|
imam|
ayatollah|
reverend|rev
king|
queen|
prince|
princess|
duke|
duchess|
emperor|
sultan|
emir|
sheikh|sheik
crown prince|
lord mayor|
first lady|
trustee|
curator|
chancellor of the exchequer|
`;

/** What people are called by what they do; evidence that the name beside it is a person's. */
export const OCCUPATIONS =
  "activist actor actress actuary adviser advisor agent ambassador anchor animator anthropologist architect artist assistant astronaut astronomer athlete attendant author " +
  "baker banker barber biographer biologist blogger boxer brother builder businessman businesswoman butcher caller campaigner candidate caretaker carpenter cartoonist cellist chairman chef chemist choreographer " +
  "cleaner cleric clerk client climber columnist comedian comic commentator commissioner composer conductor congressman consultant contestant contractor convict coroner correspondent counselor countryman cousin creator critic curator customer cyclist " +
  "dad dancer daughter dealer defendant defender dentist deputy designer diplomat dissident doctor driver economist editor educator electrician employee engineer entrepreneur epidemiologist exhibitor expert explorer " +
  "farmer father fighter filmmaker financier firefighter fisherman footballer forecaster forward friend fugitive gardener geologist geographer girlfriend boyfriend goalkeeper golfer grandfather grandmother grandson granddaughter graduate guard guide guitarist gymnast " +
  "hacker historian homeowner host hunter husband inmate inspector instructor interpreter inventor investigator investor janitor jockey journalist juror keeper lecturer librarian linguist lobbyist magician manager marine mathematician mechanic medic merchant meteorologist " +
  "midfielder midwife miner missionary mogul mom moderator mother musician negotiator neighbor neighbour nephew neurologist neuroscientist newscaster niece novelist nurse nutritionist obstetrician officer official onlooker organizer organiser owner painter paramedic " +
  "participant passenger pathologist patient paleontologist pedestrian pediatrician philanthropist philosopher photographer physician physicist pianist pilot pitcher planner player plaintiff playwright plumber poet politician pollster postman producer programmer promoter " +
  "prosecutor protester psychiatrist psychologist publicist quarterback racer ranger rapper realtor receptionist refugee reporter representative researcher resident retiree reviewer rider roommate runner sailor salesman saleswoman scholar scientist screenwriter sculptor seamstress " +
  "secretary seismologist senator server shooter shopper sibling singer sister skater skier sniper sociologist soldier solicitor son songwriter specialist spokesman spokesperson spokeswoman sportscaster star stockbroker strategist striker student stylist superstar suspect supervisor supporter surgeon survivor " +
  "swimmer tailor teacher teen teenager tenant therapist tourist trader trainee translator traveler traveller trustee tutor tycoon veteran veterinarian victim villager violinist visitor vocalist volunteer waiter waitress warden widow widower wife winner witness woman worker wrestler writer zoologist " +
  "billionaire millionaire celebrity legend heiress heir nominee laureate champion hero frontman drummer bassist sheriff mastermind hostage gunman bomber killer murderer terrorist whistleblower impresario restaurateur skipper co-star co-author co-host kid boy girl man woman guy";

/** Words for forms of address that are no office. */
export const HONORIFICS =
  "mr mrs ms miss mx dr sir dame madam lord lady mme mlle messrs hon senor senora don herr frau monsieur";
