/** Places of politics: behind "in" or "at" they are no forename ("In Liverpool Watson spoke"). Words of one place each. */
export const places: ReadonlySet<string> = new Set(
  `
  aberdeen adelaide afghanistan albania algiers amsterdam ankara argentina armagh athens auschwitz australia austria
  baghdad bangkok bangor barnsley barrow basildon basra bath beijing belfast belgium belgrade berlin birmingham blackburn
  blackpool bolton bosnia boston bournemouth bradford brazil brighton bristol britain brussels bulgaria burnley cairo
  calais cambridge canada canberra cardiff carlisle chatham chelmsford chester chesterfield chicago china clacton copeland
  copenhagen corby corfu cornwall coventry crawley crewe croatia croydon cuba cumbria cyprus damascus darlington dartford
  davos denmark derby derry devon doncaster dover dublin dudley dundee durham ealing eastbourne eastleigh edinburgh egypt
  england essex estonia europe euston exeter falkirk finland florence france gateshead gaza geneva georgia germany
  gibraltar glasgow gleneagles gloucester greece greenwich grimsby guildford hackney halifax haltemprice hamburg hamilton
  hampstead harlow harrogate hartlepool harwich hastings havana helmand helsinki henley hertford hiroshima holland
  hollywood huddersfield hull hungary iceland india inverness ipswich iran iraq ireland islington israel istanbul italy
  jakarta japan jarrow jerusalem johannesburg kabul kent kettering kiev kilmarnock kirkcaldy kosovo kosovan lancashire
  lancaster latvia leeds leicester lewisham libya lichfield lisbon lithuania liverpool livingston london luton luxembourg
  madrid maidenhead manchester margate merthyr mexico middlesbrough milan moscow munich neath netherlands newark newcastle
  newport newquay nigeria norfolk northampton northumberland norway norwich nottingham nuneaton oldham oslo oxford pakistan
  paris peterborough plymouth poland poole portsmouth portugal prague preston pretoria putney rochdale romania rome romford
  rotherham runcorn russia rwanda salford sandwell scarborough scotland scunthorpe sedgefield serbia sheffield shrewsbury
  sheffield singapore slough slovakia slovenia solihull somerset southampton southend southport spain srebrenica stafford
  stevenage stirling stockholm stockport stockton stoke strasbourg stratford stroud suffolk sunderland surrey swansea
  sweden swindon switzerland sydney syria taunton tatton telford thanet tokyo torquay tottenham tripoli turkey tuscany
  ukraine ulster vienna wakefield wales walsall warrington warsaw warwick washington watford wembley westminster whitby
  whitehall wigan winchester windsor witney wolverhampton worcester workington wrexham yeovil york yorkshire zimbabwe
  africa america asia downing parliament conference holyrood stormont
  `.split(/\s+/u),
)
