/** Words that end the name of an organization (or stand before "of", "for" and "on" in one). */
export const ORGANIZATION_HEADS =
  "academy administration agency airline airlines airport airways alliance archive archives army artists assembly associates association band " +
  "authority bakery bancorp bank board brewery brigade brothers bureau cabinet campaign capital center centers centre centres agencies councils chamber " +
  "chronicle church cinema clinic club coalition college colleges command commission committee communications company " +
  "confederation congregation congress conservancy consortium consultancy cooperative corps council court courts daily " +
  "department dispatch division electric electronics embassy energy enquirer enterprise enterprises entertainment exchange " +
  "examiner factory federation films finance financial firm force forces foundation front fund gallery gazette " +
  "government group guard guild herald holdings hospital hospitals hotel hotels independent industries initiative inn " +
  "institute institutes institution insurance international journal knights lab laboratory laboratories labs league legislature " +
  "library mall management markets media mission military ministry mirror monitor mosque motors museum navy network networks news " +
  "newspaper newspapers nursery observer observatory office orchestra organisation organization pact partners partnership party " +
  "patrol pharmaceuticals pharmacy philharmonic pictures police post press productions program project prison publishers publishing radio " +
  "railroad railway records registrar register research resort restaurant review rights savings school schools secretariat securities " +
  "senate service services society software solutions squad standard station store stores studio studios supermarkets supermarket syndicate " +
  "symphony system systems team technologies technology telegraph telecom television temple theater theatre times treasury tribune tribunal " +
  "trust tv union unit united university universities ventures weekly works workshop zoo logistics pharma healthcare foods motor mobility " +
  "robotics semiconductor semiconductors biotech therapeutics biosciences utilities petroleum steel chemicals " +
  "fc cf afc sc cinemas steelers yankees cowboys patriots broncos packers giants lakers knicks celtics warriors rockets spurs " +
  "tigers lions bears eagles falcons panthers ravens dolphins saints rams chargers raiders seahawks cardinals dodgers cubs braves " +
  "mets astros mariners rangers athletics royals twins pirates phillies orioles nationals reds brewers padres marlins bulls hawks heat " +
  "nets pistons pacers bucks hornets wizards raptors sixers clippers suns kings nuggets jazz timberwolves thunder grizzlies pelicans " +
  "sports telecom mavericks bruins canadiens penguins flyers sabres senators predators wanderers rovers albion hotspur";

/** Bodies that are named by one word alone. */
export const BODIES =
  "congress senate parliament pentagon kremlin treasury politburo knesset bundestag duma nato unesco unicef opec interpol europol asean nasa mossad " +
  "facebook google microsoft amazon twitter yahoo intel tesla samsung sony nokia toyota honda ford chevrolet chevy boeing airbus walmart " +
  "starbucks mcdonald's mcdonald netflix disney uber lyft airbnb ebay paypal spotify linkedin reuters bloomberg politico gawker mashable " +
  "verizon pfizer novartis citigroup exxon exxonmobil chevron greenpeace hezbollah hamas taliban tencent baidu " +
  "qualcomm motorola panasonic siemens volkswagen porsche ferrari nissan mazda fiat chrysler harvard yale princeton stanford oxford cambridge " +
  "medicare medicaid nike adidas pepsico unilever nestle ikea zara gucci prada cisco adobe salesforce groupon zynga foxconn blackberry";

/** Bodies known by letters; names only where written in capitals. */
export const BODIES_BY_LETTERS =
  "fbi cia nsa irs epa fda cdc nypd lapd fema tsa faa ntsb sec ftc fcc doj dhs who imf wto un eu bbc cnn nbc cbs abc espn npr pbs hbo mtv nfl nba nhl mlb mls ncaa fifa " +
  "uefa ioc nra aclu naacp aarp mit ucla usc nyu ibm hp gm bmw vw kfc ups isis isil tmz bp ap afp upi gop dnc rnc dea atf ice nih noaa usda nhs mi5 mi6 g7 g8 g20 brics oecd iaea";

/** Words that end the name of an event. */
export const EVENT_HEADS =
  "anniversary auction awards award biennale bowl carnival ceremony championship championships classic competition conclave conference congresses convention cup " +
  "debate derby dialogue election elections eclipse expo exhibition fair fest festival finals forum games gala genocide grammys holocaust hackathon inquiry " +
  "intifada invasion jubilee marathon massacre meeting meetings olympiad olympics oscars emmys open parade playoffs primary prix race rally " +
  "referendum regatta revolution riots series show showdown spill storm summit superbowl symposium talks tournament tour trial trials triathlon " +
  "uprising war wars week wedding treaty battle siege crisis recession depression seminar congresses";

/** Words that end the name of a place. */
export const PLACE_HEADS =
  "airbase alley city archipelago arena atoll avenue ave base basin bay beach boulevard blvd bridge building camp canal canyon cape castle cathedral cemetery channel " +
  "coast county cove creek crossing dam delta desert district dome falls field forest garden gardens glacier gulf harbor harbour heights " +
  "hill hills highway island islands isle isles junction lake lakes lane landing lagoon mansion marina meadows memorial monument mosque mount mountain mountains ocean oblast " +
  "palace park parkway parish pass peninsula pier pike plain plains plateau plaza point pond port prefecture province quarter ranch range reef republic reserve reservoir ridge " +
  "river road route sea shore sound springs square stadium state states strait street st territory tower towers town township trail tunnel turnpike valley village volcano " +
  "ward woods zone";

/** Words in front of a name that make it a place ("Lake Erie"). */
export const PLACE_STARTS = "lake mount mt fort ft cape port san santa santo los las puerto isle gulf bay";

/** Words that end the title of a law, a report and the like. */
export const WORK_HEADS = "act report outlook yearbook atlas manifesto index";

/** Words that end the name of a product. */
export const PRODUCT_HEADS =
  "pro plus max mini ultra app browser os phone tablet model series console engine edition assistant pad watch suite cloud player";

/** Legal forms: they end a company's name and take no part in its key. */
export const LEGAL_FORMS =
  "inc corp corporation co ltd limited llc llp plc gmbh ag sa spa nv bv ab asa oyj kk pte pty srl kgaa incorporated holdings company";

/** Weekdays, months, holidays and seasons: written with a capital, never an entity. */
export const CALENDAR =
  "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july " +
  "august september october november december feb apr jun jul aug sep sept oct nov dec tue tues thu thur thurs fri " +
  "christmas easter thanksgiving halloween hanukkah ramadan passover lent eid diwali kwanzaa yom kippur noel est edt pst pdt cst cdt mst mdt gmt utc bst cet am pm bc ad bce ce";

/** Acronyms of things and ideas, not of bodies or products. */
export const TERMS =
  "ai ml llm llms nlp agi api apis gpu gpus cpu cpus tpu ram rom usb hdmi led lcd oled tv tvs hd dvd cd cds dvr gps ceo ceos cfo coo cto cio vp svp evp hr pr it qa ui ux ip iot ar vr xr " +
  "url urls http https html css pdf xml json sql sms mms rss faq id ids pin atm atms gdp gnp cpi ppi pmi ipo ipos etf etfs roi eps ebitda yoy qoq esg vat r&d m&a q&a b2b b2c saas " +
  "hiv aids dna rna mrna ptsd adhd add ocd std stds ivf icu er ems cpr mri ct ekg bmi bpa ddt thc cbd lsd mdma pcp pcr sars mers covid ebola h1n1 uti als ms copd tb hpv " +
  "dui dwi ufo ufos suv suvs atv atvs rv rvs ev evs phev icbm icbms wmd ied ieds swat pow pows mia awol vip vips mvp rbi diy byob rip omg lol wtf asap fyi tba tbd aka faq " +
  "ngo ngos phd mba ba bs ma gpa sat act ged lgbt lgbtq lgbtqi lgbtqia bdsm moe rag mhz ghz khz mph kph mpg psi rpm kwh mwh gwh twh gw mw kw sq ft km kg mm cm mb gb tb pb usd eur gbp cny rmb jpy inr " +
  "eod eta etd ok tl dr ps no yes pg nsfw mc dj ddos vpn dns lan wan wifi nft nfts btc eth dao hq uav uavs cctv cnc ppe co2 ph pc pcs mp mps ied o2 q1 q2 q3 q4 h1 h2 uhf vhf fm ii iii iv vi vii viii ix xi xii";

/** Words that English writes with a capital although they name no single person, body, place or product. */
export const NEVER_NAMES =
  "model one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen half wow oops hey oh ah ouch yeah yep nope hello hi thanks thank please sorry congratulations lol i i'm i'd i've i'll internet web god gods lord heaven hell bible koran quran torah gospel republican republicans democrat democrats democratic " +
  "conservative conservatives liberal liberals tory tories communist communists socialist socialists marxist nazi nazis jihadist jihadi fascist zionist " +
  "christian christians catholic catholics protestant protestants muslim muslims islam islamic islamist islamists jew jews jewish hindu hindus hinduism buddhist buddhists buddhism sikh sikhs mormon mormons " +
  "evangelical evangelicals baptist baptists methodist lutheran orthodox sunni sunnis shiite shiites shia shi'ite christianity judaism catholicism anglican amish " +
  "english latin arabic mandarin cantonese hebrew farsi urdu pashto swahili yiddish hispanic hispanics latino latinos latina latinas arab arabs caucasian " +
  "black blacks white whites aboriginal aborigines indigenous bedouin inuit gypsy roma " +
  "western westerner westerners eastern northern southern northeastern northwestern southeastern southwestern midwestern oriental " +
  "mr mrs ms miss mx sir madam mom dad mum grandma grandpa mommy daddy uncle aunt " +
  "constitution amendment act bill law title chapter section article part figure fig table appendix page vol volume no exhibit count phase step stage tier type class grade category " +
  "level room gate flight highway interstate exit lane line item note question answer week month year quarter fiscal " +
  "cold covid coronavirus zika alzheimer's alzheimers parkinson's parkinson down's asperger's tourette's celsius fahrenheit kelvin newton " +
  "plan order deal agreement resolution treaty protocol report index act code accord doctrine scheme proposal measure " +
  "editor author source photo image video read more watch related share click advertisement subscribe breaking update updated exclusive opinion via " +
  "first lady general human rights member members department state government administration company city county national federal";

/** Products and product families known by one word. */
export const PRODUCTS =
  "iphone iphones ipad ipads ipod ipods imac macbook airpods siri alexa cortana itunes icloud gmail chrome firefox safari android windows linux macos ios chatgpt gpt copilot " +
  "photoshop excel powerpoint outlook skype whatsapp instagram youtube snapchat tiktok wechat weibo kindle xbox playstation wii gameboy " +
  "prius corvette mustang camaro civic corolla camry wrangler jetta passat cybertruck dreamliner superjumbo viagra cialis prozac xanax oxycontin ritalin adderall lipitor botox tylenol " +
  "advil humira ozempic remdesivir tamiflu bitcoin ethereum litecoin dogecoin minecraft fortnite pokemon tetris concorde kalashnikov glock taser humvee segway lego barbie roomba " +
  "powershell kubernetes docker pytorch tensorflow coke pepsi sprite nutella oreo whopper";

/** Bodies whose names look like those of persons or places, in lower case. */
export const PERSONLIKE_BODIES =
  "goldman sachs|morgan stanley|jpmorgan chase|wells fargo|merrill lynch|charles schwab|eli lilly|philip morris|booz allen hamilton|jones lang lasalle|bear stearns|" +
  "dow jones|hewlett packard|lockheed martin|northrop grumman|aston martin|alfa romeo|ralph lauren|calvin klein|tommy hilfiger|louis vuitton|yves saint laurent|estee lauder|" +
  "abercrombie fitch|standard chartered|credit suisse|deutsche bahn|baker hughes|baker mckenzie|raymond james|edward jones|mary kay|mercedes benz|harley davidson|kimberly clark|rolls royce|federal reserve";

/** Names that with the noun behind them are a figure of speech: "Achilles' heel", "Pandora's box". */
export const NAMES_IN_IDIOMS =
  "achilles heel|pandora box|murphy law|occam razor|ockham razor|hobson choice|midas touch|trojan horse|damocles sword|parkinson law|job patience|morton fork|schrodinger cat|pavlov dog";
